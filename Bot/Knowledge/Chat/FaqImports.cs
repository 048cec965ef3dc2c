using Bot.Knowledge.Files;
using Bot.Languages;
using Bot.Messaging;

namespace Bot.Knowledge.Chat;

/// <summary>Imports a file that an admin sent, and says what it did, or every problem with its line.</summary>
internal sealed class FaqImports(FaqImporter importer, FileStore store, FaqTexts texts)
{
    private const int MostProblems = 15;

    /// <summary>Takes the first of the files.</summary>
    /// <remarks>Imports at once, in a transaction of its own: should the turn be done again, the second time finds everything unchanged.</remarks>
    public async Task<IReadOnlyList<FaqReply>> TakeAsync(FaqScene scene, IReadOnlyList<IncomingFile> files, CancellationToken cancellationToken)
    {
        var book = scene.Book;
        if (files is not [var file, ..])
        {
            return FaqReply.Only(book.Say("faq.chat.import.ask"));
        }

        if (FormatOf(file.Name) is not { } format)
        {
            return NotTaken(scene, book.Say("faq.chat.import.format", ("file", file.Name)));
        }

        await using var content = file.Sha256 is { } sha256 ? store.Open(sha256) : null;
        if (content is null)
        {
            return NotTaken(scene, book.Say("faq.chat.import.noFile", ("file", file.Name)));
        }

        var report = await importer.ImportAsync(content, format, cancellationToken, scene.By);
        if (report.Problems is not [])
        {
            return NotTaken(scene, Problems(book, report));
        }

        scene.Chat.Close();
        return FaqReply.Only(
            book.Say("faq.chat.imported", ("added", report.Added), ("updated", report.Updated), ("unchanged", report.Unchanged)),
            [FaqButtons.Do(book.Label("faq.chat.button.list"), "list")]);
    }

    private RichText Problems(Phrasebook book, FaqImportReport report) => RichText.Paragraphs(
        book.Say("faq.chat.import.problems", ("problems", report.Problems.Count)),
        texts.Problems(book, report.Problems.Take(MostProblems)),
        report.Problems.Count > MostProblems ? "…" : RichText.Empty);

    // Whoever was asked for a file may send a better one.
    private static IReadOnlyList<FaqReply> NotTaken(FaqScene scene, RichText why) =>
        scene.Chat.Awaits(scene.Now) ? [FaqQuestions.Again(scene, why)] : FaqReply.Only(why);

    private static FaqFormat? FormatOf(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".yaml" or ".yml" => FaqFormat.Yaml,
        ".csv" => FaqFormat.Csv,
        _ => null,
    };
}
