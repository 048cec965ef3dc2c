using System.Globalization;
using Bot.Data;
using Bot.Languages;
using Microsoft.EntityFrameworkCore;

namespace Bot.Knowledge.Editing;

/// <summary>What the command line tells of the FAQ: the list of entries, and what each language has.</summary>
internal sealed class FaqTables(IDbContextFactory<BotDbContext> databases, Phrasebooks books)
{
    /// <summary>Writes a line for each entry: key, state, languages, helped and not helped, title.</summary>
    public async Task ListAsync(TextWriter output, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        foreach (var entry in await FaqReads.ListAsync(db, Language.English, cancellationToken))
        {
            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"{entry.Key,-40} {entry.State,-9} {string.Join(',', entry.Languages),-11} +{entry.Helped} -{entry.NotHelped} {entry.Title}"));
        }
    }

    /// <summary>Writes for each language how many entries it has, and a line for each that it misses or has of old.</summary>
    public async Task CoverageAsync(TextWriter output, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        foreach (var coverage in await CoverageReport.OfAsync(db, books.All.Select(book => book.Language), cancellationToken))
        {
            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture, $"{coverage.Language}: {coverage.Covered} of {coverage.Entries}, {coverage.Behind.Count} behind"));
            foreach (var gap in coverage.Missing)
            {
                await output.WriteLineAsync($"  missing {gap.Key}: {gap.Title}");
            }

            foreach (var gap in coverage.Behind)
            {
                await output.WriteLineAsync(string.Create(
                    CultureInfo.InvariantCulture, $"  behind  {gap.Key}: {gap.Title} ({gap.Newest} changed in version {gap.Version})"));
            }
        }
    }
}
