using Bot.Data;
using Bot.Languages;
using Bot.Messaging;
using Bot.Tickets;

namespace Bot.Desk;

/// <summary>Tells a customer where their tickets stand.</summary>
internal static class CustomerStatus
{
    public static async Task<RichText> OfAsync(BotDbContext db, Guid customerId, Phrasebook texts, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var open = (await db.TicketsOfAsync(customerId, cancellationToken)).Where(ticket => ticket.IsOpen).ToList();
        return open.Count == 0 ? texts.Say("ticket.status.none") : RichText.Paragraphs(open.Select(ticket => One(ticket, texts, now)));
    }

    private static RichText One(Ticket ticket, Phrasebook texts, DateTimeOffset now) => RichText.Lines(
        texts.Say("ticket.status.head", ("number", ticket.Number.ToString()), ("summary", ticket.Summary)),
        texts.Say($"ticket.status.{ticket.Status}"),
        ticket.AssigneeName is { } name ? texts.Say("ticket.status.with", ("name", name)) : RichText.Empty,
        Next(ticket, texts, now));

    /// <summary>The first answer was promised; a promise that is broken is called so.</summary>
    private static RichText Next(Ticket ticket, Phrasebook texts, DateTimeOffset now) => ticket switch
    {
        { FirstAnsweredAt: not null } => RichText.Empty,
        _ when ticket.PromisedBy > now => texts.Say("ticket.status.next", ("within", TimeWords.Within(texts, ticket.PromisedBy - now))),
        _ => texts.Say("ticket.status.late"),
    };
}
