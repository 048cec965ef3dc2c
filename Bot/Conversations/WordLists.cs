using System.Globalization;
using Bot.Languages;

namespace Bot.Conversations;

/// <summary>Understands the few words that mean the same everywhere: "cancel", "a person", "yes" … in every language at once, for people mix them.</summary>
/// <param name="languages">The languages with their lists.</param>
internal sealed class WordLists(Phrasebooks languages)
{
    private const int LongestMention = 80;

    /// <summary>Whether the whole text is one of the words for <paramref name="key"/> in any language.</summary>
    public bool Means(string key, string text)
    {
        var words = Normal(text);
        return words.Length is > 0 and <= LongestMention && languages.All.Any(book => book.Words[key].Contains(words));
    }

    /// <summary>Whether a short text has one of the words for <paramref name="key"/> of any language in it, as whole words.</summary>
    public bool Mentions(string key, string text)
    {
        var words = Normal(text);
        return words.Length is > 0 and <= LongestMention && languages.All.Any(book => book.Words[key].Any(word => IsWithin(words, word)));
    }

    /// <summary>The one language in which the whole text is a greeting; null when it is none, or one in several.</summary>
    public Language? LanguageOfGreeting(string text)
    {
        var words = Normal(text);
        return languages.All.Where(book => book.Words["greeting"].Contains(words)).ToList() is [var only] ? only.Language : null;
    }

    /// <summary>Whether the text names the language of <paramref name="book"/>: in itself, in another language, or by its code.</summary>
    public static bool Names(Phrasebook book, string text)
    {
        var words = Normal(text);
        return words == book.Language.Code || words == Normal(book.OwnName) || book.Words["language-names"].Contains(words);
    }

    private static bool IsWithin(string words, string word)
    {
        for (var at = words.IndexOf(word, StringComparison.Ordinal); at >= 0; at = words.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (IsEdge(words, at - 1, word[0]) && IsEdge(words, at + word.Length, word[^1]))
            {
                return true;
            }
        }

        return false;
    }

    // Chinese has no spaces: there every place is an edge.
    private static bool IsEdge(string words, int at, char inside) => at < 0 || at >= words.Length || !char.IsLetter(words[at]) || IsHan(inside);

    private static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff';

    private static string Normal(string text)
    {
        var kept = text.Length > 2 * LongestMention ? "" : text.Normalize(System.Text.NormalizationForm.FormC);
        var start = 0;
        var end = kept.Length;
        while (start < end && !IsWordSign(kept[start]))
        {
            start++;
        }

        while (end > start && !IsWordSign(kept[end - 1]))
        {
            end--;
        }

        return kept[start..end].ToLower(CultureInfo.InvariantCulture);
    }

    private static bool IsWordSign(char c) => char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;
}
