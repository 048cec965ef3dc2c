using Microsoft.EntityFrameworkCore;

namespace Bot.Knowledge.Editing;

/// <summary>What the FAQ's editing asks the database for in several places.</summary>
internal static class FaqQueries
{
    /// <summary>Entries with all their words.</summary>
    public static IQueryable<FaqEntry> WithWords(this IQueryable<FaqEntry> entries) =>
        entries.Include(entry => entry.Texts).Include(entry => entry.Phrasings).Include(entry => entry.Pinned).AsSplitQuery();
}
