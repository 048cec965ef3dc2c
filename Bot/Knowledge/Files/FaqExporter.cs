using System.Text;
using Bot.Data;
using Bot.Knowledge.Editing;
using Microsoft.EntityFrameworkCore;

namespace Bot.Knowledge.Files;

/// <summary>Writes the FAQ as a file that <see cref="FaqImporter"/> reads back to the same. Retired entries and drafts are left out.</summary>
internal sealed class FaqExporter(IDbContextFactory<BotDbContext> databases)
{
    /// <summary>Writes all entries by key, their languages by code.</summary>
    /// <returns>How many entries were written.</returns>
    public async Task<int> ExportAsync(Stream file, FaqFormat format, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var entries = await db.FaqEntries.AsNoTracking()
            .Where(entry => entry.RetiredAt == null && entry.Texts.Any())
            .WithWords()
            .ToListAsync(cancellationToken);
        var rows = entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).SelectMany(RowsOf).ToList();

        // Spreadsheets take a CSV without a byte order mark for the country's old encoding.
        await using var writer = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: format is FaqFormat.Csv), leaveOpen: true);
        await writer.WriteAsync((format is FaqFormat.Csv ? FaqCsv.Write(rows) : FaqYaml.Write(rows)).AsMemory(), cancellationToken);
        return entries.Count;
    }

    private static IEnumerable<FaqFileRow> RowsOf(FaqEntry entry)
    {
        var content = entry.Content();
        return content.Spoken.Select(language => FaqFileRow.Of(entry.Key, language, content[language]));
    }
}
