namespace Bot.Tickets.Actions;

/// <summary>A word among the staff, which the customer never sees.</summary>
internal sealed class NoteAction : ITicketAction
{
    public string Name => "note";

    public int? PlaceOnCard => 5;

    public bool IsPossible(Ticket ticket) => ticket.IsOpen;

    public ActionResult Decide(Ticket ticket, ActingAgent agent, string argument, DateTimeOffset now) =>
        string.IsNullOrWhiteSpace(argument)
            ? new ActionResult.Refused(TicketRefusal.NoWords)
            : new ActionResult.Done(
                ticket.Record(TicketEventKind.Note, agent.Actor, new Said(argument.Trim()), now), ticket.IsOpen);
}
