using Bot.Languages;

namespace Bot.Knowledge.Understanding;

/// <summary>Guesses what a mistyped word was meant to be: a known word that is one slip away.</summary>
internal sealed class Spelling
{
    // Shorter words are one slip away from too many others. From five letters on: 1.7 points lost by mistyping instead of 1.0.
    private const int Shortest = 4;
    private const int Longest = 30;

    // The first letter is seldom the wrong one: with it guessed too, strange questions look familiar more often.
    private const int Certain = 1;

    private const string Latin = "abcdefghijklmnopqrstuvwxyz";
    private const string Cyrillic = "абвгдежзийклмнопрстуфхцчшщъыьэюя";

    private readonly Func<ulong, float?> _usual;
    private string? _best;
    private float _most = float.NegativeInfinity;

    private Spelling(Func<ulong, float?> usual) => _usual = usual;

    /// <summary>
    /// The most usual of the known words that differ from this one by a letter too many, one missing, a wrong one, or two swapped; null when
    /// there is none. Vietnamese syllables stay as they are: too many are one letter away from another that is right.
    /// </summary>
    /// <param name="word">A word that is not known: small letters, without accents.</param>
    /// <param name="usual">How usual the feature of a known word is, the more the higher; null for an unknown one.</param>
    public static string? Guess(string word, Func<ulong, float?> usual)
    {
        if (word.Length is < Shortest or > Longest || AlphabetOf(word) is not { } alphabet || VietnameseSyllable.Is(word))
        {
            return null;
        }

        var spelling = new Spelling(usual);
        spelling.TryChanged(word, alphabet);
        spelling.TryLonger(word, alphabet);
        return spelling._best;
    }

    /// <summary>A word as it was meant: itself when it is known or nothing can be guessed.</summary>
    /// <param name="word">What was typed.</param>
    /// <param name="usual">How usual the feature of a known word is, the more the higher; null for an unknown one.</param>
    public static Word Meant(Word word, Func<ulong, float?> usual) =>
        !word.IsHan && usual(QuestionFeatures.OfWord(word)) is null && Guess(word.Folded, usual) is { } meant ? new Word(meant, meant, IsHan: false) : word;

    private static string? AlphabetOf(string word) =>
        word.All(char.IsAsciiLetterLower) ? Latin
        : word.All(letter => letter is >= 'а' and <= 'я') ? Cyrillic
        : null;

    private void TryChanged(string word, string alphabet)
    {
        Span<char> other = stackalloc char[word.Length];
        Span<char> shorter = stackalloc char[word.Length - 1];
        word.CopyTo(other);
        for (var at = Certain; at < word.Length; at++)
        {
            foreach (var letter in alphabet)
            {
                other[at] = letter;
                Try(other);
            }

            other[at] = word[at];
            if (at > Certain)
            {
                (other[at - 1], other[at]) = (word[at], word[at - 1]);
                Try(other);
                (other[at - 1], other[at]) = (word[at - 1], word[at]);
            }

            word.AsSpan(0, at).CopyTo(shorter);
            word.AsSpan(at + 1).CopyTo(shorter[at..]);
            Try(shorter);
        }
    }

    private void TryLonger(string word, string alphabet)
    {
        Span<char> longer = stackalloc char[word.Length + 1];
        for (var at = Certain; at <= word.Length; at++)
        {
            word.AsSpan(0, at).CopyTo(longer);
            word.AsSpan(at).CopyTo(longer[(at + 1)..]);
            foreach (var letter in alphabet)
            {
                longer[at] = letter;
                Try(longer);
            }
        }
    }

    private void Try(ReadOnlySpan<char> word)
    {
        if (_usual(QuestionFeatures.OfWord(word)) is { } usual && usual > _most)
        {
            (_best, _most) = (word.ToString(), usual);
        }
    }
}
