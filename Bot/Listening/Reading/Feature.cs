namespace Bot.Listening.Reading;

/// <summary>One thing seen in a message, and where.</summary>
/// <param name="Hash">What it is. 32 bits: among a hundred thousand features about one pair shares a number, which costs nothing measurable.</param>
/// <param name="Block">Which block it counts in; each block has the same length, however many features are in it.</param>
/// <param name="Token">The token it comes from; −1 for the message as a whole.</param>
/// <param name="Last">The last token of it, for pairs; else the same.</param>
internal readonly record struct Feature(uint Hash, FeatureBlock Block, short Token, short Last);

/// <summary>The kinds of features that are weighed together.</summary>
internal enum FeatureBlock : byte
{
    /// <summary>Words and pairs of words.</summary>
    Words,

    /// <summary>Pieces of words.</summary>
    Pieces,

    /// <summary>Word classes and signs: few, and true beyond the matter at hand.</summary>
    Signs,
}
