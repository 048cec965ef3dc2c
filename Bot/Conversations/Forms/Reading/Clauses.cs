using System.Text.RegularExpressions;

namespace Bot.Conversations.Forms.Reading;

/// <summary>The parts of a story that are about something: "promised for Friday" in "promised for Friday, I ordered it a week before".</summary>
internal static partial class Clauses
{
    /// <summary>The clauses with one of the words in them, and then, should they hold nothing, the sentences.</summary>
    /// <param name="plain">The story.</param>
    /// <param name="words">The words, or their beginnings, with commas between them.</param>
    public static IEnumerable<IReadOnlyList<string>> Near(string plain, string words)
    {
        var starts = words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(word => Start(PlainText.Folded(word)));
        var any = new Regex(string.Join('|', starts), RegexOptions.CultureInvariant);
        yield return [.. Comma().Split(plain).Where(part => any.IsMatch(PlainText.Folded(part)))];
        yield return [.. Stop().Split(plain).Where(part => any.IsMatch(PlainText.Folded(part)))];
    }

    private static string Start(string word) => (Edges.IsChinese(word[0]) ? "" : @"(?<![\p{L}-[\u3400-\u9fff]])") + Regex.Escape(word);

    // Not the comma of "March 5, 2026".
    [GeneratedRegex(@"[!?;\n。]|[.](?=\s|$)|,(?=\s)(?!\s?[0-9]{4}(?![0-9]))", RegexOptions.CultureInvariant)]
    private static partial Regex Comma();

    [GeneratedRegex(@"[!?;\n。]|[.](?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Stop();
}
