using Bot.Knowledge.Matching;
using Bot.Languages;

namespace Bot.Knowledge;

/// <summary>
/// Finds answers in memory and knows when it does not know: it answers only what is clearly one entry, asks back when it may be
/// one of several, and else says nothing. <see cref="FaqIndexLoader"/> gives it the entries.
/// </summary>
internal sealed class FaqIndex : IAnswerFinder
{
    /// <summary>The score from which the best entry is the answer, if it also leads.</summary>
    /// <remarks>
    /// The numbers were measured on the sample set with a fifth of the entries (strange questions) and a fifth of the phrasings
    /// (unseen ones) held out, five times: <c>FaqIndexMeasureTests</c> does it again and holds the result.
    /// </remarks>
    public const double Answers = 0.34;

    /// <summary>How far the answer leads the second, as a part of its own score.</summary>
    public const double Leads = 0.15;

    /// <summary>The score from which an entry is worth asking about.</summary>
    public const double IsWorthAsking = 0.18;

    /// <summary>An entry is asked about only with this part of the best one's score.</summary>
    public const double KeepsUp = 0.5;

    private const int MaxChoices = 3;

    // Replaced as a whole: a question is answered from one state of the knowledge.
    private volatile FaqSnapshot _snapshot = new([]);

    /// <summary>Answers from these entries from now on.</summary>
    public void Replace(FaqSnapshot snapshot) => _snapshot = snapshot;

    /// <inheritdoc/>
    public Finding Find(string question, Language language)
    {
        var scored = _snapshot.Score(question, language);
        if (scored is [] || scored[0].Score < IsWorthAsking)
        {
            return Finding.Nothing;
        }

        var best = scored[0].Score;
        var second = scored.Count > 1 ? scored[1].Score : 0;
        if (best >= Answers && second <= best * (1 - Leads))
        {
            return new Finding(FindingOutcome.Answer, [MatchOf(scored[0].Entry, language, best)]);
        }

        var choices = scored.Take(MaxChoices).Where(choice => choice.Score >= Math.Max(IsWorthAsking, best * KeepsUp));
        return new Finding(FindingOutcome.DidYouMean, [.. choices.Select(choice => MatchOf(choice.Entry, language, choice.Score))]);
    }

    /// <inheritdoc/>
    public FaqMatch? Entry(string key, Language language) => _snapshot.Entry(key) is { } entry ? MatchOf(entry, language, 1) : null;

    private static FaqMatch MatchOf(IndexedEntry entry, Language language, double score)
    {
        var spoken = entry.Texts.ContainsKey(language) ? language
            : entry.Texts.ContainsKey(Language.English) ? Language.English
            : entry.Texts.Keys.OrderBy(other => other.Code, StringComparer.Ordinal).First();
        var (title, answer) = entry.Texts[spoken];
        return new FaqMatch(entry.Key, title, answer, spoken, score);
    }
}
