using System.Collections.Frozen;
using Bot.Languages;

namespace Bot.Knowledge.Matching;

/// <summary>An entry as the index needs it.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Texts">Title and answer by language; at least one.</param>
/// <param name="Phrasings">How people ask it; titles need not be among them.</param>
internal sealed record IndexedEntry(
    string Key, IReadOnlyDictionary<Language, (string Title, string Answer)> Texts, IReadOnlyList<(Language Language, string Text)> Phrasings);

/// <summary>
/// The entries at one moment, ready to be compared with a question. Never changes once built: any number of turns can ask it
/// while the next one is being built.
/// </summary>
internal sealed class FaqSnapshot
{
    // Of an entry's score, this much comes from the phrasing most alike and the rest from all of a language's words together: one
    // phrasing alike by chance weighs less, and words that are spread over several phrasings count. Measured, see FaqIndex.
    private const double BestShare = 0.4;

    // What a likeness with a phrasing in another language than the customer's counts.
    private const float OtherLanguage = 0.9f;

    private readonly IReadOnlyList<IndexedEntry> _entries;
    private readonly FrozenDictionary<string, IndexedEntry> _byKey;
    private readonly List<(int Entry, Language Language, bool IsWhole)> _texts = [];
    private readonly Dictionary<ulong, List<(int Text, float Weight)>> _textsWith = [];
    private readonly FeatureWeights _weights;

    public FaqSnapshot(IReadOnlyList<IndexedEntry> entries)
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

    /// <summary>The entry with this key; null when there is none.</summary>
    public IndexedEntry? Entry(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>The entries that have anything in common with the question, best first.</summary>
    public IReadOnlyList<(IndexedEntry Entry, double Score)> Score(string question, Language language)
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
}
