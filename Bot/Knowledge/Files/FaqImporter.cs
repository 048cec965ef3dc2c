using System.Text;
using Bot.Data;
using Bot.Languages;
using Microsoft.EntityFrameworkCore;

namespace Bot.Knowledge.Files;

/// <summary>
/// Brings a file of entries into the FAQ: known keys are updated, new ones added, what the file does not mention (entries,
/// languages of an entry) stays. With any problem in the file, nothing is imported.
/// </summary>
/// <remarks>The index does not follow by itself at once: call <see cref="FaqIndexLoader.ReloadAsync"/> afterwards.</remarks>
internal sealed class FaqImporter(IDbContextFactory<BotDbContext> databases, Phrasebooks books, TimeProvider time)
{
    /// <summary>The largest file, bytes: a thousand entries in four languages are about three million.</summary>
    public const int MaxBytes = 20_000_000;

    /// <summary>Imports what <paramref name="file"/> gives.</summary>
    public async Task<FaqImportReport> ImportAsync(Stream file, FaqFormat format, CancellationToken cancellationToken)
    {
        var read = await ReadAsync(file, format, cancellationToken);
        var rows = read.Rows.Select(row => row.Tidy()).ToList();
        var check = new FaqFileCheck(books.All.Select(book => book.Language.Code).ToHashSet());
        List<FaqProblem> problems = [.. read.Problems.Concat(check.Problems(rows)).OrderBy(problem => problem.Line)];
        if (problems is [] && rows is [])
        {
            problems.Add(new FaqProblem(FaqProblemKind.Empty));
        }

        return problems is [] ? await SaveAsync(rows, cancellationToken) : new FaqImportReport(0, 0, 0, problems);
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

    private async Task<FaqImportReport> SaveAsync(List<FaqFileRow> rows, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var known = await db.FaqEntries.Include(entry => entry.Texts).Include(entry => entry.Phrasings).AsSplitQuery()
            .ToDictionaryAsync(entry => entry.Key, cancellationToken);
        var (added, updated, unchanged) = (0, 0, 0);
        foreach (var texts in rows.GroupBy(row => row.Key))
        {
            if (!known.TryGetValue(texts.Key, out var entry))
            {
                db.FaqEntries.Add(entry = FaqEntry.New(texts.Key, now));
                Write(entry, texts, now);
                added++;
            }
            else if (Write(entry, texts, now))
            {
                updated++;
            }
            else
            {
                unchanged++;
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        return new FaqImportReport(added, updated, unchanged, []);
    }

    private static bool Write(FaqEntry entry, IEnumerable<FaqFileRow> texts, DateTimeOffset now)
    {
        var changed = entry.RetiredAt is not null;
        if (changed)
        {
            // Whoever sends a retired entry again wants it back.
            entry.BringBack(now);
        }

        foreach (var text in texts)
        {
            changed |= entry.Write(new Language(text.Language), text.Title, text.Answer, text.Phrasings, now);
        }

        return changed;
    }
}

/// <summary>What an import did.</summary>
/// <param name="Added">Entries that are new.</param>
/// <param name="Updated">Entries that were known and are other than before.</param>
/// <param name="Unchanged">Entries that were known and are as before.</param>
/// <param name="Problems">Why nothing was imported, in the file's order; empty when it was.</param>
internal sealed record FaqImportReport(int Added, int Updated, int Unchanged, IReadOnlyList<FaqProblem> Problems);
