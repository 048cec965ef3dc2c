using Bot.Data;
using Microsoft.EntityFrameworkCore;

namespace Bot.Knowledge.Editing;

/// <summary>Takes the drafts that are to be published one by one: tries each on the whole FAQ, then publishes it or hands it back.</summary>
internal sealed partial class PublishRound(
    IDbContextFactory<BotDbContext> databases, FaqTrial trial, IEnumerable<IPublishListener> listeners, TimeProvider time, ILogger<PublishRound> logger)
{
    /// <summary>For so long other nodes leave a draft alone that one is trying. A trial that takes longer is done twice, and saved once.</summary>
    private static readonly TimeSpan _claim = TimeSpan.FromMinutes(1);

    /// <summary>The draft that waits longest; null when none does.</summary>
    /// <param name="except">Those that were done already.</param>
    /// <param name="cancellationToken">The program stops.</param>
    public async Task<Guid?> NextAsync(IReadOnlyCollection<Guid> except, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await Waiting(db, time.GetUtcNow()).Where(draft => !except.Contains(draft.EntryId))
            .OrderBy(draft => draft.ChangedAt).Select(draft => (Guid?)draft.EntryId).FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>Does one draft, unless another node has taken it or it does not wait any more.</summary>
    public async Task RunAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var now = time.GetUtcNow();
        try
        {
            if (await Waiting(db, now).Where(draft => draft.EntryId == id)
                .ExecuteUpdateAsync(set => set.SetProperty(draft => draft.ClaimedUntil, now + _claim), cancellationToken) > 0)
            {
                await DecideAsync(db, id, cancellationToken);
            }
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // Most likely somebody changed it meanwhile. The others need not wait for it; the claim runs out, or the change took it away.
            Log.NotPublished(logger, exception);
        }
    }

    /// <summary>Makes what was there before versions were kept each entry's first one.</summary>
    public async Task AddFirstVersionsAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        foreach (var entry in await db.FaqEntries.WithWords().Where(entry => entry.CurrentVersion == 0 && entry.Texts.Any()).ToListAsync(cancellationToken))
        {
            new OpenEntry(db, entry, null).EnsureFirstVersion();
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    private static IQueryable<FaqDraft> Waiting(BotDbContext db, DateTimeOffset now) => db.FaqDrafts.Where(draft =>
        (draft.State == FaqDraftState.Asked || draft.State == FaqDraftState.Overtaken) && (draft.ClaimedUntil == null || draft.ClaimedUntil <= now));

    private async Task DecideAsync(BotDbContext db, Guid id, CancellationToken cancellationToken)
    {
        var entry = await db.FaqEntries.WithWords().SingleAsync(entry => entry.Id == id, cancellationToken);
        if (await OpenEntry.OfAsync(db, entry, cancellationToken) is not { Draft: { Asked: { } ask } draft } open)
        {
            return;
        }

        var report = new PublishReport(entry.Key, ask.By, ask.From, PublishOutcome.Overtaken)
        {
            Version = entry.CurrentVersion,
            Content = draft.Content,
            Difference = FaqDifferences.Between(entry.Content(), draft.Content),
        };
        var result = draft.State is FaqDraftState.Asked ? await TryAsync(open, report.Content, cancellationToken) : null;
        var now = time.GetUtcNow();
        report = result is null ? report : Decide(open, ask, report, result, now);
        if (result is null)
        {
            draft.Told(now);
        }

        foreach (var listener in listeners)
        {
            await listener.PublishedAsync(db, report, now, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        if (report.Outcome is PublishOutcome.Published)
        {
            trial.Keep(result!);
        }

        Log.Decided(logger, report.Key, report.Outcome);
    }

    private async Task<TrialResult> TryAsync(OpenEntry open, FaqContent content, CancellationToken cancellationToken)
    {
        var published = await open.Db.FaqEntries.AsNoTracking().WithWords()
            .Where(entry => entry.RetiredAt == null && entry.Id != open.Entry.Id && entry.Texts.Any())
            .OrderBy(entry => entry.Key).ToListAsync(cancellationToken);
        List<(string, FaqContent)> others = [.. published.Select(entry => (entry.Key, entry.Content()))];
        // On a thread of its own: seconds of arithmetic must not take one of the pool's, which serve the turns meanwhile.
        return await Task.Factory.StartNew(
            () => trial.Run(others, (open.Entry.Key, content), cancellationToken), cancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    private static PublishReport Decide(OpenEntry open, FaqAsk ask, PublishReport report, TrialResult result, DateTimeOffset now)
    {
        report = report with { Broken = result.Broken, Collisions = result.Collisions };
        if (!ask.Forced && result.Broken.Any(question => !question.Already))
        {
            open.Draft!.Hold(result.Broken, now);
            return report with { Outcome = PublishOutcome.NeedsDecision };
        }

        open.PublishDraft(ask.By, now);
        return report with { Outcome = PublishOutcome.Published, Version = open.Entry.CurrentVersion };
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "FAQ entry {Key}: {Outcome}.")]
        public static partial void Decided(ILogger logger, string key, PublishOutcome outcome);

        [LoggerMessage(2, LogLevel.Warning, "A draft of the FAQ could not be published; if it still should be, it is tried again in a minute.")]
        public static partial void NotPublished(ILogger logger, Exception exception);
    }
}
