using System.Globalization;
using System.Text;

namespace Bot.Tests.Fakes.Telegram.Methods;

/// <summary>
/// Telegram's HTML: reads the visible text and its entities, and refuses, with Telegram's words and byte offsets, what Telegram refuses.
/// https://core.telegram.org/bots/api#html-style
/// </summary>
internal sealed class HtmlMarkup(string html)
{
    private static readonly Dictionary<string, string> _tags = new(StringComparer.Ordinal)
    {
        ["b"] = "bold",
        ["strong"] = "bold",
        ["i"] = "italic",
        ["em"] = "italic",
        ["u"] = "underline",
        ["ins"] = "underline",
        ["s"] = "strikethrough",
        ["strike"] = "strikethrough",
        ["del"] = "strikethrough",
        ["span"] = "spoiler",
        ["tg-spoiler"] = "spoiler",
        ["a"] = "text_link",
        ["tg-emoji"] = "custom_emoji",
        ["tg-time"] = "date_time",
        ["code"] = "code",
        ["pre"] = "pre",
        ["blockquote"] = "blockquote",
    };

    private readonly StringBuilder _text = new();
    private readonly List<FakeEntity> _entities = [];
    private readonly Stack<(string Tag, int Start, string? Argument)> _open = new();
    private int _at;

    private char Current => _at < html.Length ? html[_at] : '\0';

    public (string Text, IReadOnlyList<FakeEntity> Entities) Parse()
    {
        while (_at < html.Length)
        {
            if (Current == '<')
            {
                ReadTag();
            }
            else
            {
                _text.Append(Current == '&' ? ReadReference() : html[_at++].ToString());
            }
        }

        return _open.TryPeek(out var left)
            ? throw Refuse($"Can't find end tag corresponding to start tag \"{left.Tag}\"")
            : (_text.ToString(), [.. _entities.OrderBy(e => e.Offset).ThenByDescending(e => e.Length)]);
    }

    private void ReadTag()
    {
        var begin = _at++;
        if (Current == '/')
        {
            ReadEndTag(begin);
            return;
        }

        var tag = ReadWhile(c => !char.IsWhiteSpace(c) && c != '>').ToLowerInvariant();
        if (Current == '\0')
        {
            throw Refuse("Unclosed start tag", begin);
        }

        if (!_tags.ContainsKey(tag))
        {
            throw Refuse($"Unsupported start tag \"{tag}\"", begin);
        }

        var argument = ReadAttributes(tag, begin);
        if (tag == "span" && argument != "tg-spoiler")
        {
            throw Refuse("Tag \"span\" must have class \"tg-spoiler\"", begin);
        }

        _at++;
        _open.Push((tag, _text.Length, argument));
    }

    // Returns the one attribute that matters to the tag: href, class, emoji-id.
    private string? ReadAttributes(string tag, int begin)
    {
        string? argument = null;
        while (true)
        {
            SkipBlank();
            if (Current == '>')
            {
                return argument;
            }

            var name = ReadWhile(c => !char.IsWhiteSpace(c) && c is not ('=' or '>' or '/' or '"' or '\''));
            if (name.Length == 0)
            {
                throw Refuse(Current == '\0' ? $"Unclosed start tag \"{tag}\"" : $"Empty attribute name in the tag \"{tag}\"", begin);
            }

            SkipBlank();
            if (Current == '=')
            {
                _at++;
                SkipBlank();
                argument = ReadValue(tag, begin);
            }
            else if (Current == '\0')
            {
                throw Refuse($"Unclosed start tag \"{tag}\"", begin);
            }
        }
    }

    private string ReadValue(string tag, int begin)
    {
        if (Current == '\0')
        {
            throw Refuse($"Unclosed start tag \"{tag}\"", begin);
        }

        if (Current is not ('"' or '\''))
        {
            var start = _at;
            var token = ReadWhile(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-');
            return char.IsWhiteSpace(Current) || Current == '>' ? token : throw Refuse("Unexpected end of name token", start);
        }

        var quote = html[_at++];
        var value = new StringBuilder();
        while (Current != quote)
        {
            if (Current == '\0')
            {
                throw Refuse("Unclosed start tag", begin);
            }

            value.Append(Current == '&' ? ReadReference() : html[_at++].ToString());
        }

        _at++;
        return value.ToString();
    }

    private void ReadEndTag(int begin)
    {
        if (!_open.TryPop(out var open))
        {
            throw Refuse("Unexpected end tag", begin);
        }

        _at++;
        var tag = ReadWhile(c => !char.IsWhiteSpace(c) && c != '>').ToLowerInvariant();
        SkipBlank();
        if (Current != '>')
        {
            throw Refuse("Unclosed end tag", begin);
        }

        _at++;
        if (tag.Length > 0 && tag != open.Tag)
        {
            throw Refuse($"Unmatched end tag at byte offset {ByteOffset(begin)}, expected \"</{open.Tag}>\", found \"</{tag}>\"");
        }

        Mark(open.Tag, open.Start, open.Argument);
    }

    private void Mark(string tag, int start, string? argument)
    {
        if (_text.Length == start)
        {
            return;
        }

        // A link to nowhere is its own address, and plain text when that is no address either.
        var url = tag == "a" ? argument ?? _text.ToString(start, _text.Length - start) : null;
        if (url is null || Uri.TryCreate(url, UriKind.Absolute, out _))
        {
            _entities.Add(new FakeEntity(_tags[tag], start, _text.Length - start, url));
        }
    }

    // Only four names and numbers are known; anything else is text.
    private string ReadReference()
    {
        var end = html.IndexOf(';', _at);
        var name = end < 0 || end - _at > 10 ? "" : html[(_at + 1)..end];
        var decoded = name switch
        {
            "lt" => "<",
            "gt" => ">",
            "amp" => "&",
            "quot" => "\"",
            _ => Numeric(name),
        };
        if (decoded is null)
        {
            _at++;
            return "&";
        }

        _at = end + 1;
        return decoded;
    }

    private static string? Numeric(string name)
    {
        if (!name.StartsWith('#'))
        {
            return null;
        }

        var parsed = name.StartsWith("#x", StringComparison.OrdinalIgnoreCase)
            ? int.TryParse(name.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            : int.TryParse(name.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out code);
        return parsed && code > 0 && Rune.IsValid(code) ? new Rune(code).ToString() : null;
    }

    private string ReadWhile(Func<char, bool> wanted)
    {
        var start = _at;
        while (_at < html.Length && wanted(html[_at]))
        {
            _at++;
        }

        return html[start.._at];
    }

    private void SkipBlank() => ReadWhile(char.IsWhiteSpace);

    private int ByteOffset(int index) => Encoding.UTF8.GetByteCount(html.AsSpan(0, index));

    private ApiException Refuse(string what, int at) => Refuse($"{what} at byte offset {ByteOffset(at)}");

    private static ApiException Refuse(string what) => ApiRefusal.BadRequest($"can't parse entities: {what}");
}
