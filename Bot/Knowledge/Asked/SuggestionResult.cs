using Bot.Knowledge.Editing;

namespace Bot.Knowledge.Asked;

/// <summary>What became of a decision about a suggestion. Nothing is saved before the caller saves.</summary>
internal abstract record SuggestionResult
{
    private SuggestionResult()
    {
    }

    /// <summary>It is a phrasing in the entry's draft now; it counts once that is published.</summary>
    /// <param name="Entry">The entry.</param>
    public sealed record Accepted(FaqView Entry) : SuggestionResult;

    /// <summary>It is not suggested again.</summary>
    public sealed record Rejected : SuggestionResult;

    /// <summary>There is no such suggestion, or it was decided before.</summary>
    public sealed record Gone : SuggestionResult;

    /// <summary>The editor did not write the draft; the suggestion still waits.</summary>
    /// <param name="Why">What it said.</param>
    public sealed record NotWritten(FaqEdit Why) : SuggestionResult;
}
