namespace Bot.Messaging;

/// <summary>
/// Gives out the numbers that order inbox and outbox: microseconds since 1970, and always more than the last one, whatever the
/// clock does. Seeded at the start with the highest number that is stored.
/// </summary>
/// <param name="time">The clock.</param>
public sealed class SequenceSource(TimeProvider time)
{
    private readonly Lock _lock = new();
    private long _last;

    /// <summary>From now on only numbers above <paramref name="used"/>.</summary>
    public void StartAbove(long used)
    {
        lock (_lock)
        {
            _last = Math.Max(_last, used);
        }
    }

    /// <summary>The next number.</summary>
    public long Next()
    {
        var now = (time.GetUtcNow() - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;
        lock (_lock)
        {
            return _last = Math.Max(_last + 1, now);
        }
    }
}
