using System.Globalization;

namespace Bot.Conversations.Forms.Reading;

/// <summary>Which day of the calendar a named one is, seen from today.</summary>
/// <param name="today">Today, where the customer is.</param>
/// <param name="future">Whether days ahead are wanted too.</param>
internal sealed class NamedDays(DateOnly today, bool future)
{
    private const int Years = 20;
    private const int YearsAhead = 2;

    /// <summary>The day that a phrase names; null when there is no such day, or it lies where none is wanted.</summary>
    public DateOnly? Of(DatePhrase phrase)
    {
        if (phrase.HasNumber && phrase.Number is null)
        {
            return null;
        }

        var day = Day(phrase, phrase.Number ?? 1);
        return phrase.Key.Contains("ahead", StringComparison.Ordinal) && !future ? null : Fitting(day);
    }

    /// <summary>A date; without a year the last such day that has come, or where days ahead are wanted the nearest.</summary>
    public DateOnly? Of(int? year, int? month, int? day)
    {
        var days = (year is { } known ? [known] : (int[])[today.Year, today.Year - 1, today.Year + 1])
            .Select(at => Fitting(Date(at, month, day)))
            .Where(date => date is not null);
        return future
            ? days.OrderBy(date => Math.Abs(date!.Value.DayNumber - today.DayNumber)).FirstOrDefault()
            : days.FirstOrDefault();
    }

    private DateOnly? Day(DatePhrase phrase, int number) => phrase.Key switch
    {
        "date-days-ago" => today.AddDays(-number),
        "date-weeks-ago" => today.AddDays(-7 * number),
        "date-months-ago" => today.AddMonths(-Math.Min(number, 12 * Years)),
        "date-days-ahead" => today.AddDays(number),
        "date-weeks-ahead" => today.AddDays(7 * number),
        // On a Tuesday "on Tuesday" is a week ago: who means today says so.
        "date-weekday" or "date-weekday-before" => today.AddDays(-(((Weekday - phrase.Weekday + 6) % 7) + 1) ?? 0),
        "date-weekday-after" => future ? today.AddDays((((phrase.Weekday - Weekday + 6) % 7) + 1) ?? 0) : null,
        "date-weekday-this-week" => OfWeek(phrase, 0),
        "date-weekday-last-week" => OfWeek(phrase, -1),
        "date-weekday-week-before-last" => OfWeek(phrase, -2),
        "date-weekday-next-week" => OfWeek(phrase, 1),
        "date-month-day" or "date-month-day-loose" => Of(phrase.Year, phrase.Month, phrase.Day),
        "date-month-day-last-year" => Of(today.Year - 1, phrase.Month, phrase.Day),
        "date-day" => Fitting(OfMonth(phrase, 0)) ?? Fitting(OfMonth(phrase, -1)) ?? OfMonth(phrase, -2),
        "date-day-this-month" => OfMonth(phrase, 0),
        "date-day-last-month" => OfMonth(phrase, -1),
        _ => Counted(phrase.Key),
    };

    // days-ago-2, days-ahead-1
    private DateOnly? Counted(string key) =>
        today.AddDays((key.StartsWith("days-ahead", StringComparison.Ordinal) ? 1 : -1) * int.Parse(key[^1..], CultureInfo.InvariantCulture));

    private int Weekday => (((int)today.DayOfWeek + 6) % 7) + 1;

    // Weeks begin on Monday in all our languages.
    private DateOnly? OfWeek(DatePhrase phrase, int weeks) => phrase.Weekday is { } day ? today.AddDays(day - Weekday + (7 * weeks)) : null;

    private DateOnly? OfMonth(DatePhrase phrase, int months) => today.AddMonths(months) is var month ? Date(month.Year, month.Month, phrase.Day) : null;

    private static DateOnly? Date(int year, int? month, int? day) =>
        year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month.Value) ? new DateOnly(year, month.Value, day.Value) : null;

    // Tomorrow may be a matter of the time zone; further ahead, or 1926, is a slip of the finger.
    private DateOnly? Fitting(DateOnly? day) => day <= (future ? today.AddYears(YearsAhead) : today.AddDays(1)) && day >= today.AddYears(-Years) ? day : null;
}
