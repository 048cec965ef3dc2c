using Bot.Languages;

namespace Bot.Knowledge.Matching;

/// <summary>An entry as the index needs it.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Texts">Title and answer by language; at least one.</param>
/// <param name="Phrasings">How people ask it; titles need not be among them.</param>
internal sealed record IndexedEntry(
    string Key, IReadOnlyDictionary<Language, (string Title, string Answer)> Texts, IReadOnlyList<(Language Language, string Text)> Phrasings)
{
    /// <summary>An entry as the database has it, with its texts and phrasings.</summary>
    public static IndexedEntry Of(FaqEntry entry) => new(
        entry.Key,
        entry.Texts.ToDictionary(text => text.Language, text => (text.Title, text.Answer)),
        [.. entry.Phrasings.OrderBy(phrasing => phrasing.Position).Select(phrasing => (phrasing.Language, phrasing.Text))]);
}
