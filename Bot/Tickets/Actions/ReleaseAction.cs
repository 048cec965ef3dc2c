namespace Bot.Tickets.Actions;

/// <summary>A ticket is given back, so that somebody else can take it. Anyone may: the one who has it may be ill.</summary>
internal sealed class ReleaseAction : ITicketAction
{
    public string Name => "release";

    public int? PlaceOnCard => null;

    public bool IsPossible(Ticket ticket) => ticket is { IsOpen: true, AssigneeId: not null };

    public ActionResult Decide(Ticket ticket, ActingAgent agent, ActionArgument argument, DateTimeOffset now)
    {
        if (ticket.AssigneeId is null)
        {
            return new ActionResult.Refused(TicketRefusal.NotClaimed);
        }

        var released = ticket.Record(TicketEventKind.Released, agent.Actor, new Said(ticket.AssigneeName ?? ""), now);
        ticket.Unassign();
        return new ActionResult.Done(released, ticket.IsOpen);
    }
}
