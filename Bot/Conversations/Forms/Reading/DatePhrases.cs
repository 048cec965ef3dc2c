using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Bot.Languages;

namespace Bot.Conversations.Forms.Reading;

/// <summary>
/// The ways in which a language names days, as its word lists have them: templates like <c>{n} days ago</c> or <c>上{weekday}</c>, under a key that
/// says what they mean. Slots: <c>{n}</c> a number, <c>{weekday}</c>, <c>{month}</c>, <c>{day}</c> of the
/// month, <c>{dayth}</c> the same in digits with an ending ("5th"), <c>{year}</c>.
/// </summary>
internal sealed class DatePhrases
{
    /// <summary>What certainly names a day wherever it stands; the rest does so only as an answer, or near a word that tells what it is about.</summary>
    private static readonly string[] _certain =
    [
        "days-ago-1", "days-ago-2", "days-ago-3", "date-days-ago", "date-weeks-ago", "date-months-ago", "date-weekday-before", "date-weekday-last-week",
        "date-weekday-week-before-last", "date-day-last-month", "date-month-day", "date-month-day-last-year",
    ];

    private static readonly string[] _uncertain =
    [
        "days-ago-0", "days-ahead-1", "days-ahead-2", "days-ahead-3", "date-days-ahead", "date-weeks-ahead", "date-weekday", "date-weekday-after",
        "date-weekday-this-week", "date-weekday-next-week", "date-day", "date-day-this-month", "date-month-day-loose",
    ];

    private readonly NumberWords _numbers;
    private readonly WordTable _weekdays;
    private readonly WordTable _months;
    private readonly WordTable _days;
    private readonly string _dayPattern;
    private readonly string _numberedDayPattern;
    private readonly string _yearPattern;
    private readonly IReadOnlyList<(string Key, bool Certain, Regex Form)> _forms;

    public DatePhrases(Phrasebook texts, NumberWords numbers)
    {
        (_numbers, _weekdays, _months, _days) = (numbers, new WordTable(texts.Words["weekdays"]), new WordTable(texts.Words["months"]), new WordTable(texts.Words["day-words"]));
        var suffixes = string.Join('|', texts.Words["day-suffixes"].Select(PlainText.Folded).OrderByDescending(suffix => suffix.Length).Select(Regex.Escape));

        // A language without a list of its own counts days with its numbers.
        var words = texts.Words["day-words"].Count > 0 ? _days.Pattern : numbers.Pattern;
        _dayPattern = $"(?<day>[0-9]{{1,2}}(?![0-9])(?:{suffixes})?|{words})";
        _numberedDayPattern = $"(?<day>[0-9]{{1,2}}(?:{suffixes}))";
        _yearPattern = $"(?<year>[0-9]{{4}}(?![0-9])|[{numbers.DigitCharacters}〇]{{4}})";
        _forms =
        [
            .. _certain.Select(key => (key, true, Form(texts.Words[key]))),
            .. _uncertain.Select(key => (key, false, Form(texts.Words[key]))),
        ];
    }

    /// <summary>Every phrase in folded text, in order; of those that overlap the longest.</summary>
    public IReadOnlyList<DatePhrase> In(string folded)
    {
        var all = _forms.SelectMany(form => form.Form.Matches(folded).Select(match => Phrase(form.Key, form.Certain, match)))
            .OrderByDescending(phrase => phrase.Length).ThenBy(phrase => phrase.At);
        var chosen = new List<DatePhrase>();
        foreach (var phrase in all)
        {
            if (chosen.TrueForAll(other => phrase.At >= other.At + other.Length || phrase.At + phrase.Length <= other.At))
            {
                chosen.Add(phrase);
            }
        }

        return [.. chosen.OrderBy(phrase => phrase.At)];
    }

    private DatePhrase Phrase(string key, bool certain, Match match) => new(key, certain, match.Index, match.Length)
    {
        HasNumber = match.Groups["n"].Success,
        Number = Whole(match.Groups["n"].Value),
        Weekday = Entry(_weekdays, match.Groups["weekday"]),
        Month = Entry(_months, match.Groups["month"]),
        Day = DayOf(match.Groups["day"].Value),
        Year = Year(match.Groups["year"].Value),
    };

    private static int? Entry(WordTable table, Group group) => group.Success && table[group.Value] is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : null;

    private int? DayOf(string words) => words.Length == 0 ? null
        : _days[words] is { } known ? int.Parse(known, CultureInfo.InvariantCulture)
        : char.IsAsciiDigit(words[0]) && string.Concat(words.TakeWhile(char.IsAsciiDigit)) is { Length: <= 2 } digits ? int.Parse(digits, CultureInfo.InvariantCulture)
        : Whole(words);

    private int? Year(string words) => words.Length == 0 ? null
        : char.IsAsciiDigit(words[0]) ? int.Parse(words, CultureInfo.InvariantCulture)
        : Whole(string.Concat(words.Select(digit => digit == '〇' ? "0" : _numbers[digit.ToString()] ?? "0")));

    private int? Whole(string words) => words.Length > 0 && _numbers.Read(words) is { } number && number == Math.Truncate(number) && number is >= 0 and <= 10_000 ? (int)number : null;

    private Regex Form(IReadOnlyList<string> templates) =>
        new(templates.Count == 0 ? "(?!)" : string.Join('|', templates.OrderByDescending(template => template.Length).Select(Pattern)), RegexOptions.CultureInvariant);

    private string Pattern(string template)
    {
        var pattern = new StringBuilder(StartsOpen(template[0]) ? "" : template[0] == '{' ? Edges.ValueStart : @"(?<![\p{L}\p{Nd}-[\u3400-\u9fff]])");
        for (var at = 0; at < template.Length; at++)
        {
            var (end, letter) = (template.IndexOf('}', at), template[at]);
            pattern.Append(letter switch
            {
                '{' => Slot(template[(at + 1)..end]),
                ' ' => @"[\s,]{1,3}",
                // A space between a number and a Chinese character means nothing.
                _ when Edges.IsChinese(letter) => $@"\s?{PlainText.Folded(letter.ToString())}\s?",
                _ => Regex.Escape(PlainText.Folded(letter.ToString())),
            });
            at = letter == '{' ? end : at;
        }

        return $"(?:{pattern}{(StartsOpen(template[^1]) ? "" : Edges.ValueEnd)})";
    }

    private static bool StartsOpen(char letter) => Edges.IsChinese(letter);

    private string Slot(string name) => name switch
    {
        "n" => $"(?<n>{_numbers.Pattern})",
        "weekday" => $"(?<weekday>{_weekdays.Pattern})",
        "month" => $"(?<month>{_months.Pattern})",
        "day" => _dayPattern,
        "dayth" => _numberedDayPattern,
        "year" => _yearPattern,
        _ => throw new FormatException($"'{{{name}}}' is no slot of a date."),
    };
}

/// <summary>A day as it was named.</summary>
/// <param name="Key">What kind of naming it is: the key of its word list.</param>
/// <param name="IsCertain">Whether it names a day wherever it stands.</param>
/// <param name="At">Where it begins.</param>
/// <param name="Length">How long it is.</param>
internal sealed record DatePhrase(string Key, bool IsCertain, int At, int Length)
{
    /// <summary>Whether a number was said, and which.</summary>
    public bool HasNumber { get; init; }

    /// <summary>The number; null when none was said or it cannot be one of days.</summary>
    public int? Number { get; init; }

    /// <summary>Monday is 1.</summary>
    public int? Weekday { get; init; }

    /// <summary>The month.</summary>
    public int? Month { get; init; }

    /// <summary>The day of the month.</summary>
    public int? Day { get; init; }

    /// <summary>The year.</summary>
    public int? Year { get; init; }
}
