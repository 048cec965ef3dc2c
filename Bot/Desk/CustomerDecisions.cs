using Bot.Data;
using Bot.Messaging;
using Bot.Tickets;

namespace Bot.Desk;

/// <summary>What a customer decides about their ticket. The dialogue answers the customer; here the staff hear it.</summary>
internal sealed class CustomerDecisions(StaffPost staff, StaffTexts texts)
{
    private const int Bad = 2;

    /// <summary>The customer no longer needs it.</summary>
    public bool Withdraw(BotDbContext db, Ticket ticket, DateTimeOffset now)
    {
        if (!ticket.Can(TicketTrigger.Withdrawn))
        {
            return false;
        }

        ticket.Fire(TicketTrigger.Withdrawn, now);
        Record(db, ticket, TicketEventKind.Withdrawn, Said.Nothing, now);
        staff.Tell(db, ticket, texts.Book.Say("staff.withdrawn", ("name", texts.Customer(ticket))), now);
        staff.ShowCard(db, ticket, now);
        staff.SetOpen(db, ticket, open: false, now);
        return true;
    }

    /// <summary>The customer says that it is not solved, and waits again.</summary>
    public bool Reopen(BotDbContext db, Ticket ticket, DateTimeOffset now)
    {
        if (!ticket.Can(TicketTrigger.Reopened))
        {
            return false;
        }

        ticket.Fire(TicketTrigger.Reopened, now);
        ticket.CustomerWaits(now);
        Record(db, ticket, TicketEventKind.Reopened, Said.Nothing, now);
        staff.SetOpen(db, ticket, open: true, now);
        staff.Tell(db, ticket, texts.Book.Say("staff.reopened", ("name", texts.Customer(ticket))), now);
        staff.ShowCard(db, ticket, now);
        return true;
    }

    /// <summary>The customer says how it went; a bad word is heard, a good one comes quietly.</summary>
    public void Rate(BotDbContext db, Ticket ticket, int stars, string? comment, DateTimeOffset now)
    {
        ticket.Rate(stars);
        Record(db, ticket, TicketEventKind.Rated, new Said(comment ?? ""), now);
        var rated = texts.Book.Say("staff.rated", ("name", texts.Customer(ticket)), ("stars", Stars.Of(ticket.Rating ?? stars)));
        staff.Tell(db, ticket, RichText.Lines(rated, comment ?? ""), now, quiet: stars > Bad);
        staff.ShowCard(db, ticket, now);
    }

    private static void Record(BotDbContext db, Ticket ticket, TicketEventKind kind, Said said, DateTimeOffset now) =>
        db.TicketEvents.Add(ticket.Record(kind, Actor.CustomerOf(ticket), said, now));
}
