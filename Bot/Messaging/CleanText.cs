using System.Globalization;
using System.Text;

namespace Bot.Messaging;

/// <summary>Makes what people typed safe to keep and to show: no control characters, no hidden turns of direction, no broken characters, no endless lengths.</summary>
internal static class CleanText
{
    /// <summary>What one message may bring; the platforms themselves stop far earlier.</summary>
    public const int MaxWords = 1_000_000;

    public const int MaxName = 100;

    public const int MaxFileName = 120;

    private const int MaxExtension = 12;

    // What file systems refuse, Windows' included.
    private const string NotInFileNames = "<>:\"/\\|?*";

    /// <summary>Words: line breaks and tabs stay, other control characters, overrides of direction and half characters go.</summary>
    public static string Words(string? text) =>
        text is null ? "" : Cut(Filter(text.ReplaceLineEndings("\n"), rune => rune.Value is '\n' or '\t' || !IsNoWriting(rune)), MaxWords);

    /// <summary>A name of one line: also without the marks that turn the direction of what stands beside it.</summary>
    public static string Name(string? text) =>
        text is null ? "" : Cut(Filter(text, rune => !IsNoWriting(rune) && !IsMarkOfDirection(rune)).Trim(), MaxName);

    /// <summary>A file's name without folders and without what a file system refuses; <paramref name="otherwise"/> when nothing of it is left.</summary>
    public static string FileName(string? claimed, string otherwise)
    {
        var last = (claimed ?? "").Split('/', '\\')[^1];
        var safe = Filter(last, IsSafeInFileNames).Trim(' ', '.');
        if (safe.Length == 0)
        {
            return otherwise;
        }

        var extension = Path.GetExtension(safe) is { Length: <= MaxExtension } short_ ? short_ : "";
        return safe.Length <= MaxFileName ? safe : Cut(safe, MaxFileName - extension.Length) + extension;
    }

    /// <summary>The beginning, at most <paramref name="max"/> UTF-16 units, never half a character.</summary>
    public static string Cut(string text, int max) =>
        text.Length <= max ? text : text[..(max > 0 && char.IsHighSurrogate(text[max - 1]) ? max - 1 : max)];

    /// <summary>The text, at most <paramref name="max"/> UTF-16 units; where something is missing, it ends in "…".</summary>
    public static string Shorten(string text, int max) => text.Length <= max ? text : Cut(text, max - 1) + "…";

    private static string Filter(string text, Func<Rune, bool> keep)
    {
        var kept = new StringBuilder(text.Length);
        Span<char> units = stackalloc char[2];
        foreach (var rune in text.EnumerateRunes())
        {
            if (keep(rune))
            {
                kept.Append(units[..rune.EncodeToUtf16(units)]);
            }
        }

        return kept.ToString();
    }

    private static bool IsSafeInFileNames(Rune rune) =>
        !IsNoWriting(rune) && !IsMarkOfDirection(rune) && (!rune.IsAscii || !NotInFileNames.Contains((char)rune.Value, StringComparison.Ordinal));

    // U+FFFD is what EnumerateRunes makes of a lone surrogate. The ranges are the separators of lines and paragraphs, and the
    // embeddings, overrides and isolates of UAX #9, with which a text can be made to read as another; then what never is a character.
    private static bool IsNoWriting(Rune rune) =>
        Rune.IsControl(rune) || rune.Value is 0xFFFD or 0xFEFF or (>= 0x2028 and <= 0x202E) or (>= 0x2066 and <= 0x2069)
        || (Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherNotAssigned && (rune.Value & 0xFFFE) == 0xFFFE);

    private static bool IsMarkOfDirection(Rune rune) => rune.Value is 0x061C or 0x200E or 0x200F;
}
