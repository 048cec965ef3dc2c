using Bot.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Bot.Messaging.Inbox;

/// <summary>What the inbox asks the database, and how it behaves while that does not answer.</summary>
internal sealed partial class InboxStore(
    IDbContextFactory<BotDbContext> databases,
    SequenceSource sequences,
    IOptions<InboxOptions> options,
    TimeProvider time,
    ILogger<InboxStore> logger)
{
    private static readonly TimeSpan _longestWait = TimeSpan.FromSeconds(10);
    private readonly HashSet<long> _unreadable = [];
    private TimeSpan _wait;

    /// <summary>When the database is to be searched again for what others stored.</summary>
    public DateTimeOffset NextSweepAt { get; private set; } = DateTimeOffset.MinValue;

    public bool IsSweepDue => NextSweepAt <= time.GetUtcNow();

    /// <summary>Makes sure that no number is given out twice, whatever the clock did since.</summary>
    public async Task StartSequencesAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        sequences.StartAbove(await db.Inbox.MaxAsync(entry => (long?)entry.Sequence, cancellationToken) ?? 0);
        sequences.StartAbove(await db.Outbox.MaxAsync(message => (long?)message.Sequence, cancellationToken) ?? 0);
    }

    /// <summary>What is stored and not yet handled, in its order, without what is in memory.</summary>
    public async Task<IReadOnlyList<QueuedMessage>> PendingAsync(Func<long, bool> isInMemory, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var sequencesPending = await db.Inbox
            .Where(entry => entry.Status == InboxStatus.Pending)
            .OrderBy(entry => entry.Sequence)
            .Select(entry => entry.Sequence)
            .ToListAsync(cancellationToken);
        var pending = new List<QueuedMessage>();
        foreach (var page in sequencesPending.Where(sequence => !isInMemory(sequence) && !_unreadable.Contains(sequence)).Chunk(500))
        {
            var entries = await db.Inbox.AsNoTracking()
                .Where(entry => page.Contains(entry.Sequence))
                .OrderBy(entry => entry.Sequence)
                .ToListAsync(cancellationToken);
            pending.AddRange(entries.Select(Load).OfType<QueuedMessage>());
        }

        NextSweepAt = time.GetUtcNow() + options.Value.SweepEvery;
        return pending;
    }

    /// <summary>What can be handled of an entry that somebody else stored; null when it cannot be read.</summary>
    public QueuedMessage? Load(InboxEntry entry)
    {
        try
        {
            return entry.Message() is { } message ? QueuedMessage.Loaded(entry, message, time.GetUtcNow()) : null;
        }
        catch (Exception exception) when (exception is System.Text.Json.JsonException or NotSupportedException)
        {
            _unreadable.Add(entry.Sequence);
            Log.Unreadable(logger, entry.Sequence, FailureText.Of(exception));
            return null;
        }
    }

    /// <summary>Which of these are in the database.</summary>
    public async Task<IReadOnlySet<(string Platform, string NativeId)>> SeenBeforeAsync(
        IReadOnlyCollection<QueuedMessage> messages, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var seen = new HashSet<(string, string)>();
        foreach (var group in messages.GroupBy(message => message.Key.Platform))
        {
            var (platform, ids) = (group.Key, group.Select(message => message.Key.NativeId).ToList());
            var known = await db.Inbox
                .Where(entry => entry.Platform == platform && ids.Contains(entry.NativeId))
                .Select(entry => entry.NativeId)
                .ToListAsync(cancellationToken);
            seen.UnionWith(known.Select(id => (platform, id)));
        }

        return seen;
    }

    public void Number(QueuedMessage message) => message.Number(sequences.Next());

    /// <summary>The database works.</summary>
    public void Works()
    {
        if (_wait > TimeSpan.Zero)
        {
            Log.WorksAgain(logger);
            _wait = TimeSpan.Zero;
        }
    }

    /// <summary>The database does not work: says so once, and waits a little longer every time.</summary>
    public async Task FailedAsync(Exception exception, CancellationToken cancellationToken)
    {
        if (_wait == TimeSpan.Zero)
        {
            Log.Down(logger, FailureText.Of(exception));
        }

        _wait = TimeSpan.FromTicks(Math.Clamp(_wait.Ticks * 2, TimeSpan.TicksPerMillisecond * 100, _longestWait.Ticks));
        await Task.Delay(_wait, time, cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The inbox could not save and tries again until it can; nothing is acknowledged meanwhile ({Failure}).")]
        public static partial void Down(ILogger logger, string failure);

        [LoggerMessage(2, LogLevel.Information, "The inbox can save again.")]
        public static partial void WorksAgain(ILogger logger);

        [LoggerMessage(3, LogLevel.Error, "The stored message {Sequence} could not be read and stays where it is ({Failure}).")]
        public static partial void Unreadable(ILogger logger, long sequence, string failure);
    }
}
