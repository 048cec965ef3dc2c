using System.Collections.Frozen;
using Bot.Knowledge.Understanding;
using Bot.Languages;

namespace Bot.Knowledge.Matching;

/// <summary>
/// The entries at one moment with what was learned from them: answers only what is clearly one entry, asks back when it may be one of
/// several, and else says nothing. Never changes once built: any number of turns can ask it while the next one is being built.
/// </summary>
internal sealed class FaqSnapshot
{
    private const int MaxChoices = 3;

    // An entry is offered beside a better one when it is at least so likely, compared with that one.
    private const double IsWorthOffering = 0.05;

    // An entry is the answer when it leads the next one: as likely as this part of it, and either may be meant.
    private const double IsAsLikely = 0.5;

    // What a question in the other script's letters counts: letter by letter much resembles something.
    private const double Rewritten = 0.8;

    private readonly FrozenDictionary<string, IndexedEntry> _byKey;
    private readonly IQuestionModel _model;
    private readonly Scripts _scripts;
    private readonly AnswerTexts? _answers;

    /// <param name="entries">The entries.</param>
    /// <param name="model">What was learned from them; a label that is no entry (any more) is passed over.</param>
    public FaqSnapshot(IReadOnlyList<IndexedEntry> entries, IQuestionModel model)
        : this(entries, model, scripts: null)
    {
    }

    private FaqSnapshot(IReadOnlyList<IndexedEntry> entries, IQuestionModel model, Scripts? scripts)
    {
        _byKey = entries.ToFrozenDictionary(entry => entry.Key);
        _model = model;
        Phrasings = FaqExamples.Asked(entries);
        _scripts = scripts ?? Scripts.Of(Phrasings.Select(phrasing => phrasing.Text));
        _answers = model.KnowsAnswers ? null : AnswerTexts.Of(entries);
    }

    /// <summary>What the model says of itself: its limits, what to expect of them, and which entries it takes for one another.</summary>
    public ModelReport Report => _model.Report;

    /// <summary>Titles and phrasings of all entries.</summary>
    public IReadOnlyList<TrainingExample> Phrasings { get; }

    /// <summary>Learns from entries how their questions are asked.</summary>
    /// <param name="entries">The entries; none is fine, then nothing is ever found.</param>
    /// <param name="cancellationToken">Stop learning.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static FaqSnapshot Train(IReadOnlyList<IndexedEntry> entries, CancellationToken cancellationToken) =>
        new(entries, QuestionModels.Train(FaqExamples.Of(entries), cancellationToken));

    /// <summary>These entries with what was learned before: until it is learned anew, changed answers are in use and retired entries are not.</summary>
    public FaqSnapshot With(IReadOnlyList<IndexedEntry> entries) => new(entries, _model, _scripts);

    /// <summary>See <see cref="IAnswerFinder.Entry"/>.</summary>
    public FaqMatch? Entry(string key, Language language) => _byKey.TryGetValue(key, out var entry) ? MatchOf(entry, language, 1) : null;

    /// <summary>See <see cref="IAnswerFinder.Find"/>.</summary>
    /// <param name="question">What was written.</param>
    /// <param name="language">The customer's language.</param>
    /// <param name="other">Who else is asked.</param>
    public Finding Find(string question, Language language, ISecondOpinion? other = null) => Find(question, Rank(question, other), language, other);

    /// <summary>Why a question is answered as it is: what admins see before they trust it.</summary>
    public Explanation Explain(string question, Language language, ISecondOpinion? other = null)
    {
        var ranking = Rank(question, other);
        return new Explanation(
            Find(question, ranking, language, other),
            [.. ranking.Labels.Select(label => new ScoredEntry(label.Label, MatchOf(_byKey[label.Label], language, 0).Title, label.Probability, Because(question, label.Label)))],
            Report.AnswersFrom,
            Report.AsksFrom)
        {
            Confidence = ranking.Confidence,
            Expected = Report,
        };
    }

    private Finding Find(string question, Ranking ranking, Language language, ISecondOpinion? other)
    {
        var whole = Judge(ranking, language);
        var parts = SeveralQuestions.In(question, whole, part => Judge(Rank(part, other), language));
        return parts.Count > 0 ? parts[0].Finding with { Parts = parts }
            : whole.Outcome is FindingOutcome.Nothing ? InAnswers(question, language)
            : whole;
    }

    private Finding Judge(Ranking ranking, Language language)
    {
        if (ranking.Labels is not [var best, ..] || ranking.Confidence < Report.AsksFrom)
        {
            return Finding.Nothing;
        }

        if (ranking.Confidence >= Report.AnswersFrom && !(ranking.Labels.Count > 1 && ranking.Labels[1].Probability >= best.Probability * IsAsLikely))
        {
            return new Finding(FindingOutcome.Answer, [MatchOf(_byKey[best.Label], language, ranking.Confidence)]);
        }

        var choices = ranking.Labels.Take(MaxChoices).Where(choice => choice.Probability >= best.Probability * IsWorthOffering);
        return new Finding(FindingOutcome.DidYouMean, [.. choices.Select(choice => MatchOf(_byKey[choice.Label], language, choice.Probability))]);
    }

    // Where the model itself goes by the answers, it has said what there is to say.
    private Finding InAnswers(string question, Language language) =>
        _answers is not null && Courtesy.AsksMore(question) && _answers.Find(question) is { Count: > 0 } near
            ? new Finding(FindingOutcome.DidYouMean, [.. near.Take(MaxChoices).Select(entry => MatchOf(_byKey[entry.Label], language, entry.Probability))])
            : Finding.Nothing;

    private Ranking Rank(string question, ISecondOpinion? other)
    {
        if (!Courtesy.AsksMore(question))
        {
            return Ranking.Nothing;
        }

        var ranking = Opinions.Join(_model.Rank(question), other?.Rank(question));
        if (ranking.Confidence < Report.AnswersFrom / 2 && _scripts.Transliterate(question) is { } rewritten && _model.Rank(rewritten) is { } likely && likely.Confidence * Rewritten > ranking.Confidence)
        {
            ranking = likely with { Confidence = likely.Confidence * Rewritten };
        }

        var labels = ranking.Labels.Where(label => _byKey.ContainsKey(label.Label)).ToList();
        // The best is an entry that was retired a moment ago: the next one is not known to be meant.
        return labels is [var best, ..] && best.Label == ranking.Labels[0].Label ? ranking with { Labels = labels } : Ranking.Nothing;
    }

    private IReadOnlyList<string> Because(string question, string label) =>
        _model.Because(question, label) is { Count: > 0 } words ? words
        : _scripts.Transliterate(question) is { } rewritten ? _model.Because(rewritten, label)
        : [];

    private static FaqMatch MatchOf(IndexedEntry entry, Language language, double score)
    {
        var spoken = entry.Texts.ContainsKey(language) ? language
            : entry.Texts.ContainsKey(Language.English) ? Language.English
            : entry.Texts.Keys.OrderBy(other => other.Code, StringComparer.Ordinal).First();
        var (title, answer) = entry.Texts[spoken];
        return new FaqMatch(entry.Key, title, answer, spoken, score);
    }
}
