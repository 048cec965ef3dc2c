namespace Bot.Tickets.Actions;

/// <summary>A ticket was not over after all.</summary>
internal sealed class ReopenAction : ITicketAction
{
    public string Name => "reopen";

    public int? PlaceOnCard => 3;

    public bool IsPossible(Ticket ticket) => ticket is { IsOpen: false, IsErased: false };

    public ActionResult Decide(Ticket ticket, ActingAgent agent, ActionArgument argument, DateTimeOffset now)
    {
        if (ticket.IsErased)
        {
            return new ActionResult.Refused(TicketRefusal.Erased);
        }

        if (!ticket.Can(TicketTrigger.Reopened))
        {
            return new ActionResult.Refused(TicketRefusal.AlreadyOpen);
        }

        ticket.Fire(TicketTrigger.Reopened, now);
        return new ActionResult.Done(ticket.Record(TicketEventKind.Reopened, agent.Actor, Said.Nothing, now), WasOpen: false);
    }
}
