namespace Bot.Tickets.Actions;

/// <summary>A ticket is put away: after it was solved, or at once when there is nothing to solve.</summary>
internal sealed class CloseAction : ITicketAction
{
    public string Name => "close";

    public int? PlaceOnCard => null;

    public bool IsPossible(Ticket ticket) => ticket.Can(TicketTrigger.Closed);

    public ActionResult Decide(Ticket ticket, ActingAgent agent, ActionArgument argument, DateTimeOffset now)
    {
        if (!ticket.Can(TicketTrigger.Closed))
        {
            return new ActionResult.Refused(TicketRefusal.AlreadyClosed);
        }

        var wasOpen = ticket.IsOpen;
        ticket.Fire(TicketTrigger.Closed, now);
        var closed = ticket.Record(TicketEventKind.StatusChanged, agent.Actor, new Said(nameof(TicketStatus.Closed)), now);
        return new ActionResult.Done(closed, wasOpen);
    }
}
