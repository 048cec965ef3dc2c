using System.Threading.Channels;
using Bot.Data;
using Microsoft.EntityFrameworkCore;

namespace Bot.Messaging.Outbox;

/// <summary>
/// Saves what came of tries, many lanes together: one synced commit for all that finished during the last. A lane goes on only
/// when its result is durable, so that a crash can double at most the one message of a lane that was on its way.
/// </summary>
internal sealed partial class OutboxRecorder(
    IDbContextFactory<BotDbContext> databases, OutcomeWriter writer, MovedChats moved, TimeProvider time, ILogger<OutboxRecorder> logger)
{
    private const int BatchSize = 64;

    // By then it is not somebody else's change that is in the way, or the database's bad day.
    private const int TriesWithListeners = 5;
    private const int TriesWithListenersWhenDown = 100;
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan _longestPause = TimeSpan.FromSeconds(10);

    private readonly Channel<Job> _jobs = Channel.CreateUnbounded<Job>(new() { SingleReader = true });
    private bool _failing;

    /// <summary>Returns when the outcome is durable; tries as long as that takes.</summary>
    public async Task RecordAsync(Outcome outcome, CancellationToken cancellationToken)
    {
        var tell = true;
        for (var attempt = 1; ; attempt++)
        {
            var job = new Job(outcome, tell);
            _jobs.Writer.TryWrite(job);
            try
            {
                await job.Saved.Task.WaitAsync(cancellationToken);
                return;
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                if (tell && attempt >= (FailureText.IsDatabase(exception) ? TriesWithListenersWhenDown : TriesWithListeners))
                {
                    Log.ListenersFail(logger, outcome.GetType().Name, FailureText.Of(exception));
                    tell = false;
                }
            }

            var wait = _pause * attempt;
            await Task.Delay(wait < _longestPause ? wait : _longestPause, time, cancellationToken);
        }
    }

    /// <summary>No more outcomes will come; <see cref="RunAsync"/> saves those that are there and ends.</summary>
    public void Complete() => _jobs.Writer.TryComplete();

    /// <summary>The loop.</summary>
    public async Task RunAsync()
    {
        var batch = new List<Job>(BatchSize);
        while (await _jobs.Reader.WaitToReadAsync(CancellationToken.None))
        {
            while (batch.Count < BatchSize && _jobs.Reader.TryRead(out var job))
            {
                batch.Add(job);
            }

            await SaveAsync(batch);
            batch.Clear();
        }
    }

    private async Task SaveAsync(IReadOnlyList<Job> batch)
    {
        // A chat that moved changes many rows by one statement, and so needs its own transaction.
        var together = batch.Where(job => job.Outcome is not Outcome.ChatMoved).ToList();
        try
        {
            await SaveTogetherAsync(together);
            together.Clear();
        }
        catch (Exception exception)
        {
            Failing(exception);
        }

        foreach (var job in together.Concat(batch.Where(job => job.Outcome is Outcome.ChatMoved)))
        {
            await SaveAloneAsync(job);
        }
    }

    private async Task SaveAloneAsync(Job job)
    {
        try
        {
            await (job.Outcome is Outcome.ChatMoved chatMoved ? SaveMoveAsync(job, chatMoved) : SaveTogetherAsync([job]));
        }
        catch (Exception exception)
        {
            Failing(exception);
            job.Saved.TrySetException(exception);
        }
    }

    private async Task SaveTogetherAsync(IReadOnlyList<Job> jobs)
    {
        if (jobs.Count == 0)
        {
            return;
        }

        var now = time.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(CancellationToken.None);
        var sequences = jobs.SelectMany(job => job.Outcome.Sequences).ToList();
        var rows = await db.Outbox
            .Where(row => sequences.Contains(row.Sequence) && row.Status == OutboxStatus.Pending)
            .ToDictionaryAsync(row => row.Sequence, CancellationToken.None);
        foreach (var job in jobs)
        {
            await writer.WriteAsync(db, job.Outcome, rows, job.Tell, now, CancellationToken.None);
        }

        await db.SaveChangesAsync(CancellationToken.None);
        Done(jobs);
    }

    private async Task SaveMoveAsync(Job job, Outcome.ChatMoved move)
    {
        await using var db = await databases.CreateDbContextAsync(CancellationToken.None);
        await using var transaction = await db.Database.BeginTransactionAsync(CancellationToken.None);
        await db.MoveChatAsync(move.OldChat, move.NewChatId, CancellationToken.None);
        await writer.WriteAsync(db, move, new Dictionary<long, OutboxMessage>(), job.Tell, time.GetUtcNow(), CancellationToken.None);
        await db.SaveChangesAsync(CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
        moved.Moved(move.OldChat.Platform, move.OldChat.ChatId, move.NewChatId);
        Done([job]);
    }

    private void Failing(Exception exception)
    {
        if (!_failing)
        {
            Log.Failing(logger, FailureText.Of(exception));
            _failing = true;
        }
    }

    private void Done(IReadOnlyList<Job> jobs)
    {
        _failing = false;
        foreach (var job in jobs)
        {
            job.Saved.TrySetResult();
        }
    }

    private sealed record Job(Outcome Outcome, bool Tell)
    {
        public TaskCompletionSource Saved { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "What became of sent messages could not be saved and is tried again; their chats wait ({Failure}).")]
        public static partial void Failing(ILogger logger, string failure);

        [LoggerMessage(2, LogLevel.Error, "What became of a message ({Outcome}) is saved without telling anyone, for telling fails ({Failure}).")]
        public static partial void ListenersFail(ILogger logger, string outcome, string failure);
    }
}
