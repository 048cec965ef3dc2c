using Bot.Data;
using Bot.Messaging;
using Bot.Tickets;
using Microsoft.EntityFrameworkCore;

namespace Bot.Desk;

/// <summary>Finds the ticket that a message in a staff chat is about.</summary>
internal static class TicketFinder
{
    /// <summary>By the thread that it stands in, or else by the message that it answers; null when it is about none.</summary>
    public static async Task<Ticket?> TicketMeantAsync(this BotDbContext db, Piece piece, CancellationToken cancellationToken)
    {
        var from = piece.From;
        // The desk's page has no threads of its own and names the ticket itself.
        if (ThreadKey.TryParse(from.Thread, out var named))
        {
            return await db.Tickets.FindAsync([named], cancellationToken);
        }

        if (from.Thread is { } threadId
            && await db.OpenedThreads.AsNoTracking().FirstOrDefaultAsync(
                thread => thread.Platform == from.Platform && thread.ChatId == from.ChatId && thread.ThreadId == threadId,
                cancellationToken) is { } thread)
        {
            return await db.Tickets.FindAsync([thread.Subject], cancellationToken);
        }

        return await db.SubjectOfAsync(from, piece.ReplyToMessageId, cancellationToken) is { } subject
            ? await TicketBehindAsync(db, subject, cancellationToken)
            : null;
    }

    /// <summary>The ticket of a card or of an event.</summary>
    private static async Task<Ticket?> TicketBehindAsync(BotDbContext db, Guid subject, CancellationToken cancellationToken)
    {
        var entry = await db.TicketEvents.FindAsync([subject], cancellationToken);
        return await db.Tickets.FindAsync([entry?.TicketId ?? subject], cancellationToken);
    }
}
