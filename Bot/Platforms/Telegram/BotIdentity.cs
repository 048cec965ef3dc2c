namespace Bot.Platforms.Telegram;

/// <summary>Who the bot is on Telegram and where its staff sit: all that is needed to understand an update.</summary>
/// <param name="Username">The bot's own name without @, for commands that are meant for it.</param>
/// <param name="StaffChatId">The chat of the staff; null when there is none.</param>
internal sealed record BotIdentity(string Username, string? StaffChatId);
