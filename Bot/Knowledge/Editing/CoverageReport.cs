using Bot.Data;
using Bot.Languages;
using Microsoft.EntityFrameworkCore;

namespace Bot.Knowledge.Editing;

/// <summary>Finds out which entries miss a language or lag behind in it.</summary>
internal static class CoverageReport
{
    /// <summary>One for each language, in the given order. Retired entries and drafts do not count.</summary>
    public static async Task<IReadOnlyList<FaqCoverage>> OfAsync(BotDbContext db, IEnumerable<Language> languages, CancellationToken cancellationToken)
    {
        var texts = await db.FaqEntries.AsNoTracking().Where(entry => entry.RetiredAt == null)
            .SelectMany(entry => entry.Texts, (entry, text) => new EntryText(entry.Key, text.Language, text.Title, text.ChangedIn))
            .ToListAsync(cancellationToken);
        var entries = texts.GroupBy(text => text.Key).OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.ToList()).ToList();
        return [.. languages.Select(language => Of(language, entries))];
    }

    private static FaqCoverage Of(Language language, List<List<EntryText>> entries)
    {
        var (missing, behind) = (new List<CoverageGap>(), new List<CoverageGap>());
        foreach (var entry in entries)
        {
            // English first among equals, for a title that most can read.
            var newest = entry.OrderByDescending(text => text.ChangedIn).ThenByDescending(text => text.Language == Language.English)
                .ThenBy(text => text.Language.Code, StringComparer.Ordinal).First();
            var gap = new CoverageGap(newest.Key, newest.Title, newest.Language, newest.ChangedIn);
            switch (entry.Find(text => text.Language == language))
            {
                case null:
                    missing.Add(gap);
                    break;
                case { } text when text.ChangedIn < newest.ChangedIn:
                    behind.Add(gap);
                    break;
            }
        }

        return new FaqCoverage(language, entries.Count, missing, behind);
    }

    private sealed record EntryText(string Key, Language Language, string Title, int ChangedIn);
}
