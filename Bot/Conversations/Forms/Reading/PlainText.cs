using System.Globalization;
using System.Text;
using Bot.Languages;

namespace Bot.Conversations.Forms.Reading;

/// <summary>
/// Makes alike what means the same to a reader of values: full-width letters and digits, the digits of other scripts, dashes, spaces, what is
/// not seen. Only for reading: what a customer wrote in words is kept as they wrote it.
/// </summary>
internal static class PlainText
{
    /// <summary>The text in plain characters, with its capitals and accents.</summary>
    public static string Of(string text)
    {
        if (text.All(char.IsAscii))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            plain.Append(Plain(rune));
        }

        return plain.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Plain text in lower case and without accents, for comparing with word lists.</summary>
    public static string Folded(string plain) => LetterFold.Fold(WithDong(plain.ToLowerInvariant()));

    // Not the whole of NFKC: "№" is to stay a sign, "½" and "②" are no numbers of ours, and a Chinese comma never stands inside a number.
    private static string Plain(Rune rune) => rune.Value switch
    {
        '，' or '、' => ", ",
        (>= 0x2010 and <= 0x2015) or 0x2212 => "-",
        _ => Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.SpaceSeparator => " ",
            UnicodeCategory.Format => "",
            UnicodeCategory.DecimalDigitNumber => ((int)Rune.GetNumericValue(rune)).ToString(CultureInfo.InvariantCulture),
            UnicodeCategory.OtherNumber => rune.ToString(),
            _ => rune.ToString().Normalize(NormalizationForm.FormKC) is { Length: 1 } one ? one : rune.ToString(),
        },
    };

    // Folding makes "đ" a "d": after an amount it is a currency, whose sign stays.
    private static string WithDong(string lower)
    {
        if (!lower.Contains('đ', StringComparison.Ordinal))
        {
            return lower;
        }

        var letters = lower.ToCharArray();
        for (var at = 1; at < letters.Length; at++)
        {
            var alone = at + 1 == letters.Length || !char.IsLetter(letters[at + 1]);
            var before = letters[at - 1] == ' ' && at > 1 ? letters[at - 2] : letters[at - 1];
            if (letters[at] == 'đ' && alone && (char.IsAsciiDigit(before) || before == 'k'))
            {
                letters[at] = '₫';
            }
        }

        return new string(letters);
    }
}
