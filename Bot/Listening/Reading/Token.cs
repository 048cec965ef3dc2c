namespace Bot.Listening.Reading;

/// <summary>One piece of a message, with its place in it.</summary>
/// <param name="Text">The word as it is compared, in lower case; for a sign its name between ‹ and ›.</param>
/// <param name="Folded">The word without accents.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins in the cleaned text.</param>
/// <param name="Length">How long it is there.</param>
internal readonly record struct Token(string Text, string Folded, TokenKind Kind, int Start, int Length);

/// <summary>What a piece of a message is.</summary>
internal enum TokenKind
{
    /// <summary>A word in letters.</summary>
    Word,

    /// <summary>A Chinese character.</summary>
    Han,

    /// <summary>Anything else: punctuation, emoji, number, address.</summary>
    Sign,
}

/// <summary>A message in pieces.</summary>
/// <param name="Clean">The text that the places of the tokens mean.</param>
/// <param name="Tokens">Its pieces in order.</param>
/// <param name="Signs">What holds for the message as a whole: shouting, a sum of money, a span of time.</param>
internal sealed record ReadMessage(string Clean, IReadOnlyList<Token> Tokens, IReadOnlyList<string> Signs);
