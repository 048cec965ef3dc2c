using Bot.Languages;

namespace Bot.Knowledge.Matching;

/// <summary>An entry as the index needs it.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Texts">Title and answer by language; at least one.</param>
/// <param name="Phrasings">How people ask it; titles need not be among them.</param>
internal sealed record IndexedEntry(
    string Key, IReadOnlyDictionary<Language, (string Title, string Answer)> Texts, IReadOnlyList<(Language Language, string Text)> Phrasings);
