using Bot.Knowledge.Files;
using Bot.Languages;
using Bot.Platforms.WebChat;

namespace Bot.Console.Faq;

/// <summary>The FAQ as a file, in and out through the page.</summary>
/// <param name="exporter">Writes files.</param>
/// <param name="importer">Reads them.</param>
/// <param name="phrasebooks">The words.</param>
internal sealed class FaqPageFiles(FaqExporter exporter, FaqImporter importer, Phrasebooks phrasebooks)
{
    /// <summary>All entries as a file.</summary>
    public async Task<IResult> ExportAsync(string format, CancellationToken cancellationToken)
    {
        if (FormatOf(format) is not { } known)
        {
            return Results.NotFound();
        }

        var file = new MemoryStream();
        await exporter.ExportAsync(file, known, cancellationToken);
        return Results.Bytes(file.ToArray(), "application/octet-stream", $"faq.{format}");
    }

    /// <summary>Imports the file that is the request's content; the query has the name of whoever sends it.</summary>
    public async Task<IResult> ImportAsync(string format, HttpRequest request, CancellationToken cancellationToken)
    {
        if (FormatOf(format) is not { } known)
        {
            return Results.NotFound();
        }

        if (FaqPageChanges.AuthorOf(new FaqOrder { Name = request.Query["name"] }) is not { } by)
        {
            return Results.BadRequest();
        }

        var book = RequestLanguage.Phrasebook(request, phrasebooks);
        var report = await importer.ImportAsync(request.Body, known, cancellationToken, by);
        return Results.Json(report.Problems is []
            ? new FaqPageAnswer("Done")
            {
                Problems = [book.Label("faq.file.imported", ("added", report.Added), ("updated", report.Updated), ("unchanged", report.Unchanged))],
            }
            : new FaqPageAnswer("Refused") { Problems = [.. report.Problems.Select(problem => problem.Explain(book, phrasebooks.Codes))] });
    }

    private static FaqFormat? FormatOf(string format) => format switch
    {
        "yaml" or "yml" => FaqFormat.Yaml,
        "csv" => FaqFormat.Csv,
        _ => null,
    };
}
