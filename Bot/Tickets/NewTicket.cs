using Bot.Languages;
using Bot.Messaging;

namespace Bot.Tickets;

/// <summary>All that is known of a complaint when it becomes a ticket.</summary>
public sealed record NewTicket
{
    /// <summary>Whose it is.</summary>
    public required Guid CustomerId { get; init; }

    /// <summary>The customer's name as staff see it; may be empty.</summary>
    public required string CustomerName { get; init; }

    /// <summary>The chat where the customer is answered.</summary>
    public required ChatAddress Chat { get; init; }

    /// <summary>The language in which the customer is spoken to.</summary>
    public required Language Language { get; init; }

    /// <summary>The category's key; null when there is none.</summary>
    public string? Category { get; init; }

    /// <summary>The category as staff read it; null when there is none.</summary>
    public string? CategoryLabel { get; init; }

    /// <summary>What it is about, in the customer's words; may be empty when they only asked for a person.</summary>
    public required string Description { get; init; }

    /// <summary>What the customer answered, in the order of the questions.</summary>
    public IReadOnlyList<TicketAnswer> Answers { get; init; } = [];

    /// <summary>
    /// The messages that it was made of, with their files: what is in <see cref="Description"/> already is not shown to staff
    /// twice. May be empty.
    /// </summary>
    public IReadOnlyList<IncomingMessage> Messages { get; init; } = [];

    /// <summary>Why it is made.</summary>
    public required TicketOrigin Origin { get; init; }
}
