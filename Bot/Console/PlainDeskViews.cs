using Bot.Messaging;

namespace Bot.Console;

/// <summary>A ticket in the desk page's list.</summary>
internal sealed record TicketLine
{
    public required Guid Id { get; init; }

    public required string Number { get; init; }

    public required string Status { get; init; }

    public required string Priority { get; init; }

    public required string Customer { get; init; }

    public required string Platform { get; init; }

    public required string Summary { get; init; }

    public string? Category { get; init; }

    public string? Assignee { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    public DateTimeOffset? WaitingSince { get; init; }
}

/// <summary>A ticket with all that happened to it.</summary>
/// <param name="Ticket">The ticket.</param>
/// <param name="Answers">What the customer answered, in the order of the questions.</param>
/// <param name="Events">What happened, oldest first.</param>
/// <param name="Canned">Prepared answers in the customer's language; the agent's name is <c>{agent}</c> in them.</param>
/// <param name="Colleagues">The names of the agents who can get it.</param>
internal sealed record TicketPage(
    TicketLine Ticket, IReadOnlyList<AnswerLine> Answers, IReadOnlyList<EventLine> Events, IReadOnlyList<CannedLine> Canned, IReadOnlyList<string> Colleagues);

/// <summary>A prepared answer.</summary>
internal sealed record CannedLine(string Key, string Text);

/// <summary>A question and its answer.</summary>
internal sealed record AnswerLine(string Label, string Value);

/// <summary>One line of the timeline; <paramref name="Edits"/> is the line whose words this one replaces.</summary>
internal sealed record EventLine(
    Guid Id, string Kind, DateTimeOffset At, string Side, string Name, string? Platform, string Text, GeoPoint? Location, Guid? Edits,
    IReadOnlyList<FileLine> Files);

/// <summary>A file of an event; <paramref name="Url"/> is null when its content was not taken.</summary>
internal sealed record FileLine(string Name, string Kind, string? Url, string? Refusal);
