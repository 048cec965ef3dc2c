using System.Globalization;

namespace Bot.Platforms.Discord;

/// <summary>Where a person is reached.</summary>
/// <param name="Kind">What kind of place it is.</param>
/// <param name="ChannelId">Its channel; 0 for none.</param>
internal sealed record DiscordHome(HomeKind Kind, ulong ChannelId = 0)
{
    /// <summary>Nowhere, until they are heard of again.</summary>
    public static DiscordHome Closed { get; } = new(HomeKind.Closed);

    /// <summary>The home that a note tells of; null when it tells of none.</summary>
    public static DiscordHome? Read(string? note) => note?.Split(':') switch
    {
        ["closed"] => Closed,
        ["dm", var id] when Snowflakes.Parse(id) is { } channel => new DiscordHome(HomeKind.Direct, channel),
        ["thread", var id] when Snowflakes.Parse(id) is { } channel => new DiscordHome(HomeKind.Thread, channel),
        _ => null,
    };

    /// <summary>The note that tells of it.</summary>
    public string Note() => Kind switch
    {
        HomeKind.Direct => string.Create(CultureInfo.InvariantCulture, $"dm:{ChannelId}"),
        HomeKind.Thread => string.Create(CultureInfo.InvariantCulture, $"thread:{ChannelId}"),
        _ => "closed",
    };
}

/// <summary>What kind of place a person is reached in.</summary>
internal enum HomeKind
{
    /// <summary>Their direct messages with the bot.</summary>
    Direct,

    /// <summary>A private thread on a server, because their direct messages are closed.</summary>
    Thread,

    /// <summary>None: their direct messages are closed, and no thread could be opened.</summary>
    Closed,
}
