using System.Text;
using Bot.Messaging;

namespace Bot.Platforms.Telegram;

/// <summary>
/// Writes <see cref="RichText"/> in the HTML that Telegram reads (https://core.telegram.org/bots/api#html-style). Whatever people
/// typed is escaped, so it can never become markup.
/// </summary>
internal static class TelegramHtml
{
    /// <summary>The text as HTML.</summary>
    public static string Of(RichText text) =>
        text.Spans.Where(span => span.Text.Length > 0).Aggregate(new StringBuilder(), Append).ToString();

    /// <summary>The text without formatting, for when Telegram does not understand ours; addresses are shown if there is room for them.</summary>
    public static string Plain(RichText text, int limit)
    {
        var withAddresses = text.ToString();
        return withAddresses.Length <= limit ? withAddresses : string.Concat(text.Spans.Select(span => span.Text));
    }

    private static StringBuilder Append(StringBuilder html, TextSpan span) => span switch
    {
        { Style: TextStyle.Bold } => Tagged(html, "b", span.Text),
        { Style: TextStyle.Italic } => Tagged(html, "i", span.Text),
        { Style: TextStyle.Code } => Tagged(html, "code", span.Text),
        { Style: TextStyle.Quote } => Tagged(html, "blockquote", span.Text),
        { Style: TextStyle.Link, Url: { } url } when IsSafe(url) =>
            Escape(Escape(html.Append("<a href=\""), url).Append("\">"), span.Text).Append("</a>"),
        _ => Escape(html, span.Text),
    };

    private static StringBuilder Tagged(StringBuilder html, string tag, string text) =>
        Escape(html.Append('<').Append(tag).Append('>'), text).Append("</").Append(tag).Append('>');

    private static bool IsSafe(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var parsed)
        && (parsed.Scheme == Uri.UriSchemeHttp || parsed.Scheme == Uri.UriSchemeHttps || parsed.Scheme == Uri.UriSchemeMailto);

    private static StringBuilder Escape(StringBuilder html, string text)
    {
        foreach (var unit in text)
        {
            switch (unit)
            {
                case '&':
                    html.Append("&amp;");
                    break;
                case '<':
                    html.Append("&lt;");
                    break;
                case '>':
                    html.Append("&gt;");
                    break;
                case '"':
                    html.Append("&quot;");
                    break;
                case '\n' or '\t' or >= ' ':
                    html.Append(unit);
                    break;
            }
        }

        return html;
    }
}
