using Bot.Knowledge.Editing;
using Bot.Languages;
using Bot.Messaging;

namespace Bot.Knowledge.Chat;

/// <summary><c>/faq list</c>, <c>coverage</c> and <c>help</c>: what there is, and what is missing.</summary>
internal sealed class FaqListActions(EntryFinder finder, FaqTexts texts) : IFaqAction
{
    private const int PerPage = 8;
    private const int MostGaps = 10;
    private const int MaxLabel = 60;

    /// <inheritdoc/>
    public IReadOnlyList<string> Names { get; } = ["list", "coverage", "help"];

    /// <inheritdoc/>
    public IReadOnlyList<string> NeedEntry { get; } = [];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<FaqReply>> DoAsync(FaqScene scene, FaqOrder order, CancellationToken cancellationToken) => order.Name switch
    {
        "list" => [await ListAsync(scene, order.Words, cancellationToken)],
        "coverage" => [await CoverageAsync(scene, cancellationToken)],
        _ => FaqReply.Only(scene.Book.Say("faq.chat.help"), [FaqButtons.Do(scene.Book.Label("faq.chat.button.list"), "list"), FaqButtons.Do(scene.Book.Label("faq.chat.button.add"), "add")]),
    };

    private async Task<FaqReply> ListAsync(FaqScene scene, string words, CancellationToken cancellationToken)
    {
        var book = scene.Book;
        var number = FaqButtons.Number(words);
        var listed = (await FaqReads.ListAsync(scene.Db, scene.Language, cancellationToken)).ToDictionary(entry => entry.Key);
        // The order of the shelf, which knows titles in all languages; the numbers of the database, which knows who was helped.
        var entries = finder.Matching(number is null ? words : "", scene.Language).Select(entry => listed.GetValueOrDefault(entry.Key)).OfType<FaqListed>().ToList();
        if (entries is [])
        {
            return finder.None(book, words);
        }

        var pages = (entries.Count + PerPage - 1) / PerPage;
        var page = Math.Clamp(number ?? 1, 1, pages);
        var shown = entries.Skip((page - 1) * PerPage).Take(PerPage).ToList();
        return new FaqReply(
            RichText.Paragraphs(
                book.Say("faq.chat.list", ("entries", entries.Count), ("page", page), ("pages", pages)),
                RichText.Lines(shown.Select(Line)),
                book.Say("faq.chat.list.marks")),
            [
                .. FaqButtons.Column(shown.Select(entry => FaqButtons.Do($"{FaqTexts.Mark(entry.State)} {CleanText.Shorten(entry.Title, MaxLabel)}", "show", entry.Key))),
                // Words that were looked for do not fit into a button.
                number is not null || words.Length == 0 ? FaqButtons.Pages("list", null, page, pages) : [],
            ]);
    }

    private static RichText Line(FaqListed entry) => new(
    [
        new TextSpan($"{FaqTexts.Mark(entry.State)} {entry.Title} "),
        new TextSpan(entry.Key, TextStyle.Code),
        new TextSpan($" · {string.Join(' ', entry.Languages.Select(language => language.Code))}"),
        .. entry.Helped + entry.NotHelped == 0 ? [] : new[] { new TextSpan($" · 👍 {FaqButtons.Number(entry.Helped)} 👎 {FaqButtons.Number(entry.NotHelped)}") },
    ]);

    private async Task<FaqReply> CoverageAsync(FaqScene scene, CancellationToken cancellationToken)
    {
        var book = scene.Book;
        var languages = await CoverageReport.OfAsync(scene.Db, texts.Books.Select(one => one.Language), cancellationToken);
        var gaps = languages.SelectMany(coverage => coverage.Missing.Concat(coverage.Behind).Select(gap => (coverage.Language, gap))).Take(MostGaps).ToList();
        return new FaqReply(
            RichText.Paragraphs([book.Say("faq.chat.coverage"), .. languages.Select(coverage => Coverage(coverage, book))]),
            FaqButtons.Column(gaps.Select(gap => FaqButtons.Do(
                CleanText.Shorten($"{texts.Name(gap.Language)}: {gap.gap.Title}", MaxLabel), "edit", gap.gap.Key, gap.Language.Code))));
    }

    private RichText Coverage(FaqCoverage coverage, Phrasebook book) => RichText.Lines(
        book.Say("faq.chat.coverage.language", ("language", texts.Name(coverage.Language)), ("covered", coverage.Covered), ("entries", coverage.Entries)),
        coverage.Missing is [] ? RichText.Empty : book.Say("faq.chat.coverage.missing", ("keys", Keys(coverage.Missing))),
        coverage.Behind is [] ? RichText.Empty : book.Say("faq.chat.coverage.behind", ("keys", Keys(coverage.Behind))));

    private static string Keys(IReadOnlyList<CoverageGap> gaps) =>
        string.Join(", ", gaps.Take(MostGaps).Select(gap => gap.Key)) + (gaps.Count > MostGaps ? ", …" : "");
}
