using System.Text.RegularExpressions;

namespace Bot.Conversations.Forms.Reading;

/// <summary>Where words begin and end, for patterns that are built from word lists: at letters and digits, but not between Chinese characters.</summary>
internal static class Edges
{
    /// <summary>A letter or digit of a script that has spaces between its words.</summary>
    private const string Letter = @"[\p{L}\p{Nd}-[\u3400-\u9fff]]";

    /// <summary>Where a value may begin: not inside a word, a longer number, a code or a range.</summary>
    public const string ValueStart = $@"(?<!{Letter})(?<![0-9][.,/:])(?<![-#№])";

    /// <summary>Where a value may end.</summary>
    public const string ValueEnd = $@"(?!{Letter})(?![.,/:-][0-9])";

    /// <summary>A pattern for one word of a list: whole, with any spaces between its parts.</summary>
    /// <param name="word">The word, folded.</param>
    /// <param name="attached">Whether a single letter counts only right behind a digit ("5k").</param>
    public static string Around(string word, bool attached = false)
    {
        var inside = Regex.Escape(word).Replace(@"\ ", @"\s{1,3}", StringComparison.Ordinal);
        var start = attached && word is [var only] && char.IsLetter(only) && !IsChinese(only) ? "(?<=[0-9])"
            : char.IsDigit(word[0]) ? $"(?<!{Letter})"
            : StartsWord(word[0]) ? @"(?<![\p{L}-[\u3400-\u9fff]])" : "";
        var end = !StartsWord(word[^1]) ? "" : char.IsDigit(word[^1]) ? $"(?!{Letter})" : @"(?![\p{L}-[\u3400-\u9fff]])";
        return start + inside + end;
    }

    /// <summary>Whether a character is a Chinese one.</summary>
    public static bool IsChinese(char letter) => letter is >= '\u3400' and <= '\u9fff' or '〇';

    private static bool StartsWord(char letter) => char.IsLetterOrDigit(letter) && !IsChinese(letter);
}
