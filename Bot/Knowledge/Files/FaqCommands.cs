using Bot.Languages;

namespace Bot.Knowledge.Files;

/// <summary>
/// The FAQ on the command line: imports and exports a file, and says in plain words what happened. Exit codes are those of
/// <c>sysexits.h</c>.
/// </summary>
internal sealed class FaqCommands(FaqImporter importer, FaqExporter exporter, Phrasebooks books)
{
    /// <summary>All went well.</summary>
    public const int Ok = 0;

    /// <summary>The file has problems (EX_DATAERR).</summary>
    public const int BadFile = 65;

    /// <summary>There is no such file (EX_NOINPUT).</summary>
    public const int NotFound = 66;

    /// <summary>The file cannot be written (EX_CANTCREAT).</summary>
    public const int CannotWrite = 73;

    private readonly Phrasebook _book = books[Language.English];

    /// <summary>Imports a file, <c>.yaml</c>, <c>.yml</c> or <c>.csv</c>.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> ImportAsync(string file, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        if (FormatOf(file) is not { } format)
        {
            return await FailAsync(BadFile, _book.Label("faq.file.unknownFormat", ("file", file)), error);
        }

        if (!File.Exists(file))
        {
            return await FailAsync(NotFound, _book.Label("faq.file.notFound", ("file", file)), error);
        }

        await using var content = File.OpenRead(file);
        var report = await importer.ImportAsync(content, format, cancellationToken);
        if (report.Problems is [])
        {
            await output.WriteLineAsync(_book.Label(
                "faq.file.imported", ("added", report.Added), ("updated", report.Updated), ("unchanged", report.Unchanged)));
            return Ok;
        }

        foreach (var problem in report.Problems)
        {
            await error.WriteLineAsync(problem.Explain(_book, books.Codes));
        }

        return await FailAsync(BadFile, _book.Label("faq.file.nothingImported", ("file", file), ("count", report.Problems.Count)), error);
    }

    /// <summary>Exports to a file, <c>.yaml</c>, <c>.yml</c> or <c>.csv</c>; one that is there is replaced.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> ExportAsync(string file, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        if (FormatOf(file) is not { } format)
        {
            return await FailAsync(BadFile, _book.Label("faq.file.unknownFormat", ("file", file)), error);
        }

        try
        {
            await using var content = File.Create(file);
            var entries = await exporter.ExportAsync(content, format, cancellationToken);
            await output.WriteLineAsync(_book.Label("faq.file.exported", ("count", entries), ("file", file)));
            return Ok;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return await FailAsync(CannotWrite, _book.Label("faq.file.cannotWrite", ("file", file), ("why", exception.Message)), error);
        }
    }

    private static async Task<int> FailAsync(int code, string why, TextWriter error)
    {
        await error.WriteLineAsync(why);
        return code;
    }

    private static FaqFormat? FormatOf(string file) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".yaml" or ".yml" => FaqFormat.Yaml,
        ".csv" => FaqFormat.Csv,
        _ => null,
    };
}
