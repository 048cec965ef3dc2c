namespace Bot.Tests.Fakes.Discord;

/// <summary>Ids that grow and carry the time of their making. https://discord.com/developers/docs/reference#snowflakes</summary>
internal sealed class Snowflakes(TimeProvider clock)
{
    private const long Epoch = 1420070400000;

    private ulong _last;

    /// <summary>Always above the one before, also when the clock stands still or goes back.</summary>
    public ulong Next()
    {
        _last = Math.Max(_last + 1, At(clock.GetUtcNow()));
        return _last;
    }

    public static ulong At(DateTimeOffset time) => (ulong)(time.ToUnixTimeMilliseconds() - Epoch) << 22;

    public static DateTimeOffset TimeOf(ulong id) => DateTimeOffset.FromUnixTimeMilliseconds((long)(id >> 22) + Epoch);
}
