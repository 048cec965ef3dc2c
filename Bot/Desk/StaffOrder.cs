using Bot.Messaging;
using Bot.Tickets.Actions;

namespace Bot.Desk;

/// <summary>An agent's order to do something, by a command, a button or a form.</summary>
/// <param name="By">Who gives it.</param>
/// <param name="From">The chat where the answer goes; null when it comes from none.</param>
/// <param name="Argument">More about it; empty for nothing.</param>
internal sealed record StaffOrder(ActingAgent By, ChatAddress? From, string Argument)
{
    /// <summary>The people whom it names, accounts of the same platform.</summary>
    public IReadOnlyList<Sender> Mentions { get; init; } = [];

    /// <summary>Where its words can be read already; null when nobody else sees them (a form, a command that platforms keep out of the chat).</summary>
    public ChatAddress? WrittenIn { get; init; }
}
