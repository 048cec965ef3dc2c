using Bot.Data;
using Microsoft.EntityFrameworkCore;

namespace Bot.Messaging.Outbox;

/// <summary>What the outbox asks the database.</summary>
internal static class OutboxQueries
{
    /// <summary>Gives a chat's pending messages, threads and copies its new id. The caller's transaction holds it together.</summary>
    public static async Task MoveChatAsync(this BotDbContext db, ChatAddress oldChat, string newChatId, CancellationToken cancellationToken)
    {
        var (platform, old) = (oldChat.Platform, oldChat.ChatId);
        if (await db.MovedChats.FindAsync([platform, old], cancellationToken) is { } known)
        {
            known.MovedOn(newChatId);
        }
        else
        {
            db.MovedChats.Add(MovedChat.Of(platform, old, newChatId));
        }

        await db.Outbox
            .Where(row => row.Status == OutboxStatus.Pending && row.Platform == platform && row.ChatId == old)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.ChatId, newChatId), cancellationToken);
        await db.MessageCopies
            .Where(copy => copy.Platform == platform && copy.ChatId == old)
            .ExecuteUpdateAsync(set => set.SetProperty(copy => copy.ChatId, newChatId), cancellationToken);

        // A thread that was planned under both ids would collide.
        await db.OpenedThreads
            .Where(thread => thread.Platform == platform && thread.ChatId == newChatId)
            .Where(thread => db.OpenedThreads.Any(other => other.Subject == thread.Subject && other.Platform == platform && other.ChatId == old))
            .ExecuteDeleteAsync(cancellationToken);
        await db.OpenedThreads
            .Where(thread => thread.Platform == platform && thread.ChatId == old)
            .ExecuteUpdateAsync(set => set.SetProperty(thread => thread.ChatId, newChatId), cancellationToken);
    }

    /// <summary>The sequences of pending messages of some platforms above <paramref name="after"/>, in order.</summary>
    public static Task<List<long>> PendingSequencesAsync(
        this BotDbContext db, IReadOnlyCollection<string> platforms, long after, int limit, CancellationToken cancellationToken) =>
        db.Outbox
            .Where(row => row.Status == OutboxStatus.Pending && row.Sequence > after && platforms.Contains(row.Platform))
            .OrderBy(row => row.Sequence)
            .Select(row => row.Sequence)
            .Take(limit)
            .ToListAsync(cancellationToken);

    /// <summary>These messages as far as they are pending, in order.</summary>
    public static Task<List<OutboxMessage>> PendingAsync(this BotDbContext db, long[] sequences, CancellationToken cancellationToken) =>
        db.Outbox.AsNoTracking()
            .Where(row => sequences.Contains(row.Sequence) && row.Status == OutboxStatus.Pending)
            .OrderBy(row => row.Sequence)
            .ToListAsync(cancellationToken);
}
