using Bot.Knowledge.Understanding;

namespace Bot.Knowledge.Matching;

/// <summary>What a model learns from: every text of the entries, all languages together, in an order that depends on nothing else.</summary>
internal static class FaqExamples
{
    /// <summary>Everything.</summary>
    public static IReadOnlyList<TrainingExample> Of(IEnumerable<IndexedEntry> entries) =>
    [
        .. entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).SelectMany(OfEntry),
    ];

    /// <summary>Only how people ask, without the answers.</summary>
    public static IReadOnlyList<TrainingExample> Asked(IEnumerable<IndexedEntry> entries) => [.. Of(entries).Where(example => example.Kind is not ExampleKind.Answer)];

    private static IEnumerable<TrainingExample> OfEntry(IndexedEntry entry)
    {
        var texts = entry.Texts.OrderBy(text => text.Key.Code, StringComparer.Ordinal).ToList();
        return texts.Select(text => new TrainingExample(entry.Key, text.Value.Title, ExampleKind.Title))
            .Concat(entry.Phrasings.Distinct().OrderBy(phrasing => phrasing.Language.Code, StringComparer.Ordinal)
                .Select(phrasing => new TrainingExample(entry.Key, phrasing.Text)))
            .Concat(texts.Select(text => new TrainingExample(entry.Key, text.Value.Answer, ExampleKind.Answer)));
    }
}
