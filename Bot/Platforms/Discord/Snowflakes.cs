using System.Globalization;

namespace Bot.Platforms.Discord;

/// <summary>Discord's ids: numbers of 64 bits that begin with the time, so that they order what happened (Discord, "Snowflakes").</summary>
internal static class Snowflakes
{
    private const int TimeShift = 22;
    private const long EpochMilliseconds = 1_420_070_400_000;

    /// <summary>The smallest id of a moment.</summary>
    public static ulong At(DateTimeOffset time) => (ulong)Math.Max(0, time.ToUnixTimeMilliseconds() - EpochMilliseconds) << TimeShift;

    /// <summary>An id as much earlier.</summary>
    public static ulong Before(ulong id, TimeSpan by)
    {
        var span = (ulong)by.TotalMilliseconds << TimeShift;
        return id > span ? id - span : 0;
    }

    public static string Text(ulong id) => id.ToString(CultureInfo.InvariantCulture);

    /// <summary>Where a channel, or a message in it, is seen in Discord's apps.</summary>
    /// <param name="guild">The server; null for direct messages.</param>
    /// <param name="channel">The channel or thread.</param>
    /// <param name="message">The message; null for the channel itself.</param>
    public static string LinkTo(ulong? guild, ulong channel, ulong? message = null) =>
        $"https://discord.com/channels/{(guild is { } server ? Text(server) : "@me")}/{Text(channel)}{(message is { } at ? "/" + Text(at) : "")}";

    /// <summary>The id that a text is; null when it is none.</summary>
    public static ulong? Parse(string? text) => text is null ? null : DiscordOptions.Id(text);
}
