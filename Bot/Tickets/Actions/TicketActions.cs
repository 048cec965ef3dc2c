using System.Collections.Frozen;

namespace Bot.Tickets.Actions;

/// <summary>All actions by their names: what commands and buttons are made from.</summary>
internal sealed class TicketActions(IEnumerable<ITicketAction> actions)
{
    private readonly FrozenDictionary<string, ITicketAction> _byName = actions.ToFrozenDictionary(action => action.Name);

    /// <summary>All actions, in the order of menus.</summary>
    public IReadOnlyList<ITicketAction> All { get; } = [.. actions];

    /// <summary>The action of this name; null when there is none.</summary>
    public ITicketAction? Named(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The actions whose buttons stand under the card now, in their order.</summary>
    public IReadOnlyList<ITicketAction> OnCardOf(Ticket ticket) =>
        [.. All.Where(action => action.PlaceOnCard is not null && action.IsPossible(ticket)).OrderBy(action => action.PlaceOnCard)];
}

/// <summary>What several actions say of a ticket.</summary>
internal static class TicketRefusals
{
    /// <summary>Why nothing can be done to a ticket that is over.</summary>
    public static TicketRefusal Over(this Ticket ticket) =>
        ticket.Status is TicketStatus.Closed ? TicketRefusal.AlreadyClosed : TicketRefusal.AlreadyResolved;
}
