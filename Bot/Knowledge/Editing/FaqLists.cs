using Bot.Languages;

namespace Bot.Knowledge.Editing;

/// <summary>A line of the list of entries.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Title">Its newest title in the asked language, or in another; its key without any.</param>
/// <param name="State">How it stands.</param>
/// <param name="Languages">The languages of its newest words, by code.</param>
/// <param name="Helped">How many people said that it helped.</param>
/// <param name="NotHelped">How many people said that it did not.</param>
internal sealed record FaqListed(string Key, string Title, FaqEntryState State, IReadOnlyList<Language> Languages, int Helped, int NotHelped);

/// <summary>A line of an entry's history.</summary>
/// <param name="Number">The version's number, from 1.</param>
/// <param name="Kind">What happened.</param>
/// <param name="At">When, UTC.</param>
/// <param name="By">Who did it.</param>
/// <param name="BackTo">For <see cref="FaqVersionKind.RolledBack"/>: to which version.</param>
/// <param name="Content">The words from then on.</param>
internal sealed record FaqPast(int Number, FaqVersionKind Kind, DateTimeOffset At, FaqAuthor By, int? BackTo, FaqContent Content);

/// <summary>What makes a version. Names are stored, so must be stable.</summary>
internal enum FaqVersionKind
{
    /// <summary>A draft was published.</summary>
    Published,

    /// <summary>A file was imported.</summary>
    Imported,

    /// <summary>It was retired.</summary>
    Retired,

    /// <summary>It was brought back.</summary>
    BroughtBack,

    /// <summary>An older version was published again.</summary>
    RolledBack,
}
