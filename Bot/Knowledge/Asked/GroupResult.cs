using Bot.Knowledge.Editing;

namespace Bot.Knowledge.Asked;

/// <summary>What became of an admin's wish for a group of unanswered questions. Nothing is saved before the caller saves.</summary>
internal abstract record GroupResult
{
    private GroupResult()
    {
    }

    /// <summary>An entry has it in its draft now; the questions are answered once that is published.</summary>
    /// <param name="Entry">The entry.</param>
    /// <param name="Questions">How many questions it was done for.</param>
    public sealed record Drafted(FaqView Entry, int Questions) : GroupResult;

    /// <summary>The questions were put aside.</summary>
    /// <param name="Questions">How many.</param>
    public sealed record Dismissed(int Questions) : GroupResult;

    /// <summary>There is no such group (any more): it was answered, put aside or erased.</summary>
    public sealed record Gone : GroupResult;

    /// <summary>The editor did not write the draft.</summary>
    /// <param name="Why">What it said.</param>
    public sealed record NotWritten(FaqEdit Why) : GroupResult;
}
