using System.Text.RegularExpressions;
using Bot.Messaging;

namespace Bot.Platforms.Discord;

/// <summary>
/// Writes <see cref="RichText"/> in the markdown that Discord's apps read. Whatever people typed is escaped, so it can never become
/// markup, a mention or a hidden link; see <see cref="MarkdownWriter"/>.
/// </summary>
internal static partial class DiscordMarkdown
{
    /// <summary>The text as markdown.</summary>
    public static string Of(RichText text)
    {
        var writer = new MarkdownWriter();
        foreach (var span in text.Spans.Where(span => span.Text.Length > 0))
        {
            writer.Write(span);
        }

        return writer.ToString();
    }

    /// <summary>How much of Discord's limits a text takes.</summary>
    public static int LengthOf(RichText text) => Math.Max(Of(text).Length, text.Spans.Sum(span => span.Text.Length));

    /// <summary>As much of the text as there is room for; where something is missing, it ends in "…".</summary>
    public static RichText Cut(RichText text, int limit) =>
        RichTextSplitter.Split(text, limit, LengthOf) is [_, _, ..] ? RichTextSplitter.Split(text, limit - 1, LengthOf)[0] + "…" : text;

    /// <summary>The text without formatting; an address that stood behind words follows them in brackets.</summary>
    public static RichText Plain(RichText text) => text.ToString();

    /// <summary>The text without formatting and without addresses, for where Discord lets no link pass.</summary>
    public static RichText WithoutLinks(RichText text) => Address().Replace(string.Concat(text.Spans.Select(span => span.Text)), "🔗");

    /// <summary>Whether nothing of it would be seen; Discord does not take such a message.</summary>
    public static bool IsBlank(RichText text) => text.Spans.All(span => string.IsNullOrWhiteSpace(span.Text));

    /// <summary>What Discord makes a link of by itself.</summary>
    [GeneratedRegex(@"https?://[^\s<>]*[^\s<>.,:;!?""')\]}*_~|`\\]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex Address();
}
