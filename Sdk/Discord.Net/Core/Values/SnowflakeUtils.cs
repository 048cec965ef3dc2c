namespace Discord;

/// <summary>Ids and the moments that are in them.</summary>
public static class SnowflakeUtils
{
    private const ulong Epoch = 1420070400000; // 2015-01-01, in milliseconds of Unix time
    private const int MillisecondsAt = 22;

    /// <summary>When an id was given.</summary>
    public static DateTimeOffset FromSnowflake(ulong value) =>
        DateTimeOffset.FromUnixTimeMilliseconds((long)((value >> MillisecondsAt) + Epoch));

    /// <summary>The smallest id that can have been given at a moment.</summary>
    public static ulong ToSnowflake(DateTimeOffset value) => ((ulong)value.ToUnixTimeMilliseconds() - Epoch) << MillisecondsAt;
}
