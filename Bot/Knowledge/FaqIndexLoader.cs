using System.Threading.Channels;
using Bot.Data;
using Bot.Knowledge.Matching;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Bot.Knowledge;

/// <summary>
/// Keeps the <see cref="FaqIndex"/> like the database: ready before the first question, soon after a change in this process
/// (<see cref="Wake"/>), and in a while after one elsewhere. It learns in the background; questions meanwhile are answered from what
/// was learned before.
/// </summary>
internal sealed partial class FaqIndexLoader(
    IDbContextFactory<BotDbContext> databases, FaqTrainer trainer, IOptions<KnowledgeOptions> options, TimeProvider time, ILogger<FaqIndexLoader> logger)
    : BackgroundService
{
    // A newer change starts the learning over, but not for ever: somebody may be editing all day.
    private const int MostRestarts = 3;

    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    // One load at a time: an older one must not overtake a newer one.
    private readonly SemaphoreSlim _loading = new(1, 1);
    private FaqState? _loaded;

    /// <inheritdoc/>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        var (state, entries) = await ReadAsync(cancellationToken);
        if (await trainer.StartAsync(entries, cancellationToken))
        {
            _loaded = state;
        }
        else
        {
            Wake();
        }

        await base.StartAsync(cancellationToken);
    }

    /// <summary>The FAQ changed, or may have: what was committed by now is answered from soon. Safe to call from anywhere, any number of times.</summary>
    public void Wake() => _changes.Writer.TryWrite(true);

    /// <summary>Learns the FAQ as it is now, and returns when it is answered from; questions meanwhile are answered from what was learned before.</summary>
    public async Task ReloadAsync(CancellationToken cancellationToken)
    {
        await _loading.WaitAsync(cancellationToken);
        try
        {
            var (state, entries) = await ReadAsync(cancellationToken);
            await trainer.TrainAsync(entries, cancellationToken);
            _loaded = state;
        }
        finally
        {
            _loading.Release();
        }
    }

    /// <summary>The same, if the FAQ changed since.</summary>
    public async Task ReloadIfChangedAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (await StateAsync(db, cancellationToken) != _loaded)
        {
            await ReloadAsync(cancellationToken);
        }
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _loading.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var isWoken = await WaitAsync(stoppingToken);
            try
            {
                await (isWoken ? FollowAsync(stoppingToken) : ReloadIfChangedAsync(stoppingToken));
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                // The next look finds the same difference and tries again.
                Log.NotFollowed(logger, exception);
                _loaded = null;
            }
        }
    }

    /// <summary>Waits for a change here, or for the time to look for one elsewhere.</summary>
    /// <returns>Whether something changed here.</returns>
    private async Task<bool> WaitAsync(CancellationToken cancellationToken)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var change = _changes.Reader.WaitToReadAsync(over.Token).AsTask();
        var isWoken = await Task.WhenAny(change, Task.Delay(options.Value.CheckEvery, time, over.Token)) == change;
        await over.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
        if (isWoken)
        {
            await Task.Delay(options.Value.SettleFor, time, cancellationToken);
            _changes.Reader.TryRead(out _);
        }

        return isWoken;
    }

    private async Task FollowAsync(CancellationToken cancellationToken)
    {
        for (var restarts = 0; restarts < MostRestarts; restarts++)
        {
            if (await IsLoadedBeforeTheNextChangeAsync(cancellationToken))
            {
                return;
            }
        }

        await ReloadAsync(cancellationToken);
    }

    private async Task<bool> IsLoadedBeforeTheNextChangeAsync(CancellationToken cancellationToken)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var change = _changes.Reader.WaitToReadAsync(over.Token).AsTask();
        var load = ReloadAsync(over.Token);
        var isOvertaken = await Task.WhenAny(load, change) == change;
        await over.CancelAsync();
        try
        {
            await load;
            return true;
        }
        catch (OperationCanceledException) when (isOvertaken && !cancellationToken.IsCancellationRequested)
        {
            await Task.Delay(options.Value.SettleFor, time, cancellationToken);
            _changes.Reader.TryRead(out _);
            return false;
        }
    }

    private async Task<(FaqState State, IReadOnlyList<IndexedEntry> Entries)> ReadAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var (state, entries) = await db.AtOneMomentAsync(
            async () => (
                await StateAsync(db, cancellationToken),
                await db.FaqEntries.AsNoTracking()
                    .Where(entry => entry.RetiredAt == null)
                    .Include(entry => entry.Texts).Include(entry => entry.Phrasings).AsSplitQuery()
                    .OrderBy(entry => entry.Key)
                    .ToListAsync(cancellationToken)),
            cancellationToken);
        return (state, [.. entries.Where(entry => entry.Texts.Count > 0).Select(IndexedEntry.Of)]);
    }

    private static async Task<FaqState> StateAsync(BotDbContext db, CancellationToken cancellationToken) => new(
        await db.FaqEntries.CountAsync(cancellationToken),
        await db.FaqEntries.OrderByDescending(entry => entry.UpdatedAt).Select(entry => entry.UpdatedAt).FirstOrDefaultAsync(cancellationToken));

    // Every change of words moves the newest time, every removal the count.
    private sealed record FaqState(int Entries, DateTimeOffset NewestChange);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Could not follow a change of the FAQ; its last state stays in use, and the next look tries again.")]
        public static partial void NotFollowed(ILogger logger, Exception exception);
    }
}
