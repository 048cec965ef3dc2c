using Discord.WebSocket;

namespace Bot.Platforms.Discord;

/// <summary>A command, a press or a form that Discord was told "in a moment" about and that can still be answered.</summary>
/// <param name="NativeId">Its id as the inbox knows it.</param>
/// <param name="UserId">Whose it is.</param>
/// <param name="Interaction">The package's view of it: follow-ups go through it. It was deferred already.</param>
/// <param name="InPassing">Whether others read along where it was done: it is answered to this person alone.</param>
/// <param name="Waits">
/// Whether the person sees that the bot is thinking: the first follow-up takes that place. A press shows nothing of the kind.
/// </param>
/// <param name="At">When it came.</param>
internal sealed record OpenInteraction(
    string NativeId, ulong UserId, SocketInteraction Interaction, bool InPassing, bool Waits, DateTimeOffset At);
