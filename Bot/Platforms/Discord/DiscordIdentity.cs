namespace Bot.Platforms.Discord;

/// <summary>Who the bot is on Discord.</summary>
/// <param name="BotId">The bot's own account.</param>
/// <param name="ApplicationId">The application that it belongs to; for most bots the same number.</param>
internal sealed record DiscordIdentity(ulong BotId, ulong ApplicationId);

/// <summary>Where the staff sit on Discord.</summary>
/// <param name="GuildId">The server.</param>
/// <param name="ChannelId">The channel.</param>
/// <param name="Kind">What kind of channel it is.</param>
internal sealed record StaffPlace(ulong GuildId, ulong ChannelId, StaffPlaceKind Kind);

/// <summary>What kind of channel the staff sit in.</summary>
internal enum StaffPlaceKind
{
    /// <summary>A forum: each ticket is a post.</summary>
    Forum,

    /// <summary>A text channel in which threads can be opened: each ticket is a thread.</summary>
    Text,

    /// <summary>A channel without threads (or one in which the bot may open none): tickets are told apart by replies.</summary>
    Plain,
}
