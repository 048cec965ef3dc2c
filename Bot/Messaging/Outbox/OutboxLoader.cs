using System.Text.Json;
using Bot.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Bot.Messaging.Outbox;

/// <summary>
/// Brings messages into the lanes: what was just saved, and from the database what is there since before the start, what another
/// process wrote, and what there was no room for. Used by the outbox's loop alone.
/// </summary>
internal sealed partial class OutboxLoader(
    IDbContextFactory<BotDbContext> databases, OutboxLanes lanes, IOptions<OutboxOptions> options, TimeProvider time, ILogger<OutboxLoader> logger)
{
    private const int PageSize = 500;
    private const int Remembered = 20_000;
    private static readonly TimeSpan _pause = TimeSpan.FromSeconds(5);

    // What was found in the database may be told of only afterwards, perhaps when it is long sent.
    private readonly RecentMap<long, bool> _found = new(Remembered);
    private readonly HashSet<long> _unreadable = [];
    private bool _isBehind = true;

    /// <summary>When the database is to be searched again.</summary>
    public DateTimeOffset NextSweepAt { get; private set; } = DateTimeOffset.MinValue;

    private bool HasRoom => lanes.Count < options.Value.Capacity;

    /// <summary>Takes what was just saved. Beyond the capacity it stays in the database, and so does all that follows: order is kept.</summary>
    public void Add(IReadOnlyList<OutboxMessage> saved)
    {
        foreach (var row in saved)
        {
            _isBehind |= !HasRoom;
            if (!_isBehind && !_found.Contains(row.Sequence))
            {
                Add(row);
            }
        }
    }

    /// <summary>There may be messages in the database that nobody will tell of: they come first, from there.</summary>
    public void Doubt() => (_isBehind, NextSweepAt) = (true, DateTimeOffset.MinValue);

    /// <summary>Searches the database when it is time, or when there is room again.</summary>
    public async Task SweepAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var hasRoomAgain = _isBehind && lanes.Count <= options.Value.Capacity / 2;
        if (NextSweepAt > now && !hasRoomAgain)
        {
            return;
        }

        try
        {
            await LoadAsync(cancellationToken);
            lanes.Tidy();
            NextSweepAt = now + options.Value.SweepEvery;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Log.NotLoaded(logger, FailureText.Of(exception));
            NextSweepAt = now + _pause;
        }
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var after = 0L;
        List<long> page;
        do
        {
            page = await db.PendingSequencesAsync(lanes.Platforms, after, PageSize, cancellationToken);
            var missing = page.Where(sequence => !lanes.Has(sequence) && !_unreadable.Contains(sequence)).ToArray();
            if (missing.Length > 0)
            {
                if (!HasRoom)
                {
                    _isBehind = true;
                    return;
                }

                foreach (var row in await db.PendingAsync(missing, cancellationToken))
                {
                    _found.Set(row.Sequence, true);
                    Add(row);
                }
            }

            after = page.Count > 0 ? page[^1] : after;
        }
        while (page.Count == PageSize);
        _isBehind = false;
    }

    private void Add(OutboxMessage row)
    {
        if (!lanes.Platforms.Contains(row.Platform))
        {
            return;
        }

        try
        {
            lanes.Add(PendingMessage.Of(row));
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException)
        {
            _unreadable.Add(row.Sequence);
            Log.Unreadable(logger, row.Sequence, FailureText.Of(exception));
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The outbox could not look for messages to send and tries again soon ({Failure}).")]
        public static partial void NotLoaded(ILogger logger, string failure);

        [LoggerMessage(2, LogLevel.Error, "The message {Sequence} could not be read and stays where it is ({Failure}).")]
        public static partial void Unreadable(ILogger logger, long sequence, string failure);
    }
}
