using Bot.Data;
using Bot.Messaging;
using Bot.Messaging.Inbox;
using Bot.Tickets;
using Bot.Tickets.Actions;

namespace Bot.Desk;

/// <summary>Everything that follows an action: the customer hears it, the dialogue follows, every staff place shows it.</summary>
internal sealed class ActionNews(CustomerPost customer, StaffPost staff, NoticeWriter notices, StaffTexts texts)
{
    public void Tell(BotDbContext db, Ticket ticket, ActionDone done, DateTimeOffset now)
    {
        TellCustomer(db, ticket, done, now);
        TellStaff(db, ticket, done, now);
    }

    private void TellCustomer(BotDbContext db, Ticket ticket, ActionDone done, DateTimeOffset now)
    {
        var book = customer.TextsFor(ticket);
        var number = ticket.Number.ToString();
        var name = done.Order.By.Agent.FirstName;
        switch (done.Event.Kind)
        {
            case TicketEventKind.Claimed:
                customer.Tell(db, ticket, book.Say("ticket.claimed", ("name", name), ("number", number)), now);
                break;
            case TicketEventKind.Transferred:
                customer.Tell(db, ticket, book.Say("ticket.transferred", ("name", ticket.AssigneeName ?? name), ("number", number)), now);
                break;
            case TicketEventKind.Resolved:
                customer.Tell(db, ticket, book.Say("ticket.resolved", ("name", name), ("number", number)), now);
                Notice(db, ticket, NoticeKind.TicketResolved, done.Event, now);
                break;
            case TicketEventKind.StatusChanged when done.Result.WasOpen:
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

    private void TellStaff(BotDbContext db, Ticket ticket, ActionDone done, DateTimeOffset now)
    {
        if (done.Event.Kind is TicketEventKind.Reopened)
        {
            staff.SetOpen(db, ticket, open: true, now);
        }

        var by = done.Order.By;
        // Whoever gets a ticket may look elsewhere; all else is no reason to make a sound.
        var quiet = done.Event.Kind is not TicketEventKind.Transferred;
        staff.Answer(db, done.Order.From, Words(ticket, done, by.Agent.FirstName), now, quiet);
        if (done.Event.Kind is TicketEventKind.Note)
        {
            staff.Copy(db, ticket, done.Event, texts.Note(by, done.Event.Text, done.Order.WrittenIn), now);
        }
        else
        {
            staff.Tell(db, ticket, Words(ticket, done, texts.AgentOn(by.Agent.Name, by.Platform)), now, quiet: quiet, knownIn: done.Order.From);
        }

        staff.ShowCard(db, ticket, now);
        // Last, for nothing can be written into a closed thread on every platform.
        if (!ticket.IsOpen && done.Event.Kind is TicketEventKind.Resolved or TicketEventKind.StatusChanged)
        {
            staff.SetOpen(db, ticket, open: false, now);
        }
    }

    private RichText Words(Ticket ticket, ActionDone done, string name) => texts.Book.Say(
        $"action.{done.Action.Name}.done",
        ("number", ticket.Number.ToString()),
        ("name", name),
        ("value", done.Event.Kind switch
        {
            TicketEventKind.PriorityChanged => texts.Book.Label($"staff.priority.{ticket.Priority}"),
            TicketEventKind.Transferred => ticket.AssigneeName ?? "",
            _ => "",
        }));

    private void Notice(BotDbContext db, Ticket ticket, NoticeKind kind, TicketEvent cause, DateTimeOffset now)
    {
        if (!ticket.IsErased)
        {
            notices.Add(db, ticket.Chat, new Notice(kind, ticket.Id), cause.Id, now);
        }
    }
}

/// <summary>An action that was done.</summary>
/// <param name="Action">Which.</param>
/// <param name="Result">What became of it.</param>
/// <param name="Order">Who did it, and where.</param>
internal sealed record ActionDone(ITicketAction Action, ActionResult.Done Result, StaffOrder Order)
{
    public TicketEvent Event => Result.Event;
}
