using Bot.Messaging;

namespace Bot.Tickets.Actions;

/// <summary>A word among the staff, which the customer never sees.</summary>
internal sealed class NoteAction : ITicketAction
{
    public string Name => "note";

    public CommandParameter? Parameter { get; } = new("words", CommandParameterKind.Words, Required: true);

    public int? PlaceOnCard => 5;

    public bool IsPossible(Ticket ticket) => ticket.IsOpen;

    public ActionResult Decide(Ticket ticket, ActingAgent agent, ActionArgument argument, DateTimeOffset now) =>
        string.IsNullOrWhiteSpace(argument.Words)
            ? new ActionResult.Refused(TicketRefusal.NoWords)
            : new ActionResult.Done(
                ticket.Record(TicketEventKind.Note, agent.Actor, new Said(argument.Words.Trim()), now), ticket.IsOpen);
}
