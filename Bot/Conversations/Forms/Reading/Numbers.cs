using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Conversations.Forms.Reading;

/// <summary>Reads numbers as people of different countries write them: <c>1,234.50</c>, <c>1.234,50</c>, <c>1 234,5</c>, <c>500k</c>.</summary>
internal static partial class Numbers
{
    /// <summary>The number that the text is; null when it is something else.</summary>
    public static decimal? Read(string text)
    {
        if (Form().Match(text.Trim()) is not { Success: true } match)
        {
            return null;
        }

        var thousands = match.Groups["k"].Success ? 1000m : 1m;
        return decimal.TryParse(Normal(match.Groups["n"].Value), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number * thousands
            : null;
    }

    // The last of "." and "," is the decimal sign when it stands once and not exactly three digits follow; every other separates thousands.
    private static string Normal(string number)
    {
        var plain = number.Replace(" ", "", StringComparison.Ordinal).Replace("\u00a0", "", StringComparison.Ordinal).Replace("\u202f", "", StringComparison.Ordinal);
        var last = plain.LastIndexOfAny(['.', ',']);
        if (last < 0)
        {
            return plain;
        }

        var both = plain.Contains('.', StringComparison.Ordinal) && plain.Contains(',', StringComparison.Ordinal);
        var isDecimal = plain.Count(c => c == plain[last]) == 1 && (both || plain.Length - last - 1 != 3 || plain.StartsWith('0'));
        var whole = plain[..last].Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        return isDecimal ? $"{whole}.{plain[(last + 1)..]}" : whole + plain[(last + 1)..];
    }

    [GeneratedRegex(@"\A(?<n>-?[0-9](?:[0-9., \u00a0\u202f]{0,18}[0-9])?)\s?(?<k>[kк])?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
