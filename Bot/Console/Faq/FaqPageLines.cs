using Bot.Knowledge.Asked;
using Bot.Knowledge.Editing;
using Bot.Knowledge.Matching;

namespace Bot.Console.Faq;

/// <summary>Turns what the FAQ's features know into what the page shows.</summary>
internal static class FaqPageLines
{
    public static FaqLine Of(FaqListed entry) =>
        new(entry.Key, entry.Title, entry.State.ToString(), [.. entry.Languages.Select(language => language.Code)], entry.Helped, entry.NotHelped);

    public static CoverageLine Of(FaqCoverage coverage) => new(
        coverage.Language.Code, coverage.Covered, coverage.Entries, [.. coverage.Missing.Select(gap => gap.Key)], [.. coverage.Behind.Select(gap => gap.Key)]);

    public static FaqEntryPage Of(FaqView entry) => new()
    {
        Key = entry.Key,
        State = entry.State.ToString(),
        Version = entry.Version,
        Revision = entry.Revision,
        Helped = entry.Helped,
        NotHelped = entry.NotHelped,
        IsBaseOld = entry.IsBaseOld,
        Words = [.. entry.Content.Spoken.Select(language => Of(language.Code, entry.Content[language]))],
        Draft = entry.Draft is { } draft ? new DraftLine(draft.By.Name, draft.At, draft.State.ToString(), [.. draft.Broken.Select(Of)]) : null,
    };

    public static SuggestionLine Of(WaitingSuggestion suggestion) =>
        new(suggestion.Id, suggestion.Language.Code, suggestion.Text, suggestion.Source.ToString(), suggestion.Times);

    public static VersionLine Of(FaqPast version) => new(version.Number, version.Kind.ToString(), version.At, version.By.Name, version.BackTo);

    public static IReadOnlyList<DifferenceLine> Of(FaqDifference difference) =>
    [
        .. difference.Languages.Select(other => new DifferenceLine(
            other.Language.Code, other.Kind.ToString(), Of(other.Title), Of(other.Answer), Of(other.Phrasings), Of(other.Pinned))),
    ];

    public static TestPage Of(Explanation explanation) => new(
        explanation.Finding.Outcome.ToString(),
        [.. explanation.Finding.Matches.Select(match => match.Key)],
        [.. explanation.Scores.Select(scored => new ScoreLine(scored.Key, scored.Title, scored.Score, scored.Because))],
        explanation.AnswersFrom,
        explanation.AsksFrom)
    {
        Confidence = explanation.Confidence,
        ByAnswers = explanation.IsByAnswers ? [.. explanation.Finding.Matches.Select(match => match.Title)] : [],
        ExpectedAnswered = explanation.Expected.ExpectedAnswered,
        ExpectedWrong = explanation.Expected.ExpectedWrong,
    };

    public static GroupLine Of(QuestionGroup group) => new(
        group.Id, group.Language.Code, group.Count, group.People, group.Waiting, group.LastAsked, group.Samples, group.Nearest?.Key, group.Nearest?.Title, group.DraftKey);

    private static WordsLine Of(string language, FaqWords words) => new(language, words.Title, words.Answer, words.Phrasings, words.Pinned);

    private static BrokenLine Of(BrokenQuestion broken) => new(broken.Question, broken.Language.Code, broken.Expected, broken.Found);

    private static IReadOnlyList<PieceLine> Of(IReadOnlyList<DifferencePiece> pieces) => [.. pieces.Select(piece => new PieceLine(piece.Kind.ToString(), piece.Text))];
}
