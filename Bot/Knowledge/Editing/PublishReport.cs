using Bot.Data;
using Bot.Languages;
using Bot.Messaging;

namespace Bot.Knowledge.Editing;

/// <summary>Wants to know how a wish to publish ended: the chat that tells the admin, the questions that the entry now answers.</summary>
internal interface IPublishListener
{
    /// <summary>A wish to publish ended. Called in the unit of work that saves the outcome: what is added to it is saved together, or not at all.</summary>
    /// <param name="db">The unit of work; do not save it.</param>
    /// <param name="report">What came of it.</param>
    /// <param name="now">The time, UTC.</param>
    /// <param name="cancellationToken">The program stops.</param>
    Task PublishedAsync(BotDbContext db, PublishReport report, DateTimeOffset now, CancellationToken cancellationToken);
}

/// <summary>What came of a wish to publish.</summary>
/// <param name="Key">The entry's key.</param>
/// <param name="By">Who asked.</param>
/// <param name="From">Where they asked and are told; null: on the desk's page.</param>
/// <param name="Outcome">Whether it is published.</param>
internal sealed record PublishReport(string Key, FaqAuthor By, ChatAddress? From, PublishOutcome Outcome)
{
    /// <summary>The new version's number; the newest one's when nothing was published.</summary>
    public int Version { get; init; }

    /// <summary>The words that were published, or were not.</summary>
    public FaqContent Content { get; init; } = FaqContent.None;

    /// <summary>Pinned questions, of any entry, that are not answered with their entry.</summary>
    public IReadOnlyList<BrokenQuestion> Broken { get; init; } = [];

    /// <summary>Other entries whose questions are too much like this one's, the worst first.</summary>
    public IReadOnlyList<FaqCollision> Collisions { get; init; } = [];

    /// <summary>From the published words before to these.</summary>
    public FaqDifference Difference { get; init; } = new([]);
}

/// <summary>How a wish to publish ended.</summary>
internal enum PublishOutcome
{
    /// <summary>It is live.</summary>
    Published,

    /// <summary>Nothing is published: pinned questions would break. Change the draft, or ask again with force.</summary>
    NeedsDecision,

    /// <summary>Nothing is published: somebody changed it, or retired the entry, before its turn came. Look at it and ask again.</summary>
    Overtaken,
}

/// <summary>A pinned question that is not answered with its entry.</summary>
/// <param name="Question">The question.</param>
/// <param name="Language">Its language.</param>
/// <param name="Expected">The key of the entry that it is pinned to.</param>
/// <param name="Found">The key of the entry that is found first instead; null when none is. The expected one when the finder would only ask back.</param>
/// <param name="Already">Whether it is so before this change too: then it is said, and keeps nothing back.</param>
internal sealed record BrokenQuestion(string Question, Language Language, string Expected, string? Found, bool Already);

/// <summary>Another entry that takes questions from this one, or loses some to it.</summary>
/// <param name="Other">The other entry's key.</param>
/// <param name="OtherTitle">Its title, in the example's language where it has it.</param>
/// <param name="Takes">True: phrasings of this entry find the other. False: phrasings of the other find this one.</param>
/// <param name="Example">One of the phrasings.</param>
/// <param name="Language">The example's language.</param>
/// <param name="Count">How many phrasings there are.</param>
internal sealed record FaqCollision(string Other, string OtherTitle, bool Takes, string Example, Language Language, int Count);
