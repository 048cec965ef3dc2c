using Bot.Languages;

namespace Bot.Knowledge.Editing;

/// <summary>How much of the FAQ a language has.</summary>
/// <param name="Language">The language.</param>
/// <param name="Entries">How many entries are published.</param>
/// <param name="Missing">Those that it does not have, by key.</param>
/// <param name="Behind">Those whose title or answer changed in another language since they changed in this one, by key.</param>
internal sealed record FaqCoverage(Language Language, int Entries, IReadOnlyList<CoverageGap> Missing, IReadOnlyList<CoverageGap> Behind)
{
    /// <summary>How many entries have the language, up to date or not.</summary>
    public int Covered => Entries - Missing.Count;
}

/// <summary>An entry that misses a language or lags behind in it.</summary>
/// <param name="Key">The entry's key.</param>
/// <param name="Title">Its title, in the most recent language.</param>
/// <param name="Newest">The language that changed last.</param>
/// <param name="Version">The version in which that one changed.</param>
internal sealed record CoverageGap(string Key, string Title, Language Newest, int Version);
