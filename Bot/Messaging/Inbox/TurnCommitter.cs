using Bot.Data;
using Microsoft.EntityFrameworkCore;

namespace Bot.Messaging.Inbox;

/// <summary>
/// Stores arrivals and decides turns in one transaction, many chats together: one synced commit costs the same for one as for
/// sixty. When that fails, the arrivals are stored and the turns decided alone, so that a bad turn harms nobody else.
/// </summary>
internal sealed partial class TurnCommitter(
    IDbContextFactory<BotDbContext> databases, TurnDecider decider, TurnReplay replay, TimeProvider time, ILogger<TurnCommitter> logger)
{
    /// <summary>Does what can be done; what was done is marked on the messages and turns.</summary>
    /// <param name="fresh">What is not stored yet, with what is in <paramref name="turns"/> of it.</param>
    /// <param name="turns">What is to be decided.</param>
    /// <param name="cancellationToken">Give up; what was not saved did not happen.</param>
    /// <exception cref="Exception">The database saves nothing at all.</exception>
    public async Task CommitAsync(IReadOnlyList<QueuedMessage> fresh, IReadOnlyList<InboxTurn> turns, CancellationToken cancellationToken)
    {
        try
        {
            await TogetherAsync(fresh, turns, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Log.Replaying(logger, fresh.Count, turns.Count, FailureText.Of(exception));
            await replay.RunAsync(fresh, turns, cancellationToken);
        }
    }

    private async Task TogetherAsync(IReadOnlyList<QueuedMessage> fresh, IReadOnlyList<InboxTurn> turns, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var entries = await TurnDecider.EntriesAsync(db, turns, cancellationToken);
        foreach (var message in fresh)
        {
            entries[message.Sequence] = db.Inbox.Add(InboxEntry.Seen(message.Message, message.Sequence, now)).Entity;
        }

        foreach (var turn in turns)
        {
            await decider.DecideAsync(db, turn, entries, now, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        foreach (var message in fresh)
        {
            message.Keep();
        }

        foreach (var turn in turns)
        {
            turn.Done = true;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A batch of {Messages} new messages and {Turns} turns failed and is done one by one ({Failure}).")]
        public static partial void Replaying(ILogger logger, int messages, int turns, string failure);
    }
}
