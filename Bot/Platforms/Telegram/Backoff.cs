namespace Bot.Platforms.Telegram;

/// <summary>Longer and longer waits between attempts, from one second to half a minute, scattered so that nodes do not march in step.</summary>
internal sealed class Backoff(Random random)
{
    private const double FirstSeconds = 1;
    private const double LongestSeconds = 30;

    private int _failures;

    /// <summary>How long to wait after one more failure.</summary>
    public TimeSpan Next()
    {
        var most = Math.Min(LongestSeconds, FirstSeconds * Math.Pow(2, Math.Min(++_failures, 10)));
        return TimeSpan.FromSeconds(FirstSeconds + (random.NextDouble() * (most - FirstSeconds)));
    }

    /// <summary>It worked.</summary>
    public void Reset() => _failures = 0;
}
