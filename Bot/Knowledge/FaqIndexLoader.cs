using Bot.Data;
using Bot.Knowledge.Matching;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Bot.Knowledge;

/// <summary>
/// Keeps the <see cref="FaqIndex"/> like the database: builds it before the first question, at once after an import in this
/// process (<see cref="ReloadAsync"/>), and soon after one elsewhere.
/// </summary>
internal sealed partial class FaqIndexLoader(
    IDbContextFactory<BotDbContext> databases, FaqIndex index, IOptions<KnowledgeOptions> options, TimeProvider time, ILogger<FaqIndexLoader> logger)
    : BackgroundService
{
    // One load at a time: an older one must not overtake a newer one.
    private readonly SemaphoreSlim _loading = new(1, 1);
    private FaqState? _loaded;

    /// <inheritdoc/>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await ReloadAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <summary>Builds the index anew; the questions meanwhile are answered from the old one.</summary>
    public async Task ReloadAsync(CancellationToken cancellationToken)
    {
        await _loading.WaitAsync(cancellationToken);
        try
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            // Asked first: what changes during the load is loaded again at the next check.
            _loaded = await StateAsync(db, cancellationToken);
            index.Replace(FaqSnapshot.Train(await LoadAsync(db, cancellationToken), cancellationToken));
        }
        finally
        {
            _loading.Release();
        }
    }

    /// <summary>Builds the index anew if the FAQ changed since.</summary>
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
        using var timer = new PeriodicTimer(options.Value.CheckEvery, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await ReloadIfChangedAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                Log.CheckFailed(logger, exception);
            }
        }
    }

    private static async Task<List<IndexedEntry>> LoadAsync(BotDbContext db, CancellationToken cancellationToken)
    {
        var entries = await db.FaqEntries.AsNoTracking()
            .Where(entry => entry.RetiredAt == null)
            .Include(entry => entry.Texts).Include(entry => entry.Phrasings).AsSplitQuery()
            .OrderBy(entry => entry.Key)
            .ToListAsync(cancellationToken);
        return entries.Where(entry => entry.Texts.Count > 0).Select(Indexed).ToList();
    }

    private static IndexedEntry Indexed(FaqEntry entry) => new(
        entry.Key,
        entry.Texts.ToDictionary(text => text.Language, text => (text.Title, text.Answer)),
        [.. entry.Phrasings.Select(phrasing => (phrasing.Language, phrasing.Text))]);

    private static async Task<FaqState> StateAsync(BotDbContext db, CancellationToken cancellationToken) => new(
        await db.FaqEntries.CountAsync(cancellationToken),
        await db.FaqEntries.OrderByDescending(entry => entry.UpdatedAt).Select(entry => entry.UpdatedAt).FirstOrDefaultAsync(cancellationToken));

    // Every change of words moves the newest time, every removal the count.
    private sealed record FaqState(int Entries, DateTimeOffset NewestChange);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Could not look whether the FAQ changed; its last state stays in use.")]
        public static partial void CheckFailed(ILogger logger, Exception exception);
    }
}
