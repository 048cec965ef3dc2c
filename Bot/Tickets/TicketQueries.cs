using Bot.Data;
using Bot.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Bot.Tickets;

/// <summary>
/// Questions about tickets. A unit of work holds the turns of a whole batch, so what other turns changed but nobody has saved yet
/// counts as well: the database finds the candidates, what is in memory decides.
/// </summary>
internal static class TicketQueries
{
    /// <summary>The tickets of a chat, newest first.</summary>
    public static async Task<IReadOnlyList<Ticket>> TicketsOfAsync(this BotDbContext db, ChatAddress chat, CancellationToken cancellationToken)
    {
        await db.Tickets.Where(ticket => ticket.Platform == chat.Platform && ticket.ChatId == chat.ChatId)
            .OrderByDescending(ticket => ticket.Number).Take(20).LoadAsync(cancellationToken);
        return [.. db.Tickets.Local.Where(ticket => ticket.Chat == chat.Chat).OrderByDescending(ticket => ticket.Number)];
    }

    /// <summary>The tickets of a person, oldest first.</summary>
    public static async Task<IReadOnlyList<Ticket>> TicketsOfAsync(this BotDbContext db, Guid customerId, CancellationToken cancellationToken)
    {
        await db.Tickets.Where(ticket => ticket.CustomerId == customerId).LoadAsync(cancellationToken);
        return [.. db.Tickets.Local.Where(ticket => ticket.CustomerId == customerId).OrderBy(ticket => ticket.Number)];
    }

    /// <summary>The open tickets: whoever waits longest first, then those where nobody waits; at most <paramref name="limit"/>.</summary>
    public static async Task<IReadOnlyList<Ticket>> OpenTicketsAsync(this BotDbContext db, int limit, CancellationToken cancellationToken)
    {
        await db.Tickets.Where(ticket => ticket.Status != TicketStatus.Resolved && ticket.Status != TicketStatus.Closed)
            .OrderBy(ticket => ticket.WaitingSince == null).ThenBy(ticket => ticket.WaitingSince).ThenBy(ticket => ticket.Number)
            .Take(limit).LoadAsync(cancellationToken);
        return [.. db.Tickets.Local.Where(ticket => ticket.IsOpen)
            .OrderBy(ticket => ticket.WaitingSince ?? DateTimeOffset.MaxValue).ThenBy(ticket => ticket.Number).Take(limit)];
    }

    /// <summary>The ticket with this number; null when there is none.</summary>
    public static async Task<Ticket?> TicketAsync(this BotDbContext db, TicketNumber number, CancellationToken cancellationToken) =>
        db.Tickets.Local.FirstOrDefault(ticket => ticket.Number == number)
        ?? await db.Tickets.FirstOrDefaultAsync(ticket => ticket.Number == number, cancellationToken);

    /// <summary>The words of an event as they are now, after all edits.</summary>
    public static async Task<string> WordsNowAsync(this BotDbContext db, TicketEvent entry, CancellationToken cancellationToken)
    {
        await db.TicketEvents.Where(edit => edit.Edits == entry.Id && edit.TicketId == entry.TicketId).LoadAsync(cancellationToken);
        return db.TicketEvents.Local.Where(edit => edit.Edits == entry.Id).MaxBy(edit => edit.Sequence)?.Text ?? entry.Text;
    }
}
