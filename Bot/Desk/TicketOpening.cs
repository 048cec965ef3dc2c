using Bot.Data;
using Bot.Messaging;
using Bot.Tickets;
using Microsoft.Extensions.Options;

namespace Bot.Desk;

/// <summary>Makes a ticket of what a customer told.</summary>
internal sealed partial class TicketOpening(
    CustomerPost customer, StaffPost staff, CustomerRelay relay, IOptions<DeskOptions> options, ILogger<TicketOpening> logger)
{
    public async Task<Ticket> OpenAsync(BotDbContext db, NewTicket made, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var number = await TicketCounter.NextAsync(db, cancellationToken);
        var ticket = db.Tickets.Add(Ticket.Open(made, number, options.Value.FirstReplyWithin, now)).Entity;
        staff.PlanThreads(db, ticket);
        staff.ShowCard(db, ticket, now);
        TellReceived(db, ticket, made.Origin, now);

        var pieces = Piece.Of(made.Messages.Where(message => message.Kind is MessageKind.Text));
        // Also messages with nothing new in them: what is answered or edited later must be found.
        var described = pieces.Where(piece => IsTold(piece, made)).ToList();
        relay.Describe(db, ticket, made.Description, described, now);
        foreach (var piece in pieces.Except(described))
        {
            await relay.SayAsync(db, ticket, piece, now, cancellationToken);
        }

        if (made.Origin is not TicketOrigin.Form)
        {
            relay.TellRefusals(db, ticket, pieces, now);
        }

        Log.Opened(logger, ticket.Number, made.Origin);
        return ticket;
    }

    /// <summary>Whether the ticket has these words already: then only the files are new.</summary>
    private static bool IsTold(Piece piece, NewTicket made) =>
        piece.Location is null && piece.Unsupported is null && piece.Messages.All(message => message.Text.Trim() is var words
            && (made.Description.Contains(words, StringComparison.Ordinal) || made.Answers.Any(answer => answer.Value.Trim() == words)));

    private void TellReceived(BotDbContext db, Ticket ticket, TicketOrigin origin, DateTimeOffset now)
    {
        var texts = customer.TextsFor(ticket);
        customer.Tell(
            db,
            ticket,
            texts.Say($"ticket.received.{origin}", ("number", ticket.Number.ToString()), ("within", TimeWords.Within(texts, ticket.PromisedBy - now))),
            now);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Ticket {TicketNumber} was opened ({Origin}).")]
        public static partial void Opened(ILogger logger, TicketNumber ticketNumber, TicketOrigin origin);
    }
}
