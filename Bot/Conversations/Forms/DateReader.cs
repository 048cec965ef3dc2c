using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Languages;

namespace Bot.Conversations.Forms;

/// <summary>Reads days: 2026-03-05, 05.03.2026, 5/3, 3月5日, "yesterday". A day without a year is the last such day that has come.</summary>
internal static partial class DateReader
{
    private const int OldestYears = 20;

    /// <summary>The day that the text is; null when it is something else.</summary>
    public static DateOnly? ReadWhole(string text, Phrasebook texts, DateOnly today)
    {
        var words = text.Trim().TrimEnd('.', '!', '。').ToLower(texts.Culture);
        return DayWord(words, texts, today) ?? (Form().Match(words) is { Success: true } match && match.Length == words.Length ? Normal(match, today) : null);
    }

    /// <summary>The first day in a longer text; null when there is none. Only numbers count: "today" in a story may mean anything.</summary>
    public static DateOnly? FindIn(string text, Phrasebook texts, DateOnly today) => Form().Matches(text.ToLower(texts.Culture))
        .Where(match => match.Groups["year"].Success || match.Groups["zhmonth"].Success)
        .Select(match => Normal(match, today))
        .FirstOrDefault(day => day is not null);

    private static DateOnly? DayWord(string words, Phrasebook texts, DateOnly today)
    {
        for (var back = 0; back <= 2; back++)
        {
            if (texts.Words[$"days-ago-{back.ToString(CultureInfo.InvariantCulture)}"].Contains(words))
            {
                return today.AddDays(-back);
            }
        }

        return null;
    }

    private static DateOnly? Normal(Match match, DateOnly today)
    {
        var chinese = match.Groups["zhmonth"].Success;
        var day = Number(match.Groups[chinese ? "zhday" : match.Groups["isoday"].Success ? "isoday" : "day"]);
        var month = Number(match.Groups[chinese ? "zhmonth" : match.Groups["isomonth"].Success ? "isomonth" : "month"]);
        var year = Number(match.Groups["year"]);
        if (year is > 0 and < 100)
        {
            year += 2000;
        }

        if (month > 12 && day <= 12)
        {
            (day, month) = (month, day);
        }

        return year is { } known ? Valid(known, month, day, today) : Valid(today.Year, month, day, today) ?? Valid(today.Year - 1, month, day, today);
    }

    // Complaints are about what has happened: tomorrow is a slip of the finger (or of the time zone), 1926 too.
    private static DateOnly? Valid(int year, int? month, int? day, DateOnly today) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(Math.Clamp(year, 1, 9999), month.Value)
        && new DateOnly(Math.Clamp(year, 1, 9999), month.Value, day.Value) is var date && date <= today.AddDays(1) && date >= today.AddYears(-OldestYears)
            ? date
            : null;

    private static int? Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(
        @"(?<![0-9A-Za-z./-])(?:(?<year>\d{4})[-./](?<isomonth>\d{1,2})[-./](?<isoday>\d{1,2})|(?<day>\d{1,2})[-./](?<month>\d{1,2})(?:[-./](?<year>\d{4}|\d{2}))?|(?:(?<year>\d{4})年)?(?<zhmonth>\d{1,2})月(?<zhday>\d{1,2})[日号]?)(?![0-9A-Za-z/-]|[.][0-9])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
