using Bot.Knowledge.Understanding;
using Bot.Languages;

namespace Bot.Knowledge.Matching;

/// <summary>
/// What the answers say. A question that is like no phrasing may have its words in an answer: "privacy", "MasterCard?". They are not how
/// people ask, so that what is found so is only ever offered.
/// </summary>
internal sealed class AnswerTexts
{
    // So much of what the question is about has to be in the answer. Of the sample FAQ's phrasings, hidden from it and like no other, 10 of 65
    // are offered rightly so and 2 wrongly; of those whose whole entry is hidden, 6 of 172 are offered another.
    private const float Near = 0.45f;

    private const int Most = 12;

    private readonly string[] _keys;
    private readonly RetrievalIndex _index;

    private AnswerTexts(string[] keys, RetrievalIndex index) => (_keys, _index) = (keys, index);

    /// <summary>The titles and answers of entries, in all their languages.</summary>
    public static AnswerTexts Of(IEnumerable<IndexedEntry> entries)
    {
        var sorted = entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).ToList();
        var texts = sorted.SelectMany((entry, label) => entry.Texts.Values.Select(text => (Label: label, Example: new TrainingExample(entry.Key, Said(text))))).ToList();
        return new AnswerTexts(
            [.. sorted.Select(entry => entry.Key)],
            RetrievalBuilder.Build([.. texts.Select(text => text.Example)], [.. texts.Select(text => text.Label)], CancellationToken.None));
    }

    /// <summary>The keys of the entries whose answers have most of what a question is about, the nearest first; often none.</summary>
    public IReadOnlyList<RankedLabel> Find(string question)
    {
        var words = QuestionText.Words(question);
        words.RemoveAll(word => Courtesy.Is(word) || FunctionWords.Is(word));
        return words.Count == 0 ? [] :
        [
            .. _index.Nearest(QuestionFeatures.Of(words.ConvertAll(word => Spelling.Meant(word, _index.Usual))), Most, out _)
                .Where(text => text.Likeness >= Near)
                .DistinctBy(text => _index.LabelOf(text.Text))
                .Select(text => new RankedLabel(_keys[_index.LabelOf(text.Text)], Math.Min(text.Likeness, 1))),
        ];
    }

    private static string Said((string Title, string Answer) text) => $"{text.Title} {Markup.Parse(text.Answer)}";
}
