namespace Bot.Tickets.Actions;

/// <summary>An agent takes a ticket: of two who press at once, the second is told who has it.</summary>
internal sealed class ClaimAction : ITicketAction
{
    public string Name => "claim";

    public int? PlaceOnCard => 1;

    public bool IsPossible(Ticket ticket) => ticket is { IsOpen: true, AssigneeId: null };

    public ActionResult Decide(Ticket ticket, ActingAgent agent, ActionArgument argument, DateTimeOffset now)
    {
        if (!ticket.IsOpen)
        {
            return new ActionResult.Refused(ticket.Over());
        }

        if (ticket.AssigneeId is { } assignee)
        {
            return assignee == agent.Agent.Id
                ? new ActionResult.Refused(TicketRefusal.ClaimedByYou)
                : new ActionResult.Refused(TicketRefusal.ClaimedByOther, ticket.AssigneeName ?? "");
        }

        ticket.Fire(TicketTrigger.Claimed, now);
        ticket.AssignTo(agent.Agent.Id, agent.Agent.FirstName);
        return new ActionResult.Done(ticket.Record(TicketEventKind.Claimed, agent.Actor, Said.Nothing, now), WasOpen: true);
    }
}
