using System.Globalization;
using System.Text;

namespace Bot.Platforms.WebChat;

/// <summary>Takes out of what people typed what is no writing: control characters, direction overrides, halves of characters.</summary>
internal static class CleanText
{
    private const int MaxNameLength = 120;
    private const string NotInNames = "/\\:*?\"<>|";

    /// <summary>The text with its line breaks as <c>\n</c>, tabs kept, and no space around it.</summary>
    public static string Of(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value is '\n' or '\t' || !IsNoWriting(rune))
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString().Trim();
    }

    /// <summary>A file's name without folders and without what a file system refuses; at most 120 characters, its ending kept.</summary>
    public static string FileName(string? name, string whenEmpty)
    {
        var last = (name ?? "").Split('/', '\\')[^1];
        var clean = string.Concat(last.EnumerateRunes().Where(rune => !IsNoWriting(rune) && !NotInNames.Contains(rune.ToString(), StringComparison.Ordinal)));
        clean = clean.Trim(' ', '.');
        if (clean.Length == 0)
        {
            return whenEmpty;
        }

        var ending = Path.GetExtension(clean) is { Length: <= 12 } short_ ? short_ : "";
        return clean.Length <= MaxNameLength ? clean : Cut(clean, MaxNameLength - ending.Length) + ending;
    }

    /// <summary>The start of a text, at most so long, without half a character at its end.</summary>
    public static string Cut(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];

    // U+FFFD is what EnumerateRunes makes of a lone surrogate. The ranges are the embeddings, overrides and isolates of UAX #9,
    // with which a text can be made to read as another.
    private static bool IsNoWriting(Rune rune) =>
        Rune.IsControl(rune) || rune.Value is 0xFFFD or 0xFEFF or 0x2028 or 0x2029 or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)
        || Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherNotAssigned && (rune.Value & 0xFFFE) == 0xFFFE;
}
