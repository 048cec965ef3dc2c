using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Bot.Languages;

/// <summary>
/// Tells in which language somebody writes. Letters decide where they can (Cyrillic, Han, Vietnamese marks), a small model the
/// rest. It rather does not know than switch somebody's language for a loan word, a name or an "ok".
/// </summary>
/// <param name="books">The languages that the bot speaks: no other is ever told.</param>
public sealed partial class LanguageDetector(Phrasebooks books)
{
    private const int MaxText = 1000;
    private const string Unknown = "";

    // Of all letters, this part in a script decides: product names and addresses stay Latin in every language.
    private const double ScriptShare = 0.2;

    private readonly LatinLanguageModel _model = new();
    private readonly FrozenSet<string> _international = LatinLanguageModel.Seeds("international").ToFrozenSet();

    /// <summary>The language of a message.</summary>
    /// <param name="text">What was written, as it was written; any length, may be empty.</param>
    /// <param name="current">The language spoken so far: less is needed to stay in it than to leave it.</param>
    /// <returns>The language; null when it cannot be told, or is none that the bot speaks.</returns>
    public Language? Detect(string text, Language current)
    {
        var words = NoLanguage().Replace(text.Length <= MaxText ? text : text[..MaxText], " ");
        var code = CodeByScript(words) ?? CodeOfLatin(words, current);
        return code is Unknown ? null : books.FromTag(code);
    }

    /// <summary>The language that the letters tell; <see cref="Unknown"/> when they tell one that is not spoken; null when they tell nothing.</summary>
    private static string? CodeByScript(string text)
    {
        var letters = text.Count(char.IsLetter);
        var cyrillic = text.Count(letter => letter is >= '\u0400' and <= '\u052F');
        var han = text.Count(WordSplitter.IsHan);
        if (cyrillic >= 2 && cyrillic >= letters * ScriptShare)
        {
            // Letters that Russian does not have: its neighbours are not to be answered in it.
            return text.Any(letter => letter is >= '\u0400' and <= '\u052F' and not (>= 'А' and <= 'я' or 'Ё' or 'ё')) ? Unknown : "ru";
        }

        // Hiragana and katakana, their phonetic extensions, and Hangul.
        if (text.Any(letter => letter is (>= '\u3040' and <= '\u30FF') or (>= '\u31F0' and <= '\u31FF') or (>= '\uAC00' and <= '\uD7AF')))
        {
            return Unknown;
        }

        return han >= 1 && han >= letters * ScriptShare ? "zh" : null;
    }

    private string CodeOfLatin(string text, Language current)
    {
        var words = WordSplitter.Split(NameWithin().Replace(text, " "), MaxText)
            .Where(word => !word.IsHan && word.Folded.All(letter => letter is >= 'a' and <= 'z') && !_international.Contains(word.Text))
            .Select(word => word.Text)
            .ToList();
        if (words.Count < 2)
        {
            return Unknown;
        }

        var marked = words.Count(word => VietnameseMark().IsMatch(word));
        if (marked >= 2 && marked >= words.Count * 0.3)
        {
            return "vi";
        }

        var (language, likelihood) = _model.Guess(words);
        return language != LatinLanguageModel.Other && likelihood >= Needed(words.Count, language == current.Code) ? language : Unknown;
    }

    // Two words can be a dish or a title; measured in LanguageDetectorTests.
    private static double Needed(int words, bool stays) => stays ? 0.5 : words switch
    {
        2 => 0.95,
        3 => 0.85,
        _ => 0.75,
    };

    // Addresses, commands, mentions, numbers of orders: no language.
    [GeneratedRegex(@"https?://[!-~]+|www\.[!-~]+|[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]+|@[A-Za-z0-9_]+|(?<!\S)/[A-Za-z0-9_]+|[A-Za-z0-9#-]{0,30}[0-9][A-Za-z0-9-]*", RegexOptions.CultureInvariant)]
    private static partial Regex NoLanguage();

    // A capitalised word in the middle of a sentence: a name, whatever language it comes from.
    [GeneratedRegex(@"(?<=[^\s.!?…][ \t]+)\p{Lu}\p{Ll}+", RegexOptions.CultureInvariant)]
    private static partial Regex NameWithin();

    // Letters that Vietnamese alone writes: ă đ ơ ư (in any tone) and all with a tone on another mark.
    [GeneratedRegex("[ăđơư\u1EA0-\u1EF9]", RegexOptions.CultureInvariant)]
    private static partial Regex VietnameseMark();
}
