using PhoneNumbers;

namespace Bot.Conversations.Forms.Reading;

/// <summary>
/// Reads phone numbers as their countries write them. The normal form is E.164 (<c>+84912345678</c>); what no country knows stays in its digits, for a person
/// to make sense of. Numbers are judged by libphonenumber's tables.
/// </summary>
internal static class PhoneReader
{
    private const int MaxLength = 15;
    private const int MinLength = 7;

    private static readonly PhoneNumberUtil _numbers = PhoneNumberUtil.GetInstance();

    /// <summary>The number that plain text is; null when it is something else.</summary>
    public static string? ReadWhole(string plain, IReadOnlyList<string> countries)
    {
        var digits = string.Concat(plain.Where(char.IsAsciiDigit));
        if (digits.Length is < MinLength or > MaxLength || !plain.All(c => char.IsAsciiDigit(c) || "+-(). /".Contains(c, StringComparison.Ordinal)))
        {
            return null;
        }

        var found = countries.Select(country => FindIn(plain, [country], certain: false).Select(number => number.Value).FirstOrDefault())
            .FirstOrDefault(value => value is not null);
        return found ?? (plain.StartsWith('+') ? "+" : "") + digits;
    }

    /// <summary>The valid numbers in plain text, each once for each place; the first country that knows a number has it.</summary>
    /// <param name="plain">The text.</param>
    /// <param name="countries">Likeliest first.</param>
    /// <param name="certain">Whether only numbers count that cannot be something else: with a plus, written in groups, or a mobile's.</param>
    public static IReadOnlyList<(Range At, string Value)> FindIn(string plain, IReadOnlyList<string> countries, bool certain)
    {
        var found = new List<(Range At, string Value)>();
        foreach (var match in countries.SelectMany(country => _numbers.FindNumbers(plain, country)))
        {
            var (start, end) = (match.Start, match.Start + match.Length);
            if (found.TrueForAll(other => start >= other.At.End.Value || end <= other.At.Start.Value) && (!certain || IsCertain(match)))
            {
                found.Add((start..end, _numbers.Format(match.Number, PhoneNumberFormat.E164)));
            }
        }

        return found;
    }

    /// <summary>A number as people at a place write it; from abroad with its country code.</summary>
    public static string Show(string value, string country)
    {
        if (!value.StartsWith('+'))
        {
            return value;
        }

        try
        {
            var number = _numbers.Parse(value, null);
            return !_numbers.IsValidNumber(number) ? value
                : _numbers.Format(number, _numbers.GetRegionCodeForNumber(number) == country ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        }
        catch (NumberParseException)
        {
            // Digits that no country knows are shown as they are.
            return value;
        }
    }

    // Ten bare digits may be an order's or a card's.
    private static bool IsCertain(PhoneNumberMatch match) => match.RawString.StartsWith('+')
        || !match.RawString.All(char.IsAsciiDigit)
        || _numbers.GetNumberType(match.Number) is PhoneNumberType.MOBILE;
}
