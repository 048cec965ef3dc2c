using Bot.Data;
using Microsoft.EntityFrameworkCore;

namespace Bot.Messaging.Inbox;

/// <summary>
/// What happens after a batch failed: arrivals are stored alone, so that they are safe and acknowledged; each turn gets a
/// transaction of its own, once more when it fails, and then becomes a dead letter with an apology.
/// </summary>
internal sealed partial class TurnReplay(
    IDbContextFactory<BotDbContext> databases, TurnDecider decider, TimeProvider time, ILogger<TurnReplay> logger)
{
    private const int Tries = 2;

    // Somebody else changed the same ticket, or the database was busy: no fault of the turn, so it gets more chances.
    private const int TriesWhenInTheWay = 5;

    // So often others were stored and it was not, before the fault is its own.
    private const int TriesWhenOthersWork = 5;
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(20);

    /// <summary>Does what can be done; what was done is marked on the messages and turns.</summary>
    /// <exception cref="Exception">The database saves nothing at all.</exception>
    public async Task RunAsync(IReadOnlyList<QueuedMessage> fresh, IReadOnlyList<InboxTurn> turns, CancellationToken cancellationToken)
    {
        await StoreAsync(fresh, cancellationToken);
        foreach (var turn in turns.Where(turn => turn.Messages.All(message => message.Stored)))
        {
            await RunAsync(turn, cancellationToken);
        }
    }

    private async Task StoreAsync(IReadOnlyList<QueuedMessage> fresh, CancellationToken cancellationToken)
    {
        try
        {
            await StoreTogetherAsync(fresh, cancellationToken);
            return;
        }
        catch (Exception) when (fresh.Count > 1 && !cancellationToken.IsCancellationRequested)
        {
            // Perhaps it is only one of them.
        }

        var failed = new Dictionary<LaneKey, (QueuedMessage Message, Exception Why)>();
        foreach (var message in fresh.Where(message => !failed.ContainsKey(LaneKey.Of(message.Message))))
        {
            try
            {
                await StoreTogetherAsync([message], cancellationToken);
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                // What follows it in its chat must not be acknowledged before it: it would overtake it after a crash.
                failed[LaneKey.Of(message.Message)] = (message, exception);
            }
        }

        if (!fresh.Any(message => message.Stored))
        {
            throw new InvalidOperationException("Nothing can be saved.", failed.Values.First().Why);
        }

        foreach (var (message, why) in failed.Values.Where(one => one.Message.FailedAlone() >= TriesWhenOthersWork))
        {
            Log.Unstorable(logger, message.Message.From.Platform, FailureText.Of(why));
            message.Reject(why);
        }
    }

    private async Task StoreTogetherAsync(IReadOnlyList<QueuedMessage> fresh, CancellationToken cancellationToken)
    {
        if (fresh.Count == 0)
        {
            return;
        }

        var now = time.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(cancellationToken);

        // A save may fail after it was done (a lost answer): then they are there already.
        var sequences = fresh.Select(message => message.Sequence).ToList();
        var there = await db.Inbox.Where(entry => sequences.Contains(entry.Sequence)).Select(entry => entry.Sequence).ToHashSetAsync(cancellationToken);
        db.Inbox.AddRange(fresh
            .Where(message => !there.Contains(message.Sequence))
            .Select(message => InboxEntry.Seen(message.Message, message.Sequence, now)));
        await db.SaveChangesAsync(cancellationToken);
        foreach (var message in fresh)
        {
            message.Keep();
        }
    }

    private async Task RunAsync(InboxTurn turn, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await DecideAloneAsync(turn, cancellationToken);
                return;
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                var inTheWay = exception is DbUpdateConcurrencyException || FailureText.IsDatabase(exception);
                if (attempt >= (inTheWay ? TriesWhenInTheWay : Tries))
                {
                    await BuryAsync(turn, exception, cancellationToken);
                    return;
                }

                await PauseAsync(turn, inTheWay ? attempt : 0, cancellationToken);
            }
        }
    }

    private async Task PauseAsync(InboxTurn turn, int times, CancellationToken cancellationToken)
    {
        if (times > 0)
        {
            await Task.Delay(_pause * times, time, cancellationToken);
        }

        if (times == TriesWhenInTheWay - 1)
        {
            await MakeSureOfDatabaseAsync(turn.Messages[0].Sequence, cancellationToken);
        }
    }

    /// <summary>Writes what is there already: throws when the database is to blame, for then no turn must die of it.</summary>
    private async Task MakeSureOfDatabaseAsync(long sequence, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await db.Inbox
            .Where(entry => entry.Sequence == sequence && entry.Status == InboxStatus.Pending)
            .ExecuteUpdateAsync(set => set.SetProperty(entry => entry.HandledAt, (DateTimeOffset?)null), cancellationToken);
    }

    private async Task DecideAloneAsync(InboxTurn turn, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var entries = await TurnDecider.EntriesAsync(db, [turn], cancellationToken);
        await decider.DecideAsync(db, turn, entries, time.GetUtcNow(), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        turn.Done = true;
    }

    private async Task BuryAsync(InboxTurn turn, Exception why, CancellationToken cancellationToken)
    {
        var reference = TurnReference.Of(turn.Messages[0].Sequence);
        for (var attempt = 1; !turn.Done; attempt++)
        {
            try
            {
                await BuryAsync(turn, reference, apologize: true, cancellationToken);
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                if (attempt == TriesWhenInTheWay)
                {
                    // A customer who hears nothing is bad; a chat that stands still for ever is worse.
                    await BuryAsync(turn, reference, apologize: false, cancellationToken);
                    Log.NotApologized(logger, reference, FailureText.Of(exception));
                }
                else
                {
                    await Task.Delay(_pause * attempt, time, cancellationToken);
                }
            }
        }

        Log.Died(logger, reference, FailureText.Of(why), why.StackTrace);
    }

    private async Task BuryAsync(InboxTurn turn, string reference, bool apologize, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await decider.BuryAsync(db, turn, reference, apologize, time.GetUtcNow(), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        turn.Done = true;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "A turn failed and is a dead letter under {Reference}: {Failure}{Where}")]
        public static partial void Died(ILogger logger, string reference, string failure, string? where);

        [LoggerMessage(2, LogLevel.Error, "Nobody could be told that the turn {Reference} failed ({Failure}).")]
        public static partial void NotApologized(ILogger logger, string reference, string failure);

        [LoggerMessage(3, LogLevel.Error, "A message from {Platform} cannot be stored while others can; it was not acknowledged ({Failure}).")]
        public static partial void Unstorable(ILogger logger, string platform, string failure);
    }
}
