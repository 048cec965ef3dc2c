using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Conversations.Forms.Reading;

/// <summary>
/// Reads days: 2026-03-05, 05.03.2026, 5/3, 3月5日, "yesterday", "в прошлый вторник", "3 ngày trước". A day without a year is the last such day that has come,
/// or where days ahead are wanted the nearest.
/// </summary>
internal sealed partial class DateReader(DatePhrases phrases)
{
    /// <summary>The day that folded text is; null when it is something else.</summary>
    public DateOnly? ReadWhole(string folded, DateOnly today, bool future)
    {
        var days = new NamedDays(today, future);
        return phrases.In(folded) is [var only] && only.Length == folded.Length ? days.Of(only)
            : Form().Match(folded) is { Success: true } match && match.Length == folded.Length ? Normal(match, days)
            : null;
    }

    /// <summary>The days in folded text. In a story only those that say which day they are count; "today" or "on Tuesday" may mean anything there.</summary>
    /// <param name="folded">The text.</param>
    /// <param name="today">Today, where the customer is.</param>
    /// <param name="future">Whether days ahead are wanted too.</param>
    /// <param name="all">Whether the others count too: in an answer, or near a word that tells what the day is about.</param>
    public IEnumerable<DateOnly> FindIn(string folded, DateOnly today, bool future, bool all)
    {
        var days = new NamedDays(today, future);
        var named = phrases.In(folded);

        // "去年3月5日" is more than 3月5日, and 2026-03-05 more than a "5" in it.
        var numeric = Form().Matches(folded)
            .Where(match => match.Groups["year"].Success || match.Groups["zhmonth"].Success || (all && match.Value.Contains('/', StringComparison.Ordinal)))
            .Where(match => !named.Any(phrase => Overlap(phrase, match) && phrase.Length > match.Length))
            .ToList();
        return numeric.Select(match => Normal(match, days))
            .Concat(named.Where(phrase => (all || phrase.IsCertain) && !numeric.Exists(match => Overlap(phrase, match))).Select(days.Of))
            .OfType<DateOnly>();
    }

    /// <summary>Where numbers in folded text are dates.</summary>
    public static IEnumerable<Range> Places(string folded) => Form().Matches(folded)
        .Where(match => match.Groups["year"].Success || match.Groups["zhmonth"].Success)
        .Select(match => match.Index..(match.Index + match.Length));

    private static bool Overlap(DatePhrase phrase, Match match) => phrase.At < match.Index + match.Length && match.Index < phrase.At + phrase.Length;

    private static DateOnly? Normal(Match match, NamedDays days)
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

        return days.Of(year, month, day);
    }

    private static int? Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(
        @"(?<![0-9A-Za-z./-])(?:(?<year>\d{4})[-./](?<isomonth>\d{1,2})[-./](?<isoday>\d{1,2})|(?<day>\d{1,2})[-./](?<month>\d{1,2})(?:[-./](?<year>\d{4}|\d{2}))?|(?:(?<year>\d{4})年)?(?<zhmonth>\d{1,2})月(?<zhday>\d{1,2})[日号]?)(?![0-9A-Za-z/-]|[.][0-9])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
