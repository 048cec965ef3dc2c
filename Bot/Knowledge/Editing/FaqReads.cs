using Bot.Data;
using Bot.Languages;
using Microsoft.EntityFrameworkCore;

namespace Bot.Knowledge.Editing;

/// <summary>What admins can see of the FAQ: the list, an entry, its past, what differs, what a customer would get.</summary>
internal static class FaqReads
{
    /// <summary>All entries by key, published or not.</summary>
    public static async Task<IReadOnlyList<FaqListed>> ListAsync(BotDbContext db, Language language, CancellationToken cancellationToken) =>
        [.. (await AllAsync(db, db.FaqEntries, cancellationToken)).Select(entry => Listed(entry, language))];

    /// <summary>An entry; null when there is none with this key.</summary>
    public static async Task<FaqView?> ShowAsync(BotDbContext db, string key, CancellationToken cancellationToken) =>
        (await db.AtOneMomentAsync(() => OpenEntry.FindAsync(db, key, cancellationToken), cancellationToken))?.View();

    /// <summary>Entries by key with their drafts.</summary>
    public static async Task<IReadOnlyList<FaqView>> AllAsync(BotDbContext db, IQueryable<FaqEntry> wanted, CancellationToken cancellationToken)
    {
        var (entries, drafts) = await db.AtOneMomentAsync(
            async () => (
                await wanted.AsNoTracking().WithWords().ToListAsync(cancellationToken),
                await db.FaqDrafts.AsNoTracking().ToDictionaryAsync(draft => draft.EntryId, cancellationToken)),
            cancellationToken);
        return [.. entries.Select(entry => FaqView.Of(entry, drafts.GetValueOrDefault(entry.Id))).OrderBy(entry => entry.Key, StringComparer.Ordinal)];
    }

    /// <summary>An entry's versions, the newest first; none when there is no such entry or it was never published.</summary>
    public static async Task<IReadOnlyList<FaqPast>> HistoryAsync(BotDbContext db, string key, CancellationToken cancellationToken) =>
    [
        .. (await db.FaqVersions.AsNoTracking()
                .Where(version => db.FaqEntries.Any(entry => entry.Key == key && entry.Id == version.EntryId))
                .OrderByDescending(version => version.Number).ToListAsync(cancellationToken))
            .Select(version => new FaqPast(version.Number, version.Kind, version.At, version.By, version.BackTo, version.Content)),
    ];

    /// <summary>What differs between two states of an entry.</summary>
    /// <param name="db">The database.</param>
    /// <param name="key">The entry.</param>
    /// <param name="from">A version's number; null: what is published.</param>
    /// <param name="to">A version's number; null: the draft, or what is published when there is none.</param>
    /// <param name="cancellationToken">The program stops.</param>
    /// <returns>Null when there is no such entry or version.</returns>
    public static async Task<FaqDifference?> DifferenceAsync(BotDbContext db, string key, int? from, int? to, CancellationToken cancellationToken)
    {
        if (await OpenEntry.FindAsync(db, key, cancellationToken) is not { } open)
        {
            return null;
        }

        var before = from is { } older ? (await open.VersionAsync(older, cancellationToken))?.Content : open.Entry.Content();
        var after = to is { } newer ? (await open.VersionAsync(newer, cancellationToken))?.Content : open.Content;
        return before is null || after is null ? null : FaqDifferences.Between(before, after);
    }

    /// <summary>What a customer would get from an entry's newest words; null when there is no such entry or no language is written far enough.</summary>
    public static async Task<FaqMatch?> PreviewAsync(BotDbContext db, string key, Language language, CancellationToken cancellationToken) =>
        await ShowAsync(db, key, cancellationToken) is { } entry ? Preview(entry, language) : null;

    /// <summary>What a customer would get from an entry's newest words; null when no language is written far enough.</summary>
    public static FaqMatch? Preview(FaqView entry, Language language) => entry.Content.SpokenIn(language) is { } spoken
        ? new FaqMatch(entry.Key, entry.Content[spoken].Title, entry.Content[spoken].Answer, spoken, 1)
        : null;

    private static FaqListed Listed(FaqView entry, Language language) =>
        new(entry.Key, entry.TitleIn(language), entry.State, [.. entry.Content.Spoken], entry.Helped, entry.NotHelped);
}
