using System.Globalization;
using System.Text;

namespace Bot.Languages;

/// <summary>Makes alike what people write in two ways: letters with and without accents, traditional and simplified characters.</summary>
internal static class LetterFold
{
    /// <summary>The word folded; lower case stays lower case.</summary>
    public static string Fold(string word)
    {
        if (word.All(char.IsAscii))
        {
            return word;
        }

        var folded = new StringBuilder(word.Length);
        foreach (var letter in word.Normalize(NormalizationForm.FormD))
        {
            // The breve of й makes another letter; only what sits on Latin letters is an accent.
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark || folded is not [.., <= '\u024F'])
            {
                Append(folded, letter);
            }
        }

        return folded.ToString().Normalize(NormalizationForm.FormC).Replace('ё', 'е');
    }

    private static void Append(StringBuilder folded, char letter) => _ = letter switch
    {
        'đ' or 'ð' => folded.Append('d'),
        'ø' => folded.Append('o'),
        'ł' => folded.Append('l'),
        'ı' => folded.Append('i'),
        'ß' => folded.Append("ss"),
        'æ' => folded.Append("ae"),
        'œ' => folded.Append("oe"),
        _ => folded.Append(TraditionalCharacters.Simplify(letter)),
    };
}
