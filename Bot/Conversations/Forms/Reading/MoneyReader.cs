using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Languages;

namespace Bot.Conversations.Forms.Reading;

/// <summary>
/// Reads amounts as a language writes them, in digits and in words: <c>$12.50</c>, <c>1 200 ₽</c>, <c>1tr2</c>, <c>полторы тысячи</c>, <c>九十九块五</c>.
/// In the lists a currency with <c>?</c> is money in a story only where it counts nothing else, one with <c>??</c> only in an answer, and after one with
/// <c>~</c> a digit counts tenths. The normal form is <c>12.5 EUR</c>, or <c>12.5</c> where the currency is not said.
/// </summary>
internal sealed class MoneyReader
{
    // Understood in every language: ISO 4217's codes, signs, and what is on price tags. What a language calls them is in its list "currencies".
    private static readonly string[] _everywhere =
    [
        "usd=usd,us$,$,美元", "eur=eur,€,euro,欧元", "gbp=gbp,£", "rub=rub,₽,руб,руб.,р,р.,рублей,рубля,рубль", "vnd=vnd,₫,dong", "cny=cny,rmb,¥,元,块钱,人民币", "cny~?=块",
    ];

    private static readonly string[] _codes = ["usd", "eur", "gbp", "rub", "vnd", "cny", "rmb"];

    private const int Pieces = 200;

    private readonly NumberWords _numbers;
    private readonly WordTable _currencies;
    private readonly WordTable _cents;
    private readonly WordTable _implied;
    private readonly Regex _form;

    public MoneyReader(Phrasebook texts, NumberWords numbers)
    {
        _numbers = numbers;
        _currencies = new WordTable([.. texts.Words["currencies"], .. _everywhere]);
        _cents = new WordTable(texts.Words["currency-cents"]);
        _implied = new WordTable(texts.Words["currency-implied"]);
        var small = $"(?:[1-9]|[{numbers.DigitCharacters}半])";
        _form = new Regex(
            $@"{Edges.ValueStart}(?:(?<before>{WordTable.Any(_codes)}|us\$|[$€£₽₫¥])\s?)?(?<n>{numbers.Pattern})"
            + $@"(?:\s?(?<after>{_currencies.Pattern})(?:[\s,]{{0,2}}(?:and\s)?(?<c>{numbers.Pattern})\s?(?<cents>{_cents.Pattern})|(?<tenths>{small})(?![\p{{L}}\p{{Nd}}]|[.,]\p{{Nd}}))?)?",
            RegexOptions.CultureInvariant);
    }

    /// <summary>The amount that folded text is; null when it is something else.</summary>
    public string? ReadWhole(string folded) =>
        _form.Match(folded) is { Success: true } match && match.Length == folded.Length ? Normal(match) : null;

    /// <summary>The amounts in folded text that are certain: those with a currency, or with a word that only counts money.</summary>
    public IEnumerable<(Range At, string Value)> FindIn(string folded) => _form.Matches(folded)
        .Where(match => IsCertain(match, folded))
        .Select(match => (match.Index..(match.Index + match.Length), Normal(match)))
        .Where(found => found.Item2 is not null)
        .Select(found => (found.Item1, found.Item2!));

    // "2 pounds of coffee", "三块肥皂": such a word is money where nothing follows, or where there are more than one would count in pieces.
    private bool IsCertain(Match match, string text)
    {
        if ((match.Groups["before"].Success || match.Groups["after"].Success ? Currency(match) : Implied(match)) is not { } currency)
        {
            return false;
        }

        var rest = text[(match.Index + match.Length)..].TrimStart(' ');
        return !currency.EndsWith('?') || (!currency.EndsWith("??", StringComparison.Ordinal) && IsNoCount(match, rest));
    }

    private bool IsNoCount(Match match, string rest) => match.Groups["tenths"].Success || rest.Length == 0 || !char.IsLetter(rest[0])
        || (match.Groups["after"].Success && _numbers.Read(match.Groups["n"].Value) >= Pieces);

    private string? Normal(Match match)
    {
        var number = _numbers.Read(match.Groups["n"].Value);
        var code = match.Groups["before"].Success || match.Groups["after"].Success ? Currency(match) : Implied(match);
        if (match.Groups["cents"].Success && Parse(_cents[match.Groups["cents"].Value]!) is var part)
        {
            number += _numbers.Read(match.Groups["c"].Value) * part;
        }
        else if (match.Groups["tenths"] is { Success: true } tenths)
        {
            number = Currency(match).Contains('~', StringComparison.Ordinal) ? number + Tenths(tenths.Value) : null;
        }

        return number is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known:0.##} {code?.TrimEnd('~', '?').ToUpperInvariant()}").TrimEnd() : null;
    }

    private string Currency(Match match) => _currencies[match.Groups[match.Groups["before"].Success ? "before" : "after"].Value] ?? "";

    // "2 triệu": such a word counts nothing but money of one currency.
    private string? Implied(Match match) => Regex.Match(match.Groups["n"].Value, _implied.Pattern, RegexOptions.CultureInvariant) is { Success: true } word ? _implied[word.Value] : null;

    private decimal Tenths(string digit) => digit == "半" ? 0.5m : (_numbers.Read(digit) ?? 0) / 10;

    private static decimal Parse(string value) => decimal.Parse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
