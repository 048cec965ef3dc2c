namespace Bot.Tickets.Actions;

/// <summary>A ticket becomes more or less urgent: as said, or the next step up (after the highest, the lowest).</summary>
internal sealed class PriorityAction : ITicketAction
{
    public string Name => "priority";

    public int? PlaceOnCard => 4;

    public bool IsPossible(Ticket ticket) => ticket.IsOpen;

    /// <summary>The button says which one it means: pressed twice, it does not go two steps.</summary>
    public string? ArgumentOnCard(Ticket ticket) => Next(ticket.Priority).ToString().ToLowerInvariant();

    public ActionResult Decide(Ticket ticket, ActingAgent agent, string argument, DateTimeOffset now)
    {
        var wanted = Next(ticket.Priority);
        if (argument.Length > 0 && !(argument.All(char.IsAsciiLetter) && Enum.TryParse(argument, ignoreCase: true, out wanted)))
        {
            return new ActionResult.Refused(TicketRefusal.NoSuchPriority);
        }

        if (wanted == ticket.Priority)
        {
            return new ActionResult.Refused(TicketRefusal.SamePriority);
        }

        ticket.Prioritize(wanted);
        return new ActionResult.Done(
            ticket.Record(TicketEventKind.PriorityChanged, agent.Actor, new Said(wanted.ToString()), now), ticket.IsOpen);
    }

    private static TicketPriority Next(TicketPriority priority) =>
        priority is TicketPriority.Urgent ? TicketPriority.Low : priority + 1;
}
