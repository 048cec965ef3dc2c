using Bot.Data;
using Bot.Messaging;
using Bot.Tickets;

namespace Bot.Desk;

/// <summary>Brings what a customer says to the staff, and tells the customer when something could not be brought.</summary>
internal sealed class CustomerRelay(CustomerPost customer, StaffPost staff, CustomerEdits edits, RefusedFiles refused, StaffTexts texts)
{
    /// <summary>Everything of one turn.</summary>
    public async Task RelayAsync(
        BotDbContext db, Ticket ticket, IReadOnlyList<IncomingMessage> turn, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var face = TicketCard.FaceOf(ticket);
        var said = new List<Piece>();
        foreach (var piece in Piece.Of(turn))
        {
            switch (piece.Kind)
            {
                case MessageKind.Text or MessageKind.Command when !piece.IsEmpty:
                    await SayAsync(db, ticket, piece, now, cancellationToken);
                    said.Add(piece);
                    break;
                case MessageKind.Edit:
                    await edits.EditAsync(db, ticket, piece, now, cancellationToken);
                    break;
                case MessageKind.Delete:
                    await edits.DeleteAsync(db, piece, now, cancellationToken);
                    break;
                default:
                    // Buttons, reactions and notices are the dialogue's, not the desk's.
                    break;
            }
        }

        if (said.LastOrDefault() is { } last && last.MessageIds.LastOrDefault() is { } messageId)
        {
            customer.Receive(db, ticket, last.From, messageId, now);
        }

        TellRefusals(db, ticket, said, now);
        if (!face.Equals(TicketCard.FaceOf(ticket)))
        {
            staff.ShowCard(db, ticket, now);
        }
    }

    /// <summary>The customer said something.</summary>
    public async Task SayAsync(BotDbContext db, Ticket ticket, Piece piece, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var replyTo = await db.AnsweredByAsync(ticket, piece, cancellationToken);
        var words = piece.Unsupported is null ? piece.Text : $"{piece.Text} [{piece.Unsupported}]".TrimStart();
        var entry = ticket.Record(
            TicketEventKind.CustomerWrote, Actor.CustomerOf(ticket), new Said(words, replyTo, Location: piece.Location), now);
        ticket.Fire(TicketTrigger.CustomerWrote, now);
        ticket.CustomerWaits(now);
        Bring(db, ticket, entry, [piece], now);
    }

    /// <summary>The complaint itself: its words, and the files of the messages that it was made of.</summary>
    public void Describe(BotDbContext db, Ticket ticket, string description, IReadOnlyList<Piece> pieces, DateTimeOffset now) =>
        Bring(db, ticket, ticket.Record(TicketEventKind.Opened, Actor.CustomerOf(ticket), new Said(description), now), pieces, now);

    /// <summary>Tells the customer what could not be taken, and what helps.</summary>
    public void TellRefusals(BotDbContext db, Ticket ticket, IReadOnlyList<Piece> pieces, DateTimeOffset now)
    {
        var book = customer.TextsFor(ticket);
        var unsupported = pieces.Any(piece => piece.Unsupported is not null) ? book.Say("ticket.unsupported") : RichText.Empty;
        var files = refused.ForSender(pieces.SelectMany(piece => piece.Files), ticket.Platform, book);
        customer.Tell(db, ticket, RichText.Paragraphs(unsupported, files), now);
    }

    private void Bring(BotDbContext db, Ticket ticket, TicketEvent entry, IReadOnlyList<Piece> pieces, DateTimeOffset now)
    {
        foreach (var (piece, file) in pieces.SelectMany(piece => piece.Files.Select(file => (piece, file))))
        {
            entry.Attach(file, piece.From.Platform, now);
        }

        db.TicketEvents.Add(entry);
        foreach (var chat in pieces.GroupBy(piece => piece.From.Chat))
        {
            Copies.Remember(db, entry.Id, chat.Key, chat.SelectMany(piece => piece.MessageIds), now);
        }

        var content = new MessageContent
        {
            Text = RichText.Lines(entry.Text, refused.ForStaff(pieces.SelectMany(piece => piece.Files))),
            Files = RefusedFiles.Taken(entry),
            Location = entry.Location,
        };
        if (!content.Text.IsEmpty || content.Files.Count > 0 || content.Location is not null)
        {
            staff.Copy(db, ticket, entry, new StaffCopy(texts.Customer(ticket), content), now);
        }
    }
}
