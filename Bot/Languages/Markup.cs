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

    private static TextSpan SpanOf(Match match) => match switch
    {
        _ when match.Groups["bold"].Success => new TextSpan(match.Groups["bold"].Value, TextStyle.Bold),
        _ when match.Groups["code"].Success => new TextSpan(match.Groups["code"].Value, TextStyle.Code),
        _ => new TextSpan(match.Groups["words"].Value, TextStyle.Link, match.Groups["url"].Value),
    };

    [GeneratedRegex(@"\*\*(?<bold>[^*\n]+)\*\*|`(?<code>[^`\n]+)`|\[(?<words>[^\]\n]+)\]\((?<url>(?:https?://|mailto:)[^\s()]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Piece();
}
