using System.Collections.Frozen;
using System.Text;

namespace Bot.Knowledge.Matching;

/// <summary>
/// Russian in Latin letters as people type it without a Russian keyboard, and back; loan words become what they are in English.
/// Made to be compared, not read.
/// </summary>
internal static class Transliteration
{
    // The longer before the shorter: they are tried in this order when going back.
    private static readonly (string Latin, string Cyrillic)[] _pairs =
    [
        ("shch", "щ"), ("sch", "щ"), ("zh", "ж"), ("kh", "х"), ("ts", "ц"), ("ch", "ч"), ("sh", "ш"), ("yu", "ю"), ("ju", "ю"), ("iu", "ю"), ("ya", "я"), ("ja", "я"),
        ("ia", "я"), ("yo", "ё"), ("jo", "ё"), ("ye", "е"), ("iy", "ий"), ("yy", "ый"), ("a", "а"), ("b", "б"), ("v", "в"), ("g", "г"), ("d", "д"), ("e", "е"), ("z", "з"),
        ("i", "и"), ("y", "ы"), ("j", "й"), ("k", "к"), ("l", "л"), ("m", "м"), ("n", "н"), ("o", "о"), ("p", "п"), ("r", "р"), ("s", "с"), ("t", "т"), ("u", "у"),
        ("f", "ф"), ("h", "х"), ("c", "ц"), ("w", "в"), ("x", "кс"), ("q", "к"), ("'", "ь"),
    ];

    private static readonly FrozenDictionary<char, string> _latin = new Dictionary<char, string>
    {
        ['а'] = "a", ['б'] = "b", ['в'] = "v", ['г'] = "g", ['д'] = "d", ['е'] = "e", ['ё'] = "yo", ['ж'] = "zh", ['з'] = "z", ['и'] = "i", ['й'] = "y",
        ['к'] = "k", ['л'] = "l", ['м'] = "m", ['н'] = "n", ['о'] = "o", ['п'] = "p", ['р'] = "r", ['с'] = "s", ['т'] = "t", ['у'] = "u", ['ф'] = "f",
        ['х'] = "h", ['ц'] = "ts", ['ч'] = "ch", ['ш'] = "sh", ['щ'] = "sch", ['ъ'] = "", ['ы'] = "y", ['ь'] = "", ['э'] = "e", ['ю'] = "yu", ['я'] = "ya",
    }.ToFrozenDictionary();

    // Words that a shop's customers borrow, by how they begin: letter by letter they would not come near.
    private static readonly (string Cyrillic, string Latin)[] _loans =
    [
        ("вай-фа", "wifi"), ("вайфа", "wifi"), ("айфон", "iphone"), ("айпад", "ipad"), ("андроид", "android"), ("имейл", "email"), ("емейл", "email"), ("мейл", "mail"),
        ("вип", "vip"), ("шопи", "shopee"), ("пейпал", "paypal"), ("пэйпал", "paypal"), ("виза", "visa"), ("мастеркард", "mastercard"), ("гугл", "google"),
        ("эппл", "apple"), ("эпл", "apple"), ("кешбэк", "cashback"), ("кэшбэк", "cashback"), ("кешбек", "cashback"), ("кэшбек", "cashback"), ("ваучер", "voucher"),
        ("купон", "coupon"), ("чекаут", "checkout"), ("чат", "chat"), ("аккаунт", "account"), ("акаунт", "account"), ("логин", "login"), ("ютуб", "youtube"),
        ("телеграм", "telegram"), ("дискорд", "discord"), ("фейсбук", "facebook"), ("инстаграм", "instagram"), ("тикток", "tiktok"), ("лазада", "lazada"), ("зало", "zalo"),
        ("момо", "momo"), ("онлайн", "online"), ("сервис", "service"), ("бонус", "bonus"), ("блютуз", "bluetooth"), ("смарт", "smart"),
    ];

    /// <summary>Whether it is a letter of the Russian alphabet.</summary>
    public static bool IsCyrillic(char letter) => letter is (>= '\u0410' and <= '\u044F') or 'ё' or 'Ё';

    /// <summary>Cyrillic letters in Latin ones, in lower case; the rest as it is.</summary>
    public static string ToLatin(string text)
    {
        var (lower, latin) = (text.ToLowerInvariant(), new StringBuilder(text.Length + 8));
        for (var at = 0; at < lower.Length;)
        {
            if ((at == 0 || !IsCyrillic(lower[at - 1])) && LoanAt(lower, at) is { } loan)
            {
                latin.Append(loan.Latin);
                at += loan.Cyrillic.Length;
                // The ending is the Russian one: "вайфая" is still wifi.
                for (var ending = 0; ending < 3 && at < lower.Length && IsCyrillic(lower[at]); ending++)
                {
                    at++;
                }

                continue;
            }

            latin.Append(_latin.TryGetValue(lower[at], out var letters) ? letters : lower[at].ToString());
            at++;
        }

        return latin.ToString();
    }

    /// <summary>Latin letters in Cyrillic ones, in lower case; the rest as it is.</summary>
    public static string ToCyrillic(string text)
    {
        var (lower, cyrillic) = (text.ToLowerInvariant(), new StringBuilder(text.Length));
        for (var at = 0; at < lower.Length;)
        {
            var pair = Array.Find(_pairs, pair => string.CompareOrdinal(lower, at, pair.Latin, 0, pair.Latin.Length) == 0);
            cyrillic.Append(pair.Cyrillic ?? lower[at].ToString());
            at += pair.Latin?.Length ?? 1;
        }

        return cyrillic.ToString();
    }

    private static (string Cyrillic, string Latin)? LoanAt(string text, int at)
    {
        foreach (var loan in _loans)
        {
            // No longer than by an ending: "визит" is no visa.
            if (string.CompareOrdinal(text, at, loan.Cyrillic, 0, loan.Cyrillic.Length) == 0 && WordEnd(text, at) - at <= loan.Cyrillic.Length + 3)
            {
                return loan;
            }
        }

        return null;
    }

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && (IsCyrillic(text[at]) || text[at] == '-'))
        {
            at++;
        }

        return at;
    }
}
