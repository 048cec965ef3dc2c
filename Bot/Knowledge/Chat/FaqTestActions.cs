using System.Globalization;
using Bot.Knowledge.Matching;
using Bot.Languages;
using Bot.Messaging;

namespace Bot.Knowledge.Chat;

/// <summary><c>/faq test</c>: what a customer who writes this would get now, with the scores of the nearest entries and the words that spoke for them.</summary>
internal sealed class FaqTestActions(FaqIndex index, FaqTexts texts, LanguageDetector languages) : IFaqAction
{
    private const int MaxLabel = 40;

    /// <inheritdoc/>
    public IReadOnlyList<string> Names { get; } = ["test"];

    /// <inheritdoc/>
    public IReadOnlyList<string> NeedEntry { get; } = [];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<FaqReply>> DoAsync(FaqScene scene, FaqOrder order, CancellationToken cancellationToken)
    {
        var book = scene.Book;
        if (order.Words.Length == 0)
        {
            return FaqReply.Only(book.Say("faq.chat.test.what"));
        }

        var language = languages.Detect(order.Words, scene.Language) ?? scene.Language;
        await index.PrepareAsync(order.Words, cancellationToken);
        var why = index.Explain(order.Words, language);
        return FaqReply.Only(
            RichText.Paragraphs(
                book.Say("faq.chat.test", ("words", order.Words), ("language", texts.Name(language))),
                why.Finding.Parts is [] ? Outcome(book, why.Finding) : RichText.Lines(why.Finding.Parts.Select(part => Part(book, part))),
                why.IsByAnswers ? book.Say("faq.chat.test.byAnswers") : RichText.Empty,
                why.Scores is [] ? RichText.Empty : RichText.Lines(why.Scores.Select(Score)),
                book.Say("faq.chat.test.thresholds", ("sure", Percent(why.Confidence)), ("answers", Percent(why.AnswersFrom)), ("asks", Percent(why.AsksFrom))),
                book.Say("faq.chat.test.expected", ("answered", Percent(why.Expected.ExpectedAnswered)), ("wrong", Percent(why.Expected.ExpectedWrong)))),
            FaqButtons.Column(why.Scores.Take(3).Select(entry => FaqButtons.Do(CleanText.Shorten(entry.Title, MaxLabel), "show", entry.Key))));
    }

    private static RichText Outcome(Phrasebook book, Finding finding) => finding.Outcome switch
    {
        FindingOutcome.Answer => book.Say("faq.chat.test.answer", ("title", finding.Matches[0].Title)),
        FindingOutcome.DidYouMean => book.Say("faq.chat.test.didYouMean", ("titles", string.Join(" / ", finding.Matches.Select(match => match.Title)))),
        _ => book.Say("faq.chat.test.nothing"),
    };

    // Of several questions in one message, each is answered.
    private static RichText Part(Phrasebook book, FoundPart part) => book.Say("faq.chat.quoted", ("words", part.Question)) + " " + Outcome(book, part.Finding);

    private static RichText Score(ScoredEntry entry) => new(
    [
        new TextSpan(Percent(entry.Score), TextStyle.Bold),
        new TextSpan($" {entry.Title} "),
        new TextSpan(entry.Key, TextStyle.Code),
        new TextSpan(entry.Because is [] ? "" : $" · {string.Join(", ", entry.Because)}"),
    ]);

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(share * 100)} %");
}
