using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Conversations.Forms.Reading;
using Bot.Languages;

namespace Bot.Conversations.Forms;

/// <summary>Reads what was written as the answer to a field. Generous in what it takes; the value is in one normal form.</summary>
internal sealed class FieldReader(ComplaintForms forms)
{
    private const int MaxText = 200;
    private const int MaxLongText = 8000;

    /// <summary>An answer of a few words may hold its value somewhere ("I think last Tuesday"); what is longer, or asks, is more than an answer.</summary>
    private const int MaxAnswer = 80;

    private const string DayForm = "yyyy-MM-dd";
    private static readonly TimeSpan _patternTimeout = TimeSpan.FromMilliseconds(200);

    private readonly ConcurrentDictionary<Language, LanguageReaders> _languages = new();

    /// <param name="field">The field.</param>
    /// <param name="text">What was written.</param>
    /// <param name="place">The customer's language, day and country.</param>
    public FieldReading Read(FieldOptions field, string text, CustomerPlace place)
    {
        var words = text.Trim();
        var plain = PlainText.Of(words).Trim();
        return field.Type switch
        {
            FieldType.Text => When(words.Length is > 0 and <= MaxText && Matches(field.Pattern, words), words),
            FieldType.LongText => When(words.Length is > 0 and <= MaxLongText, words),
            FieldType.Choice => When(Choice(field, words, place.Texts)),
            FieldType.Number => When(Numbers.Read(plain) is { } number && number >= (field.Min ?? number) && number <= (field.Max ?? number)
                ? number.ToString(CultureInfo.InvariantCulture) : null),
            FieldType.Email => When(LanguageReaders.Emails(plain).FirstOrDefault() is { Value: { } email } && email.Length == plain.Length ? email : null),
            FieldType.OrderNumber => When(OrderNumberReader.ReadWhole(plain, forms.OrderNumberPattern(field), Of(place.Texts).NoOrderNumbers(plain, place.Countries))),
            _ => When(Whole(field, plain, place) ?? InAnswer(field, plain, place)),
        };
    }

    /// <summary>The value of the field's kind in a longer text; null when there is none that is certain, or more than one.</summary>
    public string? FindIn(FieldOptions field, string text, CustomerPlace place)
    {
        var plain = PlainText.Of(text);
        return ComplaintForms.In(field.Near, place.Texts.Language) is not { } near
            ? Only(Certain(field, plain, place, all: false))
            : Clauses.Near(plain, near).Select(clauses => Only(clauses.SelectMany(clause => Certain(field, clause, place, all: true)))).FirstOrDefault(value => value is not null);
    }

    /// <summary>What a stored value looks like to a person: a choice by its label, a date and a phone number as their country writes them.</summary>
    public static string Show(FieldOptions field, string value, Phrasebook texts) => field.Type switch
    {
        FieldType.Choice => field.Choices.Find(choice => choice.Key == value) is { } choice ? ComplaintForms.In(choice.Label, texts.Language) ?? value : value,
        FieldType.Date when DateOnly.TryParseExact(value, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day.ToString("d", texts.Culture),
        FieldType.Phone => PhoneReader.Show(value, texts.Countries[0]),
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

    private static string Day(DateOnly day) => day.ToString(DayForm, CultureInfo.InvariantCulture);

    private static string? Only(IEnumerable<string> values) => values.Distinct().Take(2).ToList() is [var only] ? only : null;

    private LanguageReaders Of(Phrasebook texts) => _languages.GetOrAdd(texts.Language, _ => new LanguageReaders(texts));

    private string? Whole(FieldOptions field, string plain, CustomerPlace place)
    {
        var folded = PlainText.Folded(plain).Trim();
        var bare = folded.TrimEnd('.', '!', '。', ' ');
        var readers = Of(place.Texts);
        return field.Type switch
        {
            FieldType.Money => readers.Money.ReadWhole(folded) ?? readers.Money.ReadWhole(bare),
            FieldType.Date => readers.Dates.ReadWhole(bare, place.Today, field.Future) is { } day ? Day(day) : null,
            FieldType.Phone => PhoneReader.ReadWhole(plain.TrimEnd('.'), place.Countries),
            _ => null,
        };
    }

    // "I think last Tuesday": the only thing in a short answer that is one.
    private string? InAnswer(FieldOptions field, string plain, CustomerPlace place) => plain.Length > MaxAnswer || plain.Contains('?', StringComparison.Ordinal)
        ? null
        : Only(Certain(field, plain, place, all: true));

    private IEnumerable<string> Certain(FieldOptions field, string plain, CustomerPlace place, bool all)
    {
        var readers = Of(place.Texts);
        return field.Type switch
        {
            FieldType.Email => LanguageReaders.Emails(plain).Select(email => email.Value),
            FieldType.Phone => readers.Phones(plain, place.Countries).Select(phone => phone.Value),
            FieldType.Money => readers.Money.FindIn(PlainText.Folded(plain)).Select(amount => amount.Value),
            FieldType.Date => readers.Dates.FindIn(PlainText.Folded(plain), place.Today, field.Future, all).Select(Day),
            FieldType.OrderNumber => readers.Orders.FindIn(plain, forms.OrderNumberPattern(field), readers.NoOrderNumbers(plain, place.Countries)) is { } number ? [number] : [],
            _ => [],
        };
    }
}
