using System.Text.RegularExpressions;
using Bot.Languages;

namespace Bot.Conversations.Forms.Reading;

/// <summary>The readers of one language, built once from its word lists.</summary>
internal sealed partial class LanguageReaders
{
    private readonly Regex _phoneWord;

    public LanguageReaders(Phrasebook texts)
    {
        var numbers = new NumberWords(texts.Words["number-words"]);
        Money = new MoneyReader(texts, numbers);
        Dates = new DateReader(new DatePhrases(texts, numbers));
        Orders = new OrderNumberReader(texts.Words["order"], texts.Words["order-fillers"]);
        _phoneWord = new Regex($@"{WordTable.Any(texts.Words["phone-words"].Select(PlainText.Folded))}[^0-9.!?;]{{0,20}}\z", RegexOptions.CultureInvariant);
    }

    public MoneyReader Money { get; }

    public DateReader Dates { get; }

    public OrderNumberReader Orders { get; }

    /// <summary>The phone numbers in plain text: those that cannot be anything else, and those after a word for a phone.</summary>
    public IEnumerable<(Range At, string Value)> Phones(string plain, IReadOnlyList<string> countries)
    {
        var certain = PhoneReader.FindIn(plain, countries, certain: true).Select(number => number.At).ToHashSet();
        return PhoneReader.FindIn(plain, countries, certain: false)
            .Where(number => (certain.Contains(number.At) && !IsNumbered(plain, number.At)) || IsCalled(plain, number.At));
    }

    /// <summary>The e-mail addresses in plain text.</summary>
    public static IEnumerable<(Range At, string Value)> Emails(string plain) =>
        Email().Matches(plain).Select(match => (match.Index..(match.Index + match.Length), match.Value));

    /// <summary>What in plain text is certainly something else than an order number.</summary>
    public IReadOnlyList<Range> NoOrderNumbers(string plain, IReadOnlyList<string> countries)
    {
        var folded = PlainText.Folded(plain);

        // Places are those of the folded text where folding changed no length, which is nearly always.
        IEnumerable<Range> inFolded = folded.Length == plain.Length ? [.. Money.FindIn(folded).Select(amount => amount.At), .. DateReader.Places(folded)] : [];
        return [.. inFolded, .. Phones(plain, countries).Select(phone => phone.At), .. Emails(plain).Select(email => email.At)];
    }

    private bool IsCalled(string plain, Range at) => _phoneWord.IsMatch(Before(plain, at));

    // "#0912345678", "order 0912345678"
    private bool IsNumbered(string plain, Range at) => Orders.IsMarked(Before(plain, at));

    private static string Before(string plain, Range at) => PlainText.Folded(plain[Math.Max(0, at.Start.Value - 40)..at.Start.Value]);

    [GeneratedRegex(@"[a-z0-9](?:[a-z0-9._%+-]{0,62}[a-z0-9])?@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Email();
}
