using Bot.Data;
using Bot.Languages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Bot.Knowledge.Editing;

/// <summary>An FAQ entry with its draft in a unit of work, and what can be done to the two together.</summary>
/// <param name="db">The unit of work.</param>
/// <param name="entry">The entry, with all its words.</param>
/// <param name="draft">Its draft, if there is one.</param>
internal sealed class OpenEntry(BotDbContext db, FaqEntry entry, FaqDraft? draft)
{
    /// <summary>The unit of work.</summary>
    public BotDbContext Db => db;

    /// <summary>The entry.</summary>
    public FaqEntry Entry => entry;

    /// <summary>Its draft; null when there is none.</summary>
    public FaqDraft? Draft { get; private set; } = draft;

    /// <summary>The newest words.</summary>
    public FaqContent Content => Draft?.Content ?? entry.Content();

    /// <summary>Whether publishing the draft would change anything.</summary>
    public bool IsPublishable => Draft is { } own && (entry.RetiredAt is not null || entry.Texts.Count == 0 || !own.Content.Equals(entry.Content()));

    /// <summary>Opens an entry; null when there is none with this key. What the same unit of work did to it counts.</summary>
    public static async Task<OpenEntry?> FindAsync(BotDbContext db, string key, CancellationToken cancellationToken)
    {
        var found = db.FaqEntries.Local.FirstOrDefault(entry => entry.Key == key && IsWhole(db.Entry(entry)))
            ?? await db.FaqEntries.WithWords().FirstOrDefaultAsync(entry => entry.Key == key, cancellationToken);
        return found is null || db.Entry(found).State is EntityState.Deleted ? null : await OfAsync(db, found, cancellationToken);
    }

    /// <summary>Opens an entry that is loaded with all its words.</summary>
    public static async Task<OpenEntry> OfAsync(BotDbContext db, FaqEntry entry, CancellationToken cancellationToken)
    {
        var draft = await db.FaqDrafts.FindAsync([entry.Id], cancellationToken);
        return new OpenEntry(db, entry, draft is not null && db.Entry(draft).State is EntityState.Deleted ? null : draft);
    }

    /// <summary>As admins see it now, saved or not.</summary>
    public FaqView View() => FaqView.Of(entry, Draft);

    /// <summary>Writes the draft, which is begun when there is none.</summary>
    public async Task WriteAsync(FaqContent content, FaqAuthor by, DateTimeOffset now, CancellationToken cancellationToken, int? backTo = null)
    {
        EnsureFirstVersion();
        Draft ??= await BeginAsync(cancellationToken);
        if (backTo is { } version)
        {
            Draft.RollBack(content, version, by, now);
        }
        else
        {
            Draft.Write(content, by, now);
        }

        await NextRevisionAsync(content, cancellationToken);
    }

    /// <summary>Throws the draft away, and with it an entry that was never published.</summary>
    public async Task DiscardAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        db.FaqDrafts.Remove(Draft!);
        if (entry.Texts.Count == 0 && entry.CurrentVersion == 0)
        {
            db.FaqDraftRevisions.RemoveRange(await db.FaqDraftRevisions.Where(revision => revision.EntryId == entry.Id).ToListAsync(cancellationToken));
            db.FaqEntries.Remove(entry);
            return;
        }

        Draft = null;
        await NextRevisionAsync(entry.Content(), cancellationToken);
    }

    /// <summary>Makes a version of these words and lets customers be answered with them. The draft stays as it is.</summary>
    public void Publish(FaqContent content, FaqVersionKind kind, FaqAuthor by, DateTimeOffset now, int? backTo = null)
    {
        EnsureFirstVersion();
        if (!content.Equals(entry.Content()))
        {
            entry.NextRevision();
        }

        entry.Publish(content, now);
        db.FaqVersions.Add(FaqVersion.Of(entry, kind, by, now, backTo));
    }

    /// <summary>Publishes the draft, which is gone then.</summary>
    public void PublishDraft(FaqAuthor by, DateTimeOffset now)
    {
        var (content, backTo) = (Draft!.Content, Draft.BackTo);
        db.FaqDrafts.Remove(Draft);
        Draft = null;
        Publish(content, backTo is null ? FaqVersionKind.Published : FaqVersionKind.RolledBack, by, now, backTo);
    }

    /// <summary>Retires the entry or brings it back, as a version. A wish to publish its draft is overtaken.</summary>
    public void Switch(bool retire, FaqAuthor by, DateTimeOffset now)
    {
        EnsureFirstVersion();
        if (retire)
        {
            entry.Retire(now);
        }
        else
        {
            entry.BringBack(now);
        }

        entry.NextVersion();
        db.FaqVersions.Add(FaqVersion.Of(entry, retire ? FaqVersionKind.Retired : FaqVersionKind.BroughtBack, by, now));
        if (Draft is { } own)
        {
            // The words did not change: it needs no comparing.
            own.Rebase(own.BasedOn == entry.CurrentVersion - 1 ? entry.CurrentVersion : own.BasedOn, now);
            own.Withdraw(now);
        }
    }

    /// <summary>What was there before versions were kept is the first one.</summary>
    public void EnsureFirstVersion()
    {
        if (entry.CurrentVersion == 0 && entry.Texts.Count > 0)
        {
            entry.NextVersion();
            db.FaqVersions.Add(FaqVersion.Of(entry, FaqVersionKind.Imported, FaqAuthor.Import, entry.UpdatedAt));
        }
    }

    /// <summary>A version; null when there is none with this number.</summary>
    public async Task<FaqVersion?> VersionAsync(int number, CancellationToken cancellationToken) =>
        await db.FaqVersions.FindAsync([entry.Id, number], cancellationToken);

    /// <summary>What others changed since a revision that somebody saw; null when that does not matter.</summary>
    /// <param name="seen">The revision; null when it never matters.</param>
    /// <param name="language">The language that matters; null for all.</param>
    /// <param name="yours">What they would have written.</param>
    /// <param name="cancellationToken">The program stops.</param>
    public async Task<FaqEdit?> ChangedSinceAsync(int? seen, Language? language, FaqWords? yours, CancellationToken cancellationToken)
    {
        if (seen is not { } revision || revision == entry.Revision)
        {
            return null;
        }

        var difference = FaqDifferences.Between(await ContentAtAsync(revision, cancellationToken), Content);
        if (!difference.Languages.Any(other => language is null || other.Language == language))
        {
            return null;
        }

        var version = await VersionAsync(entry.CurrentVersion, cancellationToken);
        return Draft is { } own
            ? new FaqEdit.ChangedMeanwhile(View(), own.By, own.At, difference, yours)
            : new FaqEdit.ChangedMeanwhile(View(), version?.By ?? FaqAuthor.Import, version?.At ?? entry.UpdatedAt, difference, yours);
    }

    private static bool IsWhole(EntityEntry<FaqEntry> tracked) => tracked.State is EntityState.Added
        || (tracked.Collection(entry => entry.Texts).IsLoaded && tracked.Collection(entry => entry.Phrasings).IsLoaded && tracked.Collection(entry => entry.Pinned).IsLoaded);

    private async Task<FaqContent> ContentAtAsync(int revision, CancellationToken cancellationToken)
    {
        var draft = await db.FaqDraftRevisions.AsNoTracking().Where(row => row.EntryId == entry.Id && row.Revision <= revision)
            .OrderByDescending(row => row.Revision).FirstOrDefaultAsync(cancellationToken);
        var version = await db.FaqVersions.AsNoTracking().Where(row => row.EntryId == entry.Id && row.Revision <= revision)
            .OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken);
        return draft is not null && (version is null || draft.Revision > version.Revision) ? draft.Content : version?.Content ?? FaqContent.None;
    }

    private async Task<FaqDraft> BeginAsync(CancellationToken cancellationToken)
    {
        // One that was discarded in this unit of work is still tracked, and begins anew.
        if (await db.FaqDrafts.FindAsync([entry.Id], cancellationToken) is { } discarded)
        {
            db.Entry(discarded).State = EntityState.Modified;
            discarded.Begin(entry);
            return discarded;
        }

        return db.FaqDrafts.Add(FaqDraft.Of(entry)).Entity;
    }

    private async Task NextRevisionAsync(FaqContent content, CancellationToken cancellationToken)
    {
        entry.NextRevision();
        db.FaqDraftRevisions.Add(FaqDraftRevision.Of(entry, content));
        var old = await db.FaqDraftRevisions.Where(row => row.EntryId == entry.Id && row.Revision <= entry.Revision - FaqDraftRevision.Kept).ToListAsync(cancellationToken);
        db.FaqDraftRevisions.RemoveRange(old);
    }
}
