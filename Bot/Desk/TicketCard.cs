using Bot.Messaging;
using Bot.Tickets;
using Bot.Tickets.Actions;

namespace Bot.Desk;

/// <summary>Renders the card of a ticket: all that somebody needs who sees it for the first time, and the buttons that do something now.</summary>
internal sealed class TicketCard(StaffTexts texts, TicketActions actions)
{
    private const int ButtonsInRow = 2;

    // The least that a platform gives a thread's mark, see ThreadLabel.
    private const int MaxLabel = 20;

    /// <summary>The card as it is now.</summary>
    public MessageContent Of(Ticket ticket) => new()
    {
        Text = RichText.Paragraphs(
            RichText.Lines([Head(ticket), .. Facts(ticket)]),
            ticket.Summary,
            RichText.Lines(ticket.Answers.Select(answer => texts.Book.Say("card.answer", ("label", answer.Label), ("value", answer.Value))))),
        Buttons = [.. actions.OnCardOf(ticket).Select(action => ButtonOf(action, ticket)).Chunk(ButtonsInRow)],
    };

    /// <summary>What a thread of the ticket is called: "#1001-7 Ann · Damaged".</summary>
    public string TitleOf(Ticket ticket)
    {
        var about = ticket.CategoryLabel ?? ticket.Category ?? ticket.Summary;
        var title = $"#{ticket.Number} {texts.Customer(ticket)}{(about.Length > 0 ? " · " + about : "")}";
        return CleanText.Shorten(title, 100);
    }

    /// <summary>The marks of the ticket's thread, by which the staff find it in a long list.</summary>
    public IReadOnlyList<ThreadLabel> LabelsOf(Ticket ticket) =>
    [
        Label(ThreadLabelKind.Status, texts.Book.Label($"staff.mark.{ticket.Status}")),
        Label(ThreadLabelKind.Priority, texts.Book.Label($"staff.mark.{ticket.Priority}")),
        Label(ThreadLabelKind.Language, texts.Language(ticket.Language)),
        Label(ThreadLabelKind.Platform, texts.Platform(ticket.Platform)),
    ];

    /// <summary>What the card shows of the ticket's course: when it differs, the card is out of date.</summary>
    public static object FaceOf(Ticket ticket) =>
        (ticket.Status, ticket.Priority, ticket.AssigneeId, ticket.WaitingSince, ticket.FirstAnsweredAt, ticket.UnreachableSince, ticket.Rating);

    private static ThreadLabel Label(ThreadLabelKind kind, string text) => new(kind, text.Length <= MaxLabel ? text : text[..MaxLabel]);

    private RichText Head(Ticket ticket) => texts.Book.Say(
        "card.head",
        ("number", ticket.Number.ToString()),
        ("status", texts.Book.Label($"staff.status.{ticket.Status}")),
        ("priority", texts.Book.Label($"staff.priority.{ticket.Priority}")));

    private IEnumerable<RichText> Facts(Ticket ticket)
    {
        var book = texts.Book;
        if ((ticket.CategoryLabel ?? ticket.Category) is { } category)
        {
            yield return book.Say("card.category", ("category", category));
        }

        yield return book.Say(
            "card.customer",
            ("name", texts.Customer(ticket)),
            ("platform", texts.Platform(ticket.Platform)),
            ("language", texts.Language(ticket.Language)));
        if (ticket.WaitingSince is { } since)
        {
            yield return book.Say("card.waiting", ("time", texts.Time(since)));
        }

        if (ticket.FirstAnsweredAt is null && ticket.IsOpen)
        {
            yield return book.Say("card.promised", ("time", texts.Time(ticket.PromisedBy)));
        }

        yield return ticket.AssigneeName is { } assignee ? book.Say("card.assignee", ("name", assignee)) : book.Say("card.free");
        if (ticket.UnreachableSince is { } unreachable)
        {
            yield return book.Say("card.unreachable", ("time", texts.Time(unreachable)));
        }

        if (ticket.Rating is { } stars)
        {
            yield return book.Say("card.rating", ("stars", Stars.Of(stars)));
        }
    }

    private OutgoingButton ButtonOf(ITicketAction action, Ticket ticket)
    {
        var argument = action.ArgumentOnCard(ticket);
        var value = argument is null ? "" : StaffTexts.Choice(texts.Book, argument);
        return new OutgoingButton(
            texts.Book.Label($"action.{action.Name}", ("value", value)),
            new ButtonAction.OnTicket(action.Name, ticket.Id, argument).Encode(),
            action.PlaceOnCard == 1 ? ButtonStyle.Primary : ButtonStyle.Plain);
    }
}

/// <summary>A rating as a picture: "★★★☆☆".</summary>
internal static class Stars
{
    private const int Most = 5;

    public static string Of(int stars) => new string('★', stars) + new string('☆', Most - stars);
}
