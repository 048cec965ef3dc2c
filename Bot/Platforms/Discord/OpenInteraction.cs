using Discord.WebSocket;

namespace Bot.Platforms.Discord;

/// <summary>
/// A command, a press or a form, done in passing where others read along, that Discord was told "in a moment" about and that can still
/// be answered: to this person alone.
/// </summary>
/// <param name="NativeId">Its id as the inbox knows it.</param>
/// <param name="UserId">Whose it is.</param>
/// <param name="Interaction">The package's view of it: follow-ups go through it. It was deferred already.</param>
/// <param name="At">When it came.</param>
internal sealed record OpenInteraction(string NativeId, ulong UserId, SocketInteraction Interaction, DateTimeOffset At);
