using System.Text;
using Bot.Data;
using Bot.Knowledge.Editing;
using Bot.Languages;
using Microsoft.EntityFrameworkCore;

namespace Bot.Knowledge.Files;

/// <summary>
/// Brings a file of entries into the FAQ: known keys are updated, new ones added, what the file does not mention (entries,
/// languages of an entry) stays. With any problem in the file, nothing is imported.
/// </summary>
/// <remarks>
/// What is imported is published at once, as a version of each entry that it changes. A draft stays as it is; its base is old then
/// (<see cref="FaqView.IsBaseOld"/>). The index of this process follows soon; call <see cref="FaqIndexLoader.ReloadAsync"/> to wait for it.
/// </remarks>
internal sealed class FaqImporter(IDbContextFactory<BotDbContext> databases, Phrasebooks books, TimeProvider time, FaqSignal signal)
{
    /// <summary>The largest file, bytes: a thousand entries in four languages are about three million.</summary>
    public const int MaxBytes = 20_000_000;

    /// <summary>Imports what <paramref name="file"/> gives.</summary>
    /// <param name="file">The file.</param>
    /// <param name="format">Its kind.</param>
    /// <param name="cancellationToken">Stop; then nothing is imported.</param>
    /// <param name="by">Who sent it; null: nobody known.</param>
    public async Task<FaqImportReport> ImportAsync(Stream file, FaqFormat format, CancellationToken cancellationToken, FaqAuthor? by = null)
    {
        var read = await ReadAsync(file, format, cancellationToken);
        var rows = read.Rows.Select(row => row.Tidy()).ToList();
        var check = new FaqFileCheck(books.Codes.ToHashSet());
        List<FaqProblem> problems = [.. read.Problems.Concat(check.Problems(rows)).OrderBy(problem => problem.Line)];
        if (problems is [] && rows is [])
        {
            problems.Add(new FaqProblem(FaqProblemKind.Empty));
        }

        return problems is [] ? await SaveAsync(rows, by ?? FaqAuthor.Import, cancellationToken) : new FaqImportReport(0, 0, 0, problems);
    }

    private static async Task<FaqFile> ReadAsync(Stream file, FaqFormat format, CancellationToken cancellationToken)
    {
        var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = await file.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > MaxBytes)
            {
                return FaqFile.Unreadable(new FaqProblem(FaqProblemKind.TooLarge));
            }
        }

        try
        {
            bytes.Position = 0;
            // Takes a byte order mark off, of UTF-16 too; anything else that is not UTF-8 throws.
            var text = await new StreamReader(bytes, new UTF8Encoding(false, throwOnInvalidBytes: true)).ReadToEndAsync(cancellationToken);
            return format is FaqFormat.Csv ? FaqCsv.Read(text) : FaqYaml.Read(text);
        }
        catch (DecoderFallbackException)
        {
            return FaqFile.Unreadable(new FaqProblem(FaqProblemKind.NotUtf8));
        }
    }

    private async Task<FaqImportReport> SaveAsync(List<FaqFileRow> rows, FaqAuthor by, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var known = await db.FaqEntries.WithWords().ToDictionaryAsync(entry => entry.Key, cancellationToken);
        var (added, updated, unchanged) = (0, 0, 0);
        foreach (var texts in rows.GroupBy(row => row.Key))
        {
            if (!known.TryGetValue(texts.Key, out var entry))
            {
                db.FaqEntries.Add(entry = FaqEntry.New(texts.Key, now));
            }

            var isNew = entry.Texts.Count == 0;
            var content = texts.Aggregate(entry.Content(), Changed);
            // Whoever sends a retired entry again wants it back.
            if (isNew || entry.RetiredAt is not null || !content.Equals(entry.Content()))
            {
                new OpenEntry(db, entry, null).Publish(content, FaqVersionKind.Imported, by, now);
                (added, updated) = isNew ? (added + 1, updated) : (added, updated + 1);
            }
            else
            {
                unchanged++;
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        signal.Set();
        return new FaqImportReport(added, updated, unchanged, []);
    }

    private static FaqContent Changed(FaqContent content, FaqFileRow row)
    {
        var language = new Language(row.Language);
        return content.With(language, new FaqWordsChange(row.Title, row.Answer, row.Phrasings, row.Pinned).On(content[language]));
    }
}

/// <summary>What an import did.</summary>
/// <param name="Added">Entries that are new.</param>
/// <param name="Updated">Entries that were known and are other than before.</param>
/// <param name="Unchanged">Entries that were known and are as before.</param>
/// <param name="Problems">Why nothing was imported, in the file's order; empty when it was.</param>
internal sealed record FaqImportReport(int Added, int Updated, int Unchanged, IReadOnlyList<FaqProblem> Problems);
