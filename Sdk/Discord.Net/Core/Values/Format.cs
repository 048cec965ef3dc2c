using System.Text.RegularExpressions;

namespace Discord;

/// <summary>Discord's Markdown.</summary>
public static partial class Format
{
    private static readonly string[] Sensitive = ["\\", "*", "_", "~", "`", ".", ":", "/", ">", "|"];

    /// <summary>A bold text.</summary>
    public static string Bold(string text) => $"**{text}**";

    /// <summary>An italic text.</summary>
    public static string Italics(string text) => $"*{text}*";

    /// <summary>An underlined text.</summary>
    public static string Underline(string text) => $"__{text}__";

    /// <summary>A text that is struck through.</summary>
    public static string Strikethrough(string text) => $"~~{text}~~";

    /// <summary>A text that is shown on a click.</summary>
    public static string Spoiler(string text) => $"||{text}||";

    /// <summary>A text that leads somewhere.</summary>
    public static string Url(string text, string url) => $"[{text}]({url})";

    /// <summary>An address of which Discord shows no preview.</summary>
    public static string EscapeUrl(string url) => $"<{url}>";

    /// <summary>Code: in the line, or in a block if it has several lines or a language.</summary>
    public static string Code(string text, string language = null) =>
        language is not null || text.Contains('\n', StringComparison.Ordinal) ? $"```{language ?? ""}\n{text}\n```" : $"`{text}`";

    /// <summary>A text without any formatting: what would be read as such is escaped.</summary>
    public static string Sanitize(string text) =>
        text is null ? null : Sensitive.Aggregate(text, (safe, sign) => safe.Replace(sign, $"\\{sign}", StringComparison.Ordinal));

    /// <summary>A quotation, line by line.</summary>
    public static string Quote(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return text;
        }

        // A line end at the end of the text begins no line of its own.
        var body = text.EndsWith('\n') ? text[..^1] : text;
        return "> " + body.Replace("\n", "\n> ", StringComparison.Ordinal) + text[body.Length..];
    }

    /// <summary>A quotation that goes on until the end of the message.</summary>
    public static string BlockQuote(string text) => string.IsNullOrWhiteSpace(text) ? text : $">>> {text}";

    /// <summary>A text from which the signs of formatting are taken.</summary>
    public static string StripMarkDown(string text) => Signs().Replace(text, "");

    /// <summary>A user's name; with the digits, for those who still have them.</summary>
    public static string UsernameAndDiscriminator(IUser user, bool doBidirectional) => user switch
    {
        { DiscriminatorValue: 0 } => user.Username,
        _ when doBidirectional => $"\u2066{user.Username}\u2069#{user.Discriminator}",
        _ => $"{user.Username}#{user.Discriminator}",
    };

    [GeneratedRegex(@"[*_`~>\\]")]
    private static partial Regex Signs();
}
