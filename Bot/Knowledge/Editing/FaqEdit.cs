using Bot.Knowledge.Files;

namespace Bot.Knowledge.Editing;

/// <summary>What became of an admin's change. Nothing is saved before the caller saves.</summary>
internal abstract record FaqEdit
{
    private FaqEdit()
    {
    }

    /// <summary>It is done.</summary>
    /// <param name="Entry">The entry after it; its revision is the one to hand back with the next change.</param>
    internal sealed record Done(FaqView Entry) : FaqEdit;

    /// <summary>It was so already; nothing is other than before.</summary>
    /// <param name="Entry">The entry.</param>
    internal sealed record Unchanged(FaqView Entry) : FaqEdit;

    /// <summary>There is no such entry, version or draft.</summary>
    /// <param name="Key">The key that was asked for.</param>
    internal sealed record Unknown(string Key) : FaqEdit;

    /// <summary>It cannot be so; each problem says what to do.</summary>
    /// <param name="Problems">At least one; see <see cref="FaqProblem.Explain"/>.</param>
    internal sealed record Refused(IReadOnlyList<FaqProblem> Problems) : FaqEdit;

    /// <summary>Somebody else changed the same meanwhile; nothing was written.</summary>
    /// <param name="Entry">The entry as it is now: with its revision the change can be made again.</param>
    /// <param name="By">Who changed it last.</param>
    /// <param name="At">When, UTC.</param>
    /// <param name="Difference">From what the caller saw to what is there now.</param>
    /// <param name="Yours">What would have been written, so that no word is lost; null when nothing was to be written.</param>
    internal sealed record ChangedMeanwhile(FaqView Entry, FaqAuthor By, DateTimeOffset At, FaqDifference Difference, FaqWords? Yours) : FaqEdit;

    /// <summary>Another version was published since the draft was begun: publishing it would undo that. See <see cref="FaqPublishing.KeepMineAsync"/>.</summary>
    /// <param name="Entry">The entry as it is now.</param>
    /// <param name="Difference">From the version that the draft was begun from to the published one.</param>
    internal sealed record NewerPublished(FaqView Entry, FaqDifference Difference) : FaqEdit;

    /// <summary>There is a draft, which this would overwrite: publish or discard it first.</summary>
    /// <param name="Entry">The entry with its draft.</param>
    internal sealed record DraftInTheWay(FaqView Entry) : FaqEdit;
}
