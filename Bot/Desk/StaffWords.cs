using System.Globalization;

namespace Bot.Desk;

/// <summary>What an agent wrote: lines that begin with <c>//</c> are for the staff only, the others are for the customer.</summary>
/// <param name="Reply">For the customer; empty when nothing is.</param>
/// <param name="Note">For the staff only, without the slashes; empty when nothing is.</param>
internal sealed record StaffWords(string Reply, string Note)
{
    public static StaffWords Of(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').ToLookup(IsMarked);
        return new StaffWords(
            string.Join('\n', lines[false]).Trim(),
            string.Join('\n', lines[true].Select(line => Visible(line)[2..].Trim())).Trim());
    }

    /// <summary>Whether a text begins as a note: <c>//</c> alone marks files as the staff's.</summary>
    public static bool IsMarked(string text) => Visible(text) is [var first, var second, ..] && IsSlash(first) && IsSlash(second);

    // A note must never slip out for a character that nobody sees, or because a Chinese keyboard writes its own slash.
    private static string Visible(string line) => new([.. line.SkipWhile(IsInvisible)]);

    private static bool IsInvisible(char c) =>
        char.IsWhiteSpace(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Control;

    private static bool IsSlash(char c) => c is '/' or '／';
}
