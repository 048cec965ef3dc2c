using Bot.Messaging;

namespace Bot.Tickets.Actions;

/// <summary>A ticket becomes more or less urgent: as said, or the next step up (after the highest, the lowest).</summary>
internal sealed class PriorityAction : ITicketAction
{
    public string Name => "priority";

    public CommandParameter? Parameter { get; } = new("level", CommandParameterKind.Choice);

    public IReadOnlyList<string> Choices { get; } = [.. Enum.GetValues<TicketPriority>().Select(Word)];

    public int? PlaceOnCard => 4;

    public bool IsPossible(Ticket ticket) => ticket.IsOpen;

    /// <summary>The button says which one it means: pressed twice, it does not go two steps.</summary>
    public string? ArgumentOnCard(Ticket ticket) => Word(Next(ticket.Priority));

    public ActionResult Decide(Ticket ticket, ActingAgent agent, ActionArgument argument, DateTimeOffset now)
    {
        var wanted = Next(ticket.Priority);
        if (argument.Words is { Length: > 0 } word && !(word.All(char.IsAsciiLetter) && Enum.TryParse(word, ignoreCase: true, out wanted)))
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

    private static string Word(TicketPriority priority) => priority.ToString().ToLowerInvariant();

    private static TicketPriority Next(TicketPriority priority) =>
        priority is TicketPriority.Urgent ? TicketPriority.Low : priority + 1;
}
