using Bot.Data;
using Bot.Messaging;
using Bot.Tickets;
using Microsoft.EntityFrameworkCore;

namespace Bot.Desk;

/// <summary>Finds what a message is a copy of, so that answers, edits and deletions reach the other side.</summary>
internal static class Copies
{
    /// <summary>Remembers that messages of a chat are the original of <paramref name="subject"/>.</summary>
    public static void Remember(BotDbContext db, Guid subject, ChatAddress chat, IEnumerable<string> messageIds, DateTimeOffset now) =>
        db.MessageCopies.AddRange(messageIds.Select((id, part) => MessageCopy.Of(subject, chat, id, part, now)));

    /// <summary>What a message of a chat is a copy of; null when it is of nothing that we know.</summary>
    public static async Task<Guid?> SubjectOfAsync(this BotDbContext db, ChatAddress chat, string? messageId, CancellationToken cancellationToken)
    {
        if (messageId is null)
        {
            return null;
        }

        var copy = db.MessageCopies.Local.FirstOrDefault(
                candidate => candidate.Platform == chat.Platform && candidate.ChatId == chat.ChatId && candidate.MessageId == messageId)
            ?? await db.MessageCopies.AsNoTracking().FirstOrDefaultAsync(
                candidate => candidate.Platform == chat.Platform && candidate.ChatId == chat.ChatId && candidate.MessageId == messageId,
                cancellationToken);
        return copy?.Subject;
    }

    /// <summary>The event that a message of a chat is a copy of; null when it is of none.</summary>
    public static async Task<TicketEvent?> EventOfAsync(this BotDbContext db, ChatAddress chat, string? messageId, CancellationToken cancellationToken) =>
        await db.SubjectOfAsync(chat, messageId, cancellationToken) is { } subject
            ? await db.TicketEvents.FindAsync([subject], cancellationToken)
            : null;

    /// <summary>The event of the same ticket that a message answers; null when it answers none.</summary>
    public static async Task<Guid?> AnsweredByAsync(this BotDbContext db, Ticket ticket, Piece piece, CancellationToken cancellationToken) =>
        await db.EventOfAsync(piece.From, piece.ReplyToMessageId, cancellationToken) is { } answered && answered.TicketId == ticket.Id
            ? answered.Id
            : null;
}
