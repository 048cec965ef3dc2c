using Bot.Messaging;
using Bot.Tickets.Actions;

namespace Bot.Desk;

/// <summary>Something that an agent says in a ticket, in a staff chat or on the desk's page.</summary>
/// <param name="By">Who says it.</param>
/// <param name="Text">The words, with their <c>//</c> lines.</param>
internal sealed record StaffMessage(ActingAgent By, string Text)
{
    public IReadOnlyList<IncomingFile> Files { get; init; } = [];

    public GeoPoint? Location { get; init; }

    /// <summary>The event of the ticket that it answers.</summary>
    public Guid? ReplyTo { get; init; }

    /// <summary>Where it was written; null on the desk's page.</summary>
    public ChatAddress? From { get; init; }

    /// <summary>Whether the words were prepared and only chosen: then nobody has read them yet, not even where they come from.</summary>
    public bool IsPrepared { get; init; }

    /// <summary>The platform's ids of the messages there.</summary>
    public IReadOnlyList<string> MessageIds { get; init; } = [];
}
