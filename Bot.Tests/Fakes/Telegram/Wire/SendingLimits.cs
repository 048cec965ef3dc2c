namespace Bot.Tests.Fakes.Telegram.Wire;

/// <summary>
/// Telegram's limits of sending as token buckets, by the world's clock.
/// https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
/// </summary>
internal sealed class SendingLimits(TimeProvider clock)
{
    private readonly Dictionary<string, (double Left, DateTimeOffset At)> _buckets = [];

    public double GlobalPerSecond { get; init; } = 30;

    public double PrivatePerSecond { get; init; } = 1;

    /// <summary>Telegram lets short bursts to one person pass.</summary>
    public double PrivateBurst { get; init; } = 3;

    public double GroupPerMinute { get; init; } = 20;

    /// <summary>How many calls were refused.</summary>
    public int Refusals { get; private set; }

    /// <summary>Seconds to wait, or null when the call may pass (and is counted).</summary>
    public int? Refuses(string method, FakeChat? chat, long chatId)
    {
        if (method == "sendChatAction" || !(method.StartsWith("send", StringComparison.Ordinal)
            || method.StartsWith("copy", StringComparison.Ordinal) || method.StartsWith("forward", StringComparison.Ordinal)
            || method.StartsWith("edit", StringComparison.Ordinal)))
        {
            return null;
        }

        (string Key, double PerSecond, double Burst)[] buckets =
        [
            ("all", GlobalPerSecond, GlobalPerSecond),
            chat is FakeGroup
                ? ($"chat {chatId}", GroupPerMinute / 60, GroupPerMinute)
                : ($"chat {chatId}", PrivatePerSecond, PrivateBurst),
        ];
        var wait = buckets.Max(b => Wait(b.Key, b.PerSecond, b.Burst));
        if (wait > 0)
        {
            Refusals++;
            return wait;
        }

        foreach (var (key, _, _) in buckets)
        {
            _buckets[key] = (_buckets[key].Left - 1, _buckets[key].At);
        }

        return null;
    }

    private int Wait(string key, double perSecond, double burst)
    {
        var now = clock.GetUtcNow();
        var (left, at) = _buckets.GetValueOrDefault(key, (burst, now));
        left = Math.Min(burst, left + ((now - at).TotalSeconds * perSecond));
        _buckets[key] = (left, now);

        // A hair of rounding must not cost a whole second.
        return left >= 1 - 1e-9 ? 0 : (int)Math.Ceiling((1 - left) / perSecond);
    }
}
