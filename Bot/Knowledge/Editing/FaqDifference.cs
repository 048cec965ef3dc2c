using Bot.Languages;

namespace Bot.Knowledge.Editing;

/// <summary>What is other between two states of an entry, as data that a chat or a page shows in its own way.</summary>
/// <param name="Languages">The languages that differ, by code; none when nothing does.</param>
internal sealed record FaqDifference(IReadOnlyList<LanguageDifference> Languages)
{
    /// <summary>Whether nothing is other.</summary>
    public bool IsEmpty => Languages is [];
}

/// <summary>What is other in one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Kind">Whether the language itself is new or gone.</param>
/// <param name="Title">The title's pieces in their order; empty when it is as before.</param>
/// <param name="Answer">The answer's pieces in their order; empty when it is as before.</param>
/// <param name="Phrasings">Phrasings that came or went; those that stayed are left out.</param>
/// <param name="Pinned">Pinned questions that came or went; those that stayed are left out.</param>
internal sealed record LanguageDifference(
    Language Language,
    DifferenceKind Kind,
    IReadOnlyList<DifferencePiece> Title,
    IReadOnlyList<DifferencePiece> Answer,
    IReadOnlyList<DifferencePiece> Phrasings,
    IReadOnlyList<DifferencePiece> Pinned);

/// <summary>A run of text that stayed, came or went. The pieces that did not come make up the old text, those that did not go the new one.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Text">The text, with its blanks.</param>
internal sealed record DifferencePiece(DifferenceKind Kind, string Text);

/// <summary>How something is other than before.</summary>
internal enum DifferenceKind
{
    /// <summary>It stayed.</summary>
    Same,

    /// <summary>It came.</summary>
    Added,

    /// <summary>It went.</summary>
    Removed,

    /// <summary>A language that was there and is there, with other words.</summary>
    Changed,
}
