using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Languages;

namespace Bot.Conversations.Forms;

/// <summary>Reads what was written as the answer to a field. Generous in what it takes; the value is in one normal form.</summary>
internal sealed partial class FieldReader(ComplaintForms forms)
{
    private const int MaxText = 200;
    private const int MaxLongText = 8000;
    private static readonly TimeSpan _patternTimeout = TimeSpan.FromMilliseconds(200);

    /// <param name="field">The field.</param>
    /// <param name="text">What was written.</param>
    /// <param name="texts">The customer's language.</param>
    /// <param name="now">For "yesterday".</param>
    public FieldReading Read(FieldOptions field, string text, Phrasebook texts, DateTimeOffset now)
    {
        var words = text.Trim();
        return field.Type switch
        {
            FieldType.Text => When(words.Length is > 0 and <= MaxText && Matches(field.Pattern, words), words),
            FieldType.LongText => When(words.Length is > 0 and <= MaxLongText, words),
            FieldType.Choice => When(Choice(field, words, texts)),
            FieldType.Number => When(Numbers.Read(words) is { } number && number >= (field.Min ?? number) && number <= (field.Max ?? number)
                ? number.ToString(CultureInfo.InvariantCulture) : null),
            FieldType.Money => When(MoneyReader.ReadWhole(words)),
            FieldType.Date => When(DateReader.ReadWhole(words, texts, DateOnly.FromDateTime(now.UtcDateTime))?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            FieldType.Email => When(Email().Match(words) is { Success: true } email && email.Length == words.Length ? words : null),
            FieldType.Phone => When(Phone(words)),
            FieldType.OrderNumber => When(OrderNumber(field, words)),
            _ => FieldReading.Misfits.Instance,
        };
    }

    /// <summary>The first value of the field's kind in a longer text; null when there is none that is certain.</summary>
    public string? FindIn(FieldOptions field, string text, Phrasebook texts, DateTimeOffset now) => field.Type switch
    {
        FieldType.Email => Email().Match(text) is { Success: true } email ? email.Value : null,
        FieldType.Phone => PhoneInText().Match(text) is { Success: true } phone ? Phone(phone.Value) : null,
        FieldType.Money => MoneyReader.FindIn(text),
        FieldType.Date => DateReader.FindIn(text, texts, DateOnly.FromDateTime(now.UtcDateTime))?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        FieldType.OrderNumber => OrderNumberIn(field, text, texts),
        _ => null,
    };

    /// <summary>What a stored value looks like to a person: a choice by its label, a date as their country writes it.</summary>
    public static string Show(FieldOptions field, string value, Phrasebook texts) => field.Type switch
    {
        FieldType.Choice => field.Choices.Find(choice => choice.Key == value) is { } choice ? ComplaintForms.In(choice.Label, texts.Language) ?? value : value,
        FieldType.Date when DateOnly.TryParseExact(value, "yyyy-MM-dd", out var day) => day.ToString("d", texts.Culture),
        _ => value,
    };

    private static FieldReading When(bool fits, string value) => fits ? new FieldReading.Fits(value) : FieldReading.Misfits.Instance;

    private static FieldReading When(string? value) => value is null ? FieldReading.Misfits.Instance : new FieldReading.Fits(value);

    private static bool Matches(string pattern, string words) => pattern.Length == 0
        || Regex.IsMatch(words, $@"\A(?:{pattern})\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, _patternTimeout);

    private static string? Choice(FieldOptions field, string words, Phrasebook texts)
    {
        if (field.Choices.Find(choice => choice.Key == words) is { } chosen)
        {
            return chosen.Key;
        }

        if (int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= field.Choices.Count)
        {
            return field.Choices[number - 1].Key;
        }

        return field.Choices.Find(choice =>
            string.Equals(ComplaintForms.In(choice.Label, texts.Language), words, StringComparison.OrdinalIgnoreCase)
            || string.Equals(choice.Key, words, StringComparison.OrdinalIgnoreCase))?.Key;
    }

    private static string? Phone(string words)
    {
        var digits = string.Concat(words.Where(char.IsAsciiDigit));
        var plus = words.StartsWith('+') ? "+" : "";
        return digits.Length is >= 7 and <= 15 && words.All(c => char.IsAsciiDigit(c) || "+-(). ".Contains(c, StringComparison.Ordinal)) ? plus + digits : null;
    }

    private string? OrderNumber(FieldOptions field, string words)
    {
        var number = OrderMark().Replace(words, "");
        return Matches(forms.OrderNumberPattern(field), number) ? number.ToUpperInvariant() : OrderNumberInWords(field, words);
    }

    // "it is A-1001, I think": the only thing in the answer that looks like one.
    private string? OrderNumberInWords(FieldOptions field, string words)
    {
        var found = Candidates(field, words).Take(2).ToList();
        return found.Count == 1 && found[0].Value.Any(char.IsAsciiDigit) ? found[0].Value.ToUpperInvariant() : null;
    }

    // In a story a bare number may be anything: only with letters in it, a number sign, or the word "order" before it is it taken for one.
    private string? OrderNumberIn(FieldOptions field, string text, Phrasebook texts) => Candidates(field, text)
        .FirstOrDefault(match => match.Value.Any(char.IsAsciiLetter) || FollowsOrderWord(text[..match.Index], texts))?.Value.ToUpperInvariant();

    private IEnumerable<Match> Candidates(FieldOptions field, string text) => Regex
        .Matches(text, $@"(?<![A-Za-z0-9-])(?:{forms.OrderNumberPattern(field)})(?![A-Za-z0-9-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, _patternTimeout)
        .Where(match => match.Value.Any(char.IsAsciiDigit));

    private static bool FollowsOrderWord(string before, Phrasebook texts)
    {
        var lead = before.TrimEnd(' ', ':', '.', '#', '№', '：', '号', '是').ToLower(texts.Culture);
        return before.TrimEnd() is [.., '#' or '№'] || texts.Words["order"].Any(word => lead.EndsWith(word, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"[a-z0-9](?:[a-z0-9._%+-]{0,62}[a-z0-9])?@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Email();

    [GeneratedRegex(@"(?<![A-Za-z0-9.+-])\+\d[\d ().-]{6,18}\d(?![A-Za-z0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex PhoneInText();

    [GeneratedRegex(@"\A\s*[#№]\s*")]
    private static partial Regex OrderMark();
}
