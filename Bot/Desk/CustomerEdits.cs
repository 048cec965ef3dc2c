using Bot.Data;
using Bot.Messaging;
using Bot.Tickets;

namespace Bot.Desk;

/// <summary>Follows what a customer changes or takes back. The timeline keeps the old words, so that staff know what was answered.</summary>
internal sealed class CustomerEdits(StaffPost staff, StaffTexts texts)
{
    /// <summary>Earlier words were changed; words that never came to a ticket are taken as new ones of <paramref name="current"/>.</summary>
    public async Task EditAsync(BotDbContext db, Ticket current, Piece piece, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var original = await db.EventOfAsync(piece.From, piece.MessageIds.FirstOrDefault(), cancellationToken);
        var ticket = original is null ? current : await TicketOf(db, original, cancellationToken);
        // Platforms report an edit also when a link got its preview or a shared place moved: the words are the same.
        if (ticket is null || piece.Text.Length == 0
            || (original is not null && await db.WordsNowAsync(original, cancellationToken) == piece.Text))
        {
            return;
        }

        var kind = original is null ? TicketEventKind.CustomerWrote : TicketEventKind.CustomerEdited;
        var entry = ticket.Record(kind, Actor.CustomerOf(ticket), new Said(piece.Text, ReplyTo: OpenedOnly(original), Edits: original?.Id), now);
        db.TicketEvents.Add(entry);
        ticket.Fire(TicketTrigger.CustomerWrote, now);
        ticket.CustomerWaits(now);
        Bring(db, ticket, original, entry, piece, now);
    }

    /// <summary>An earlier message was taken back: staff hear it, and still have it.</summary>
    public async Task DeleteAsync(BotDbContext db, Piece piece, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await db.EventOfAsync(piece.From, piece.MessageIds.FirstOrDefault(), cancellationToken) is not { } original
            || await TicketOf(db, original, cancellationToken) is not { } ticket)
        {
            return;
        }

        db.TicketEvents.Add(ticket.Record(
            TicketEventKind.CustomerDeleted, Actor.CustomerOf(ticket), new Said("", ReplyTo: original.Id), now));
        staff.Tell(db, ticket, texts.Book.Say("staff.deleted", ("name", texts.Customer(ticket))), now, original.Id, quiet: true);
    }

    private void Bring(BotDbContext db, Ticket ticket, TicketEvent? original, TicketEvent entry, Piece piece, DateTimeOffset now)
    {
        var copy = new StaffCopy(texts.Customer(ticket), new MessageContent { Text = texts.Edited(piece.Text) });
        if (original is not null && OpenedOnly(original) is null)
        {
            staff.Revise(db, ticket, original.Id, copy, now);
            return;
        }

        if (original is null)
        {
            piece.RememberAs(entry.Id, db, now);
        }

        staff.Copy(db, ticket, entry, copy, now);
    }

    /// <summary>A complaint was made of several messages: one of them, changed, is shown as an answer to the whole and does not replace it.</summary>
    private static Guid? OpenedOnly(TicketEvent? original) => original is { Kind: TicketEventKind.Opened } ? original.Id : null;

    private static ValueTask<Ticket?> TicketOf(BotDbContext db, TicketEvent entry, CancellationToken cancellationToken) =>
        db.Tickets.FindAsync([entry.TicketId], cancellationToken);
}
