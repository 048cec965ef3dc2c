using System.Text.RegularExpressions;

namespace Bot.Languages;

/// <summary>How many letters of which script a text has: where letters decide, no model needs to.</summary>
internal readonly partial record struct LanguageScripts(int Letters, int Latin, int Cyrillic, int Foreign, int Han, int Glue, int Kana, int Hangul)
{
    // Of all letters, this part in a script decides: product names and addresses stay Latin in every language.
    private const double DecidingShare = 0.2;

    private const int MostNames = 2;

    // The commonest characters of Chinese grammar: with one of them it is a Chinese sentence, however long the titles in it.
    private const string Grammar = "的了是我在给給将將把吗嗎到请請想这這那你";

    /// <summary>Russian letters, or those of its neighbours; or Latin names that words of their grammar hold together ("от Garching до Marienplatz").</summary>
    public bool IsCyrillic => HoldsNames || (Cyrillic >= 2 && Decides(Cyrillic));

    private bool HoldsNames { get; init; }

    /// <summary>Chinese; a single kana in it is a brand or an ornament (の).</summary>
    public bool IsChinese => Han >= 1 && (Decides(Han) || (Glue >= 1 && Han >= 2)) && Kana * 5 <= Han && Hangul * 2 <= Han;

    /// <summary>Letters of none that is spoken: Japanese, Korean, Thai, Arabic, or Cyrillic ones that Russian does not have.</summary>
    public bool IsOther => !IsChinese && (Decides(Kana + Hangul) || Decides(Letters - Latin - Cyrillic - Han) || (IsCyrillic && Foreign > 0));

    /// <summary>Counts the letters of a text.</summary>
    public static LanguageScripts Of(string text)
    {
        int letters = 0, latin = 0, cyrillic = 0, foreign = 0, han = 0, glue = 0, kana = 0, hangul = 0;
        foreach (var letter in text.Where(char.IsLetter))
        {
            letters++;
            foreign += letter is >= '\u0400' and <= '\u052F' and not (>= 'А' and <= 'я' or 'Ё' or 'ё') ? 1 : 0;
            glue += Grammar.Contains(letter, StringComparison.Ordinal) ? 1 : 0;
            _ = letter switch
            {
                <= '\u024F' or (>= '\u1E00' and <= '\u1EFF') or (>= '\uFF21' and <= '\uFF5A') => latin++,
                >= '\u0400' and <= '\u052F' => cyrillic++,
                (>= '\u3040' and <= '\u30FF') or (>= '\u31F0' and <= '\u31FF') or (>= '\uFF66' and <= '\uFF9F') => kana++,
                (>= '\uAC00' and <= '\uD7AF') or (>= '\u1100' and <= '\u11FF') or (>= '\u3130' and <= '\u318F') => hangul++,
                _ when WordSplitter.IsHan(letter) => han++,
                _ => 0,
            };
        }

        var scripts = new LanguageScripts(letters, latin, cyrillic, foreign, han, glue, kana, hangul);
        return cyrillic == 0 || scripts.IsCyrillic ? scripts : scripts with { HoldsNames = IsHeldTogether(text) };
    }

    // A name of a shop within an English sentence may have such a word, too.
    private static bool IsHeldTogether(string text) => CyrillicGrammar().IsMatch(text) && LatinWord().Count(text) <= CyrillicWord().Count(text) * MostNames;

    [GeneratedRegex(
        @"(?<!\p{L})(?:от|до|в|во|на|и|с|со|из|к|ко|по|за|для|при|без|под|над|через|у|о|об|не|но|а|или|что|как|где|когда|это|мне|я|мы|вы|мой|моя|ваш|ваша)(?!\p{L})",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CyrillicGrammar();

    [GeneratedRegex(@"[\p{IsCyrillic}]+", RegexOptions.CultureInvariant)]
    private static partial Regex CyrillicWord();

    [GeneratedRegex(@"[A-Za-z\u00C0-\u024F]+", RegexOptions.CultureInvariant)]
    private static partial Regex LatinWord();

    private bool Decides(int count) => count > 0 && count >= Letters * DecidingShare;
}
