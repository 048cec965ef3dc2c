using Stateless;
using S = Bot.Tickets.TicketStatus;
using T = Bot.Tickets.TicketTrigger;

namespace Bot.Tickets;

/// <summary>The whole life of a ticket: which trigger leads from which status to which. One line per edge; what else happens is in Actions/.</summary>
internal static class TicketFlow
{
    public static StateMachine<S, T> For(Ticket ticket, Action<S> moveTo)
    {
        var flow = new StateMachine<S, T>(() => ticket.Status, moveTo);

        flow.Configure(S.New)
            .Permit(T.Claimed, S.Open)
            .Permit(T.AgentAnswered, S.WaitingForCustomer)
            .Permit(T.Resolved, S.Resolved)
            .Permit(T.Withdrawn, S.Resolved)
            .Permit(T.Closed, S.Closed)
            .Ignore(T.CustomerWrote);

        flow.Configure(S.Open)
            .Permit(T.AgentAnswered, S.WaitingForCustomer)
            .Permit(T.Resolved, S.Resolved)
            .Permit(T.Withdrawn, S.Resolved)
            .Permit(T.Closed, S.Closed)
            .Ignore(T.Claimed)
            .Ignore(T.CustomerWrote);

        flow.Configure(S.WaitingForCustomer)
            .Permit(T.CustomerWrote, S.Open)
            .Permit(T.Resolved, S.Resolved)
            .Permit(T.Withdrawn, S.Resolved)
            .Permit(T.Closed, S.Closed)
            .Ignore(T.Claimed)
            .Ignore(T.AgentAnswered);

        // A word after the end changes nothing by itself: whoever said it decides whether the ticket opens again.
        flow.Configure(S.Resolved)
            .Permit(T.Reopened, S.Open)
            .Permit(T.Closed, S.Closed)
            .Ignore(T.CustomerWrote)
            .Ignore(T.AgentAnswered);

        flow.Configure(S.Closed)
            .Permit(T.Reopened, S.Open)
            .Ignore(T.CustomerWrote)
            .Ignore(T.AgentAnswered);

        return flow;
    }
}
