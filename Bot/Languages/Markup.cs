using System.Text.RegularExpressions;
using Bot.Messaging;

namespace Bot.Languages;

/// <summary>
/// The small markup of authors (language files, FAQ answers): <c>**bold**</c>, <c>`code`</c>, <c>[words](https://…)</c>.
/// Never used on what customers wrote.
/// </summary>
public static partial class Markup
{
    /// <summary>Reads the markup; what is not well formed stays as it is written.</summary>
    public static RichText Parse(string text)
    {
        var spans = new List<TextSpan>();
        var at = 0;
        foreach (Match match in Piece().Matches(text))
        {
            if (match.Index > at)
            {
                spans.Add(new TextSpan(text[at..match.Index]));
            }

            spans.Add(SpanOf(match));
            at = match.Index + match.Length;
        }

        if (at < text.Length)
        {
            spans.Add(new TextSpan(text[at..]));
        }

        return new RichText(spans);
    }

    /// <summary>Writes the markup, so that <see cref="Parse"/> reads the same; a format that the markup has not is left out.</summary>
    public static string Write(RichText text) => string.Concat(text.Spans.Select(Written));

    private static string Written(TextSpan span)
    {
        // Blanks at the ends stay outside, and each line has its own marks: the markup does not go over line ends.
        var core = span.Text.Trim();
        if (core.Length == 0)
        {
            return span.Text;
        }

        var at = span.Text.IndexOf(core, StringComparison.Ordinal);
        var lines = core.Split('\n').Select(line => line.Length == 0 ? line : Marked(span with { Text = line }));
        return span.Text[..at] + string.Join('\n', lines) + span.Text[(at + core.Length)..];
    }

    private static string Marked(TextSpan line)
    {
        var marked = line switch
        {
            { Style: TextStyle.Bold } => $"**{line.Text}**",
            { Style: TextStyle.Code } => $"`{line.Text}`",
            { Style: TextStyle.Link, Url: { } url } => $"[{line.Text}]({url})",
            _ => line.Text,
        };
        return line.Style is TextStyle.Plain || Parse(marked).Spans is [var only] && only == line ? marked : line.Text;
    }

    private static TextSpan SpanOf(Match match) => match switch
    {
        _ when match.Groups["bold"].Success => new TextSpan(match.Groups["bold"].Value, TextStyle.Bold),
        _ when match.Groups["code"].Success => new TextSpan(match.Groups["code"].Value, TextStyle.Code),
        _ => new TextSpan(match.Groups["words"].Value, TextStyle.Link, match.Groups["url"].Value),
    };

    [GeneratedRegex(@"\*\*(?<bold>[^*\n]+)\*\*|`(?<code>[^`\n]+)`|\[(?<words>[^\]\n]+)\]\((?<url>(?:https?://|mailto:)[^\s()]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Piece();
}
