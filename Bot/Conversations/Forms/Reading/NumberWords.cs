using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Conversations.Forms.Reading;

/// <summary>
/// Reads numbers in digits, in a language's words, and in both ("two hundred", "5 тыс.", "1tr2", "两千五"). The list <c>number-words</c> says what a word does:
/// <c>5</c> adds, <c>*1000</c> multiplies what stands before it, <c>*1000~</c> too and digits after it count in its tenths, hundredths …, <c>/2</c> adds half of the last multiplier,
/// <c>+</c> only joins.
/// </summary>
internal sealed class NumberWords
{
    private const decimal Largest = 1_000_000_000_000_000m;
    private const string Digits = @"(?:[0-9]{1,3}(?:[ .,][0-9]{3})+(?![0-9])(?:[.,][0-9]{1,2}(?![0-9]))?|[0-9]+(?:[.,][0-9]+)?)";

    private readonly WordTable _words;
    private readonly Regex _tokens;

    public NumberWords(IReadOnlyList<string> entries)
    {
        _words = new WordTable(entries, attached: true);
        _tokens = new Regex($"{Digits}|{_words.Pattern}", RegexOptions.CultureInvariant);

        Pattern = PatternOf();
        DigitCharacters = string.Concat(_words.Words.Where(word => word.Length == 1 && Edges.IsChinese(word[0]) && _words[word] is [>= '0' and <= '9']));
    }

    /// <summary>A pattern for what may be a number, in folded text.</summary>
    public string Pattern { get; }

    /// <summary>The characters that are digits, where a language has some of its own.</summary>
    public string DigitCharacters { get; }

    /// <summary>What one word of the list does; null when it is none.</summary>
    public string? this[string word] => _words[word];

    /// <summary>The number that folded text is; null when it is none, or two.</summary>
    public decimal? Read(string text)
    {
        var (parts, scale, tenths) = (new List<decimal>(), 1m, false);
        (decimal Value, int Digits)? tail = null;
        foreach (var token in _tokens.Matches(text).Select(match => match.Value))
        {
            tail = null;
            if (_words[token] is { } word && word[0] is '*' or '/')
            {
                Apply(word, parts, ref scale);
                tenths = word[^1] == '~';
                continue;
            }

            if (_words[token] is "+" || (parts.Count > 0 && _words[token] is "0"))
            {
                tenths = false;
                continue;
            }

            if ((char.IsAsciiDigit(token[0]) ? Numbers.Read(token) : Value(_words[token]!)) is not { } number || (parts.Count > 0 && number >= parts[^1]))
            {
                return null;
            }

            parts.Add(number);
            var digits = char.IsAsciiDigit(token[0]) ? token.Length : 1;
            tail = tenths && number > 0 && token.All(char.IsLetterOrDigit) && (digits > 1 || number < 10) ? (number, digits) : null;
            tenths = false;
        }

        if (tail is { Digits: <= 4 } last)
        {
            parts[^1] = last.Value * scale / (decimal)Math.Pow(10, last.Digits);
        }

        return parts.Count > 0 && parts.Sum() is var sum && sum < Largest ? sum : null;
    }

    // Digits go on only after a word, or "102345 1990" would be one number. What follows a word like "k" belongs to it where it multiplies too or ends
    // the text, not in "500k hai lần". Atomic, so that no text makes it try every way to split it:
    // "and a half" comes before "and".
    private string PatternOf()
    {
        const string Gap = @"\s?-?\s?";
        var (times, tenths) = (Those(word => word[0] is '*' or '/'), Those(word => word[^1] == '~'));
        var (adding, halves, joining) = (Those(word => char.IsAsciiDigit(word[0])), Those(word => word == "0.5"), Those(word => word is "+" or "0"));
        var closing = $@"(?={Gap}{times}|\s?(?![\s\p{{L}}]))";
        return $@"(?>(?:{Digits}|{adding}|{times})(?:"
            + $@"{Gap}(?:{times}|{halves}|{joining})|{Gap}(?<!(?:{tenths}|[0-9]){Gap}){adding}|{Gap}(?<={tenths}{Gap}){adding}{closing}"
            + $@"|(?<=\p{{L}}){Digits}|\s(?<=\p{{L}}\s)(?<!{tenths}\s){Digits}|\s(?<={tenths}\s){Digits}{closing})*)";
    }

    private string Those(Func<string, bool> are) => WordTable.Any(_words.Words.Where(word => are(_words[word]!)), attached: true);

    private static void Apply(string word, List<decimal> parts, ref decimal scale)
    {
        if (word[0] == '/')
        {
            parts.Add(scale / Value(word[1..]));
            return;
        }

        var times = Value(word[1..].TrimEnd('~'));
        var below = parts.Where(part => part < times).Sum();
        parts.RemoveAll(part => part < times);

        // Longer than any amount: what follows is not multiplied any more, and the sum is refused.
        parts.Add(Math.Min(Largest, (below == 0 ? 1 : below) * times));
        scale = times;
    }

    private static decimal Value(string digits) => decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
