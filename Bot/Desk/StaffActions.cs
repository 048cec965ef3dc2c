using Bot.Data;
using Bot.Messaging;
using Bot.Messaging.Inbox;
using Bot.Tickets;
using Bot.Tickets.Actions;

namespace Bot.Desk;

/// <summary>Does an agent's action to a ticket and everything that follows: the customer hears it, the dialogue follows, cards and threads show it.</summary>
internal sealed partial class StaffActions(
    CustomerPost customer, StaffPost staff, NoticeWriter notices, StaffTexts texts, ILogger<StaffActions> logger)
{
    /// <summary>Does it, or says why not.</summary>
    /// <param name="db">The unit of work.</param>
    /// <param name="ticket">The ticket.</param>
    /// <param name="action">What is done.</param>
    /// <param name="order">Who does it, where, and how.</param>
    /// <param name="now">The time, UTC.</param>
    public ActionResult Do(BotDbContext db, Ticket ticket, ITicketAction action, StaffOrder order, DateTimeOffset now)
    {
        var result = action.Decide(ticket, order.By, order.Argument, now);
        switch (result)
        {
            case ActionResult.Done done:
                db.TicketEvents.Add(done.Event);
                TellCustomer(db, ticket, done, order.By.Agent.FirstName, now);
                TellStaff(db, ticket, action, done, order, now);
                Log.Done(logger, ticket.Number, action.Name);
                break;
            case ActionResult.Refused refused:
                staff.Answer(
                    db, order.From, texts.Book.Say($"refused.{refused.Why}", ("number", ticket.Number.ToString()), ("name", refused.Name)), now);
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }

        return result;
    }

    private void TellCustomer(BotDbContext db, Ticket ticket, ActionResult.Done done, string name, DateTimeOffset now)
    {
        var book = customer.TextsFor(ticket);
        var number = ticket.Number.ToString();
        switch (done.Event.Kind)
        {
            case TicketEventKind.Claimed:
                customer.Tell(db, ticket, book.Say("ticket.claimed", ("name", name), ("number", number)), now);
                break;
            case TicketEventKind.Resolved:
                customer.Tell(db, ticket, book.Say("ticket.resolved", ("name", name), ("number", number)), now);
                Notice(db, ticket, NoticeKind.TicketResolved, done.Event, now);
                break;
            case TicketEventKind.StatusChanged when done.WasOpen:
                customer.Tell(db, ticket, book.Say("ticket.closed", ("number", number)), now);
                Notice(db, ticket, NoticeKind.TicketResolved, done.Event, now);
                break;
            case TicketEventKind.Reopened:
                customer.Tell(db, ticket, book.Say("ticket.reopened", ("name", name), ("number", number)), now);
                Notice(db, ticket, NoticeKind.TicketReopened, done.Event, now);
                break;
            default:
                // What is among the staff (notes, priorities, who gave it back) is no news to the customer.
                break;
        }
    }

    private void TellStaff(BotDbContext db, Ticket ticket, ITicketAction action, ActionResult.Done done, StaffOrder order, DateTimeOffset now)
    {
        if (done.Event.Kind is TicketEventKind.Reopened)
        {
            staff.SetOpen(db, ticket, open: true, now);
        }

        if (done.Event.Kind is TicketEventKind.Note)
        {
            staff.Copy(db, ticket, done.Event, texts.Note(order.By, done.Event.Text, order.From), now);
        }

        var value = done.Event.Kind is TicketEventKind.PriorityChanged ? texts.Book.Label($"staff.priority.{ticket.Priority}") : "";
        staff.Answer(
            db,
            order.From,
            texts.Book.Say($"action.{action.Name}.done", ("number", ticket.Number.ToString()), ("name", order.By.Agent.FirstName), ("value", value)),
            now);
        staff.ShowCard(db, ticket, now);
        // Last, for nothing can be written into a closed thread on every platform.
        if (!ticket.IsOpen && done.Event.Kind is TicketEventKind.Resolved or TicketEventKind.StatusChanged)
        {
            staff.SetOpen(db, ticket, open: false, now);
        }
    }

    private void Notice(BotDbContext db, Ticket ticket, NoticeKind kind, TicketEvent cause, DateTimeOffset now)
    {
        if (!ticket.IsErased)
        {
            notices.Add(db, ticket.Chat, new Notice(kind, ticket.Id), cause.Id, now);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Ticket {TicketNumber}: {Action} was done.")]
        public static partial void Done(ILogger logger, TicketNumber ticketNumber, string action);
    }
}

/// <summary>An agent's order to do something to a ticket.</summary>
/// <param name="By">Who gives it.</param>
/// <param name="From">The chat where the answer goes; null on the desk's page, which has its own.</param>
/// <param name="Argument">More about it; empty for nothing.</param>
internal sealed record StaffOrder(ActingAgent By, ChatAddress? From, string Argument);
