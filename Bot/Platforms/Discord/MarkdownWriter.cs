using System.Text;
using System.Text.RegularExpressions;
using Bot.Messaging;

namespace Bot.Platforms.Discord;

/// <summary>
/// Writes spans as Discord's markdown, one after the other. Words are escaped with backslashes; an address in them stands between angle
/// brackets, so that nothing in it is read as markup and no preview is fetched.
/// https://docs.discord.com/developers/reference#message-formatting
/// </summary>
internal sealed class MarkdownWriter
{
    // Two marks beside each other would be read as one of another kind; this character has no width.
    private const char Apart = '\u200B';

    private const string AlwaysEscaped = "\\*_~`|<[]@";
    private const string EscapedAtLineStart = "#->+";

    private readonly StringBuilder _all = new();
    private bool _isAfterQuote;

    /// <inheritdoc/>
    public override string ToString() => _all.ToString();

    /// <summary>Writes a span that has words.</summary>
    public void Write(TextSpan span)
    {
        var text = span.Text;
        if (_isAfterQuote && !text.StartsWith('\n'))
        {
            _all.Append('\n');
        }

        _isAfterQuote = false;
        switch (span.Style)
        {
            case TextStyle.Bold:
                Marked("**", text);
                break;
            case TextStyle.Italic:
                Marked("*", text);
                break;
            case TextStyle.Code:
                Code(text);
                break;
            case TextStyle.Quote:
                Quote(text);
                break;
            case TextStyle.Link:
                Link(text, span.Url ?? "");
                break;
            default:
                Words(text);
                break;
        }
    }

    // Spaces at the edge of a mark would make it no mark.
    private void Marked(string mark, string text)
    {
        var words = text.Trim();
        if (words.Length == 0)
        {
            Words(text);
            return;
        }

        var before = text.IndexOf(words, StringComparison.Ordinal);
        Words(text[..before]);
        KeepApart(mark[0]);
        _all.Append(mark);
        Words(words);
        _all.Append(mark);
        Words(text[(before + words.Length)..]);
    }

    private void Code(string text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Any(unit => unit is '`' or < ' '))
        {
            Words(text);
            return;
        }

        KeepApart('`');
        _all.Append('`').Append(text).Append('`');
    }

    private void Quote(string text)
    {
        if (_all.Length > 0 && _all[^1] != '\n')
        {
            _all.Append('\n');
        }

        foreach (var (index, line) in text.Trim('\n').Split('\n').Index())
        {
            _all.Append(index == 0 ? "> " : "\n> ");
            Words(line);
        }

        _isAfterQuote = true;
    }

    private void Link(string text, string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps))
        {
            Words(url.Length == 0 || url.EndsWith(text, StringComparison.Ordinal) ? text : $"{text} ({url})");
            return;
        }

        var target = address.AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal);
        // Words that look like an address never lead to another one; Discord itself shows such a link as it is written.
        if (DiscordMarkdown.Address().IsMatch(text))
        {
            _all.Append('<').Append(target).Append('>');
            return;
        }

        _all.Append('[');
        Words(text.ReplaceLineEndings(" "));
        _all.Append("](<").Append(target).Append(">)");
    }

    private void Words(string text)
    {
        var from = 0;
        foreach (Match address in DiscordMarkdown.Address().Matches(text))
        {
            Escape(text.AsSpan(from, address.Index - from));
            _all.Append('<').Append(address.ValueSpan).Append('>');
            from = address.Index + address.Length;
        }

        Escape(text.AsSpan(from));
    }

    private void Escape(ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            if (unit is (< ' ' and not ('\n' or '\t')) or '\u007F')
            {
                continue;
            }

            if (AlwaysEscaped.Contains(unit, StringComparison.Ordinal)
                || (EscapedAtLineStart.Contains(unit, StringComparison.Ordinal) && IsLineStart(_all.Length))
                || (unit == '.' && IsAfterNumberAtLineStart()))
            {
                _all.Append('\\');
            }

            _all.Append(unit);
        }
    }

    private void KeepApart(char mark)
    {
        if (_all.Length > 0 && _all[^1] == mark)
        {
            _all.Append(Apart);
        }
    }

    // Whether only spaces stand before `end` in its line, or the mark of a quotation.
    private bool IsLineStart(int end)
    {
        while (end > 0 && _all[end - 1] is (' ' or '\t'))
        {
            end--;
        }

        return end == 0 || _all[end - 1] == '\n' || (_all[end - 1] == '>' && (end == 1 || _all[end - 2] == '\n'));
    }

    private bool IsAfterNumberAtLineStart()
    {
        var end = _all.Length;
        while (end > 0 && char.IsAsciiDigit(_all[end - 1]))
        {
            end--;
        }

        return end < _all.Length && IsLineStart(end);
    }
}
