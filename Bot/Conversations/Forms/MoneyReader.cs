using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Conversations.Forms;

/// <summary>Reads amounts: a number with its currency before or after it (<c>$12.50</c>, <c>1 200 ₽</c>, <c>500k</c>, <c>99元</c>).</summary>
internal static partial class MoneyReader
{
    // ISO 4217's codes, each with what people write for it.
    private static readonly (string Code, string Signs)[] _signs =
    [
        ("USD", "$ usd us$ dollar dollars долларов 美元"),
        ("EUR", "€ eur euro euros евро 欧元"),
        ("GBP", "£ gbp pounds"),
        ("RUB", "₽ rub руб руб. р. рублей рубля рубль"),
        ("VND", "₫ đ vnd vnđ đồng dong"),
        ("CNY", "¥ ￥ 元 块 块钱 人民币 rmb cny"),
    ];

    private static readonly Dictionary<string, string> _currencies = _signs
        .SelectMany(currency => currency.Signs.Split(' ').Select(sign => (sign, currency.Code)))
        .ToDictionary(pair => pair.sign, pair => pair.Code, StringComparer.OrdinalIgnoreCase);

    /// <summary>The amount that the text is, as <c>12.5 EUR</c> or <c>12.5</c>; null when it is something else.</summary>
    public static string? ReadWhole(string text) => Form().Match(text.Trim()) is { Success: true } match && match.Length == text.Trim().Length ? Normal(match) : null;

    /// <summary>The first amount in a longer text; only one with a currency is certain.</summary>
    public static string? FindIn(string text) => Form().Matches(text)
        .FirstOrDefault(match => match.Groups["before"].Success || match.Groups["after"].Success) is { } found ? Normal(found) : null;

    private static string? Normal(Match match)
    {
        var sign = match.Groups["before"].Success ? match.Groups["before"].Value : match.Groups["after"].Value;
        return Numbers.Read(match.Groups["n"].Value) is { } number && number >= 0
            ? string.Create(CultureInfo.InvariantCulture, $"{number:0.##} {_currencies.GetValueOrDefault(sign.Trim(), "")}").TrimEnd()
            : null;
    }

    [GeneratedRegex(
        @"(?:(?<before>us\$|[$€£₽₫¥￥]|\b(?:usd|eur|gbp|rub|vnd|cny|rmb))\s?)?(?<![A-Za-z0-9.,-])(?<n>[0-9](?:[0-9., \u00a0\u202f]{0,18}[0-9])?(?:\s?[kк]\b)?)(?:\s?(?<after>[$€£₽₫¥￥元]|块钱|块|人民币|美元|欧元|руб\.|(?:usd|dollars?|долларов|eur|euros?|евро|gbp|pounds|rub|рублей|рубля|рубль|руб|vnđ|vnd|đồng|đ|dong|rmb|cny)\b|р\.))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
