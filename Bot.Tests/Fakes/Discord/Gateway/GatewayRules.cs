namespace Bot.Tests.Fakes.Discord.Gateway;

/// <summary>What the gateway insists on, and what a test may change of it.</summary>
internal sealed class GatewayRules(TimeProvider clock)
{
    private readonly Dictionary<int, DateTimeOffset> _lastIdentify = [];

    public TimeSpan HeartbeatInterval { get; set; } = TimeSpan.FromMilliseconds(41_250);

    /// <summary>What GET /gateway/bot recommends.</summary>
    public int RecommendedShards { get; set; } = 1;

    public int MaxConcurrency { get; set; } = 1;

    /// <summary>IDENTIFYs left today.</summary>
    public int IdentifiesLeft { get; set; } = 1000;

    /// <summary>One IDENTIFY for each concurrency key within 5 seconds; off unless a test turns it on.</summary>
    public bool EnforcesIdentifyPace { get; set; }

    /// <summary>An IDENTIFY without shards is refused with 4011.</summary>
    public bool RequiresSharding { get; set; }

    public int EventsPerMinute { get; set; } = 120;

    /// <summary>Counts the IDENTIFY; false when it comes too soon or too often.</summary>
    public bool LetsIdentify(int shard)
    {
        var (key, now) = (shard % MaxConcurrency, clock.GetUtcNow());
        var isTooSoon = _lastIdentify.TryGetValue(key, out var last) && now - last < TimeSpan.FromSeconds(5);
        if (IdentifiesLeft <= 0 || (EnforcesIdentifyPace && isTooSoon))
        {
            return false;
        }

        _lastIdentify[key] = now;
        IdentifiesLeft--;
        return true;
    }
}
