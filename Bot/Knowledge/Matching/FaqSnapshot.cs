using System.Collections.Frozen;
using Bot.Languages;

namespace Bot.Knowledge.Matching;

/// <summary>
/// The entries at one moment, ready to be compared with a question: answers only what is clearly one entry, asks back when it may be one
/// of several, and else says nothing. Never changes once built: any number of turns can ask it while the next one is being built.
/// </summary>
internal sealed class FaqSnapshot
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
    private const int MaxExplained = 5;

    // Of an entry's score, this much comes from the phrasing most alike and the rest from all of a language's words together: one
    // phrasing alike by chance weighs less, and words that are spread over several phrasings count. Measured, see FaqSnapshot.
    private const double BestShare = 0.4;

    // What a likeness with a phrasing in another language than the customer's counts.
    private const float OtherLanguage = 0.9f;

    private readonly IReadOnlyList<IndexedEntry> _entries;
    private readonly FrozenDictionary<string, IndexedEntry> _byKey;
    private readonly List<(int Entry, Language Language, bool IsWhole)> _texts = [];
    private readonly Dictionary<ulong, List<(int Text, float Weight)>> _textsWith = [];
    private readonly FeatureWeights _weights;

    private FaqSnapshot(IReadOnlyList<IndexedEntry> entries)
    {
        _entries = entries;
        _byKey = entries.ToFrozenDictionary(entry => entry.Key);
        var texts = entries.Select(TextsOf).ToList();
        _weights = new FeatureWeights([.. texts.Select(ofEntry => ofEntry.ConvertAll(text => text.Features))]);
        for (var entry = 0; entry < texts.Count; entry++)
        {
            foreach (var (language, isWhole, features) in texts[entry])
            {
                AddText((entry, language, isWhole), features);
            }
        }
    }

    /// <summary>Learns from entries how their questions are asked.</summary>
    /// <param name="entries">The entries; none is fine, then nothing is ever found.</param>
    /// <param name="cancellationToken">Stop learning.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static FaqSnapshot Train(IReadOnlyList<IndexedEntry> entries, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new FaqSnapshot(entries);
    }

    /// <summary>See <see cref="IAnswerFinder.Entry"/>.</summary>
    public FaqMatch? Entry(string key, Language language) => _byKey.TryGetValue(key, out var entry) ? MatchOf(entry, language, 1) : null;

    /// <summary>See <see cref="IAnswerFinder.Find"/>.</summary>
    public Finding Find(string question, Language language)
    {
        var scored = Score(question, language);
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

    /// <summary>Why a question is answered as it is: what admins see before they trust it.</summary>
    public Explanation Explain(string question, Language language) => new(
        Find(question, language),
        [.. Score(question, language).Take(MaxExplained).Select(scored => new ScoredEntry(scored.Entry.Key, MatchOf(scored.Entry, language, scored.Score).Title, scored.Score, []))],
        Answers,
        IsWorthAsking);

    /// <summary>The entries that have anything in common with the question, best first.</summary>
    private IReadOnlyList<(IndexedEntry Entry, double Score)> Score(string question, Language language)
    {
        var (best, whole) = (new float[_entries.Count], new float[_entries.Count]);
        foreach (var (text, likeness) in LikenessOfTexts(question).Index())
        {
            var (entry, itsLanguage, isWhole) = _texts[text];
            var scores = isWhole ? whole : best;
            scores[entry] = Math.Max(scores[entry], itsLanguage == language ? likeness : likeness * OtherLanguage);
        }

        return
        [
            .. _entries.Select((entry, at) => (entry, Math.Clamp((BestShare * best[at]) + ((1 - BestShare) * whole[at]), 0, 1)))
                .Where(scored => scored.Item2 > 0)
                .OrderByDescending(scored => scored.Item2),
        ];
    }

    private float[] LikenessOfTexts(string question)
    {
        var likeness = new float[_texts.Count];
        foreach (var (feature, weight) in _weights.Vector(Features.Of(question)))
        {
            foreach (var (text, itsWeight) in _textsWith.GetValueOrDefault(feature) ?? [])
            {
                likeness[text] += weight * itsWeight;
            }
        }

        return likeness;
    }

    private void AddText((int Entry, Language Language, bool IsWhole) text, Features features)
    {
        foreach (var (feature, weight) in _weights.Vector(features))
        {
            if (!_textsWith.TryGetValue(feature, out var texts))
            {
                _textsWith[feature] = texts = [];
            }

            texts.Add((_texts.Count, weight));
        }

        _texts.Add(text);
    }

    private static List<(Language Language, bool IsWhole, Features Features)> TextsOf(IndexedEntry entry)
    {
        var phrasings = entry.Texts.Select(text => (Language: text.Key, Text: text.Value.Title)).Concat(entry.Phrasings).ToList();
        return
        [
            .. phrasings.Select(phrasing => (phrasing.Language, false, Features.Of(phrasing.Text))),
            .. phrasings.GroupBy(phrasing => phrasing.Language, phrasing => phrasing.Text).Select(texts => (texts.Key, true, Features.Of(texts))),
        ];
    }

    private static FaqMatch MatchOf(IndexedEntry entry, Language language, double score)
    {
        var spoken = entry.Texts.ContainsKey(language) ? language
            : entry.Texts.ContainsKey(Language.English) ? Language.English
            : entry.Texts.Keys.OrderBy(other => other.Code, StringComparer.Ordinal).First();
        var (title, answer) = entry.Texts[spoken];
        return new FaqMatch(entry.Key, title, answer, spoken, score);
    }
}
