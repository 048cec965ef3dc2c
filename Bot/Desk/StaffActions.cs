using Bot.Data;
using Bot.Messaging;
using Bot.Staff;
using Bot.Tickets;
using Bot.Tickets.Actions;

namespace Bot.Desk;

/// <summary>Does an agent's action to a ticket, or tells them why not.</summary>
internal sealed partial class StaffActions(AgentSearch agents, ActionNews news, StaffPost staff, StaffTexts texts, ILogger<StaffActions> logger)
{
    /// <summary>Does it, or says why not.</summary>
    /// <param name="db">The unit of work.</param>
    /// <param name="ticket">The ticket.</param>
    /// <param name="action">What is done.</param>
    /// <param name="order">Who does it, where, and how.</param>
    /// <param name="now">The time, UTC.</param>
    /// <param name="cancellationToken">The program is stopping.</param>
    public async Task DoAsync(
        BotDbContext db, Ticket ticket, ITicketAction action, StaffOrder order, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var argument = await UnderstoodAsync(db, action, order, now, cancellationToken);
        switch (action.Decide(ticket, order.By, argument, now))
        {
            case ActionResult.Done done:
                db.TicketEvents.Add(done.Event);
                news.Tell(db, ticket, new ActionDone(action, done, order), now);
                Log.Done(logger, ticket.Number, action.Name);
                break;
            case ActionResult.Refused refused:
                staff.Answer(db, order.From, Refusal(ticket, refused), now);
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private async Task<ActionArgument> UnderstoodAsync(
        BotDbContext db, ITicketAction action, StaffOrder order, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var argument = new ActionArgument(order.Argument);
        return action.Parameter is { Kind: CommandParameterKind.Person }
            ? argument with { Agent = await agents.FindAsync(db, order.By.Platform, order.Mentions, order.Argument, now, cancellationToken) }
            : argument;
    }

    private RichText Refusal(Ticket ticket, ActionResult.Refused refused) => texts.Book.Say(
        $"refused.{refused.Why}",
        ("number", ticket.Number.ToString()),
        ("name", refused.Name),
        ("agents", string.Join(", ", refused.Candidates.Select(texts.Known))));

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Ticket {TicketNumber}: {Action} was done.")]
        public static partial void Done(ILogger logger, TicketNumber ticketNumber, string action);
    }
}
