namespace Bot.Tickets.Actions;

/// <summary>A ticket is solved; the customer hears it and may say otherwise.</summary>
internal sealed class ResolveAction : ITicketAction
{
    public string Name => "resolve";

    public int? PlaceOnCard => 2;

    public bool IsPossible(Ticket ticket) => ticket.IsOpen;

    public ActionResult Decide(Ticket ticket, ActingAgent agent, ActionArgument argument, DateTimeOffset now)
    {
        if (!ticket.Can(TicketTrigger.Resolved))
        {
            return new ActionResult.Refused(ticket.Over());
        }

        ticket.Fire(TicketTrigger.Resolved, now);
        return new ActionResult.Done(ticket.Record(TicketEventKind.Resolved, agent.Actor, Said.Nothing, now), WasOpen: true);
    }
}
