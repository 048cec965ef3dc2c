using System.Globalization;
using System.Text;

namespace Bot.Platforms.Telegram;

/// <summary>Makes what people typed safe to keep and to show: no control characters, no broken characters, no endless lengths.</summary>
internal static class TelegramText
{
    /// <summary>What one message may bring; Telegram itself stops at 4096, other servers may not.</summary>
    public const int MaxWords = 1_000_000;

    public const int MaxName = 100;

    public const int MaxFileName = 120;

    private const int MaxExtension = 10;

    // Path separators and what file systems refuse, Windows' included.
    private const string NotInFileNames = "<>:\"/\\|?*";

    /// <summary>Words: line breaks and tabs stay, other control characters go, lone surrogates become U+FFFD.</summary>
    public static string Words(string? text) =>
        text is null ? "" : Cut(Filter(text.ReplaceLineEndings("\n"), rune => !Rune.IsControl(rune) || rune.Value is '\n' or '\t'), MaxWords);

    /// <summary>A name of one line: also without the marks that turn the direction of what stands beside it.</summary>
    public static string Name(string? text) =>
        text is null ? "" : Cut(Filter(text, rune => !Rune.IsControl(rune) && !TurnsDirection(rune)).Trim(), MaxName);

    /// <summary>A file's name that is safe for a file system; <paramref name="otherwise"/> when nothing of it is left.</summary>
    public static string FileName(string? claimed, string otherwise)
    {
        var safe = Filter(claimed ?? "", IsSafeInFileNames).Trim(' ', '.');
        if (safe.Length == 0)
        {
            return otherwise;
        }

        var extension = Path.GetExtension(safe) is { Length: <= MaxExtension } short_ ? short_ : "";
        return safe.Length <= MaxFileName ? safe : Cut(safe, MaxFileName - extension.Length) + extension;
    }

    /// <summary>The beginning, at most <paramref name="max"/> UTF-16 units, never half a character.</summary>
    public static string Cut(string text, int max)
    {
        if (text.Length <= max)
        {
            return text;
        }

        return char.IsHighSurrogate(text[max - 1]) ? text[..(max - 1)] : text[..max];
    }

    private static string Filter(string text, Func<Rune, bool> keep)
    {
        var kept = new StringBuilder(text.Length);
        Span<char> units = stackalloc char[2];
        // A lone surrogate is enumerated as U+FFFD.
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
        !Rune.IsControl(rune) && !TurnsDirection(rune) && (!rune.IsAscii || !NotInFileNames.Contains((char)rune.Value, StringComparison.Ordinal));

    // Embeddings, overrides, isolates and marks of the bidirectional algorithm (UAX #9), and line and paragraph separators.
    private static bool TurnsDirection(Rune rune) =>
        rune.Value is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
