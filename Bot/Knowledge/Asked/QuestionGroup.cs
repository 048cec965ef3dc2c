using Bot.Languages;

namespace Bot.Knowledge.Asked;

/// <summary>Questions without an answer that ask the same.</summary>
/// <param name="Id">The id of the first of them. Actions take the id of any of them, so an older list still works.</param>
/// <param name="Language">The language that was spoken.</param>
/// <param name="Count">How many questions there are.</param>
/// <param name="People">How many people asked.</param>
/// <param name="Waiting">How many of the questions somebody wants to be told the answer to.</param>
/// <param name="FirstAsked">When it was first asked, UTC.</param>
/// <param name="LastAsked">When it was last asked, UTC.</param>
/// <param name="Samples">Up to five of them in the askers' words, those most like all the others first.</param>
internal sealed record QuestionGroup(
    Guid Id, Language Language, int Count, int People, int Waiting, DateTimeOffset FirstAsked, DateTimeOffset LastAsked, IReadOnlyList<string> Samples)
{
    /// <summary>The entry that comes nearest; null when none does.</summary>
    public NearestEntry? Nearest { get; init; }

    /// <summary>The entry that is being written or changed for it and is not published yet; null when there is none.</summary>
    public string? DraftKey { get; init; }
}

/// <summary>The entry that comes nearest to a group.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Title">Its title.</param>
/// <param name="Score">How near, 0–1.</param>
internal sealed record NearestEntry(string Key, string Title, double Score);
