using System.Globalization;
using System.Text;

namespace Bot.Languages;

/// <summary>A word as texts are compared: NFC, lower case, without apostrophes.</summary>
/// <param name="Text">The word with its accents.</param>
/// <param name="Folded">The word without them: people leave them out, Vietnamese above all.</param>
/// <param name="IsHan">Whether it is a Chinese character, which is a word of its own here.</param>
internal readonly record struct Word(string Text, string Folded, bool IsHan);

/// <summary>Splits what people type into words that can be compared. Takes any string, however broken.</summary>
internal static class WordSplitter
{
    /// <summary>The words of <paramref name="text"/> in order; emoji, punctuation and symbols only separate them.</summary>
    /// <param name="text">Anything.</param>
    /// <param name="atMost">How many UTF-16 units are looked at; what follows is ignored.</param>
    public static List<Word> Split(ReadOnlySpan<char> text, int atMost)
    {
        var words = new List<Word>();
        foreach (var piece in Clean(text[..Math.Min(text.Length, atMost)]).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            AddWords(piece, words);
        }

        return words;
    }

    /// <summary>Whether it is a Chinese character (Unicode's unified ideographs with extension A and the compatibility block).</summary>
    public static bool IsHan(char letter) => letter is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or (>= '\uF900' and <= '\uFAFF');

    private static string Clean(ReadOnlySpan<char> text)
    {
        var clean = new StringBuilder(text.Length);
        // Runes, because a lone surrogate, which platforms do deliver, would make Normalize throw.
        foreach (var rune in text.EnumerateRunes())
        {
            var letter = HalfWidth(rune);
            if (Rune.IsLetterOrDigit(letter) || (IsMark(letter) && clean is [.., not ' ']))
            {
                clean.Append(letter.ToString());
            }
            else if (letter.Value is not ('\'' or '\u2019' or '\u02BC'))
            {
                clean.Append(' ');
            }
        }

        return clean.ToString().Normalize(NormalizationForm.FormC).ToLowerInvariant();
    }

    private static void AddWords(string piece, List<Word> words)
    {
        var start = 0;
        for (var at = 0; at <= piece.Length; at++)
        {
            if (at < piece.Length && !IsHan(piece[at]))
            {
                continue;
            }

            if (at > start)
            {
                var word = piece[start..at];
                words.Add(new Word(word, LetterFold.Fold(word), IsHan: false));
            }

            if (at < piece.Length)
            {
                var character = piece[at].ToString();
                words.Add(new Word(character, LetterFold.Fold(character), IsHan: true));
            }

            start = at + 1;
        }
    }

    // The full-width block repeats ASCII's printable characters at a fixed distance.
    private static Rune HalfWidth(Rune rune) => rune.Value is >= 0xFF01 and <= 0xFF5E ? new Rune(rune.Value - 0xFEE0) : rune;

    // Variation selectors are marks too, but belong to emoji.
    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark && rune.Value is < 0xFE00 or > 0xFE0F;
}
