using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Bot.Languages;

/// <summary>
/// Tells in which language somebody writes. Letters decide where they can (Han, Thai), a small model the rest. It rather does not
/// know than switch somebody's language for a loan word, a name or an "ok".
/// </summary>
/// <param name="books">The languages that the bot speaks: no other is ever told.</param>
public sealed partial class LanguageDetector(Phrasebooks books)
{
    private const int MaxText = 1000;
    private const double ForeignCyrillic = 0.8;

    // Fewer words do not show which neighbour's they are.
    private const int FewCyrillic = 3;

    // The seeds are for a third in no spoken language; of what customers write less is. Measured in docs/languages.md.
    private const double Strangers = 0.3;

    private readonly LanguageModel _model = new(LanguageSeeds.Sentences());
    private readonly FrozenSet<string> _international = LanguageSeeds.InternationalWords.ToFrozenSet();

    /// <summary>The language of a message, when it shows.</summary>
    /// <param name="text">What was written, as it was written; any length, may be empty.</param>
    /// <param name="current">The language spoken so far: less is needed to stay in it than to leave it.</param>
    /// <param name="settled">Whether they wrote in the current language before: then more is needed to leave it.</param>
    /// <returns>The language; null when it cannot be told, or is none that the bot speaks.</returns>
    public Language? Detect(string text, Language current, bool settled = false)
    {
        var said = WithoutAddresses(text);
        var scripts = LanguageScripts.Of(said);
        if (scripts.IsChinese || scripts.IsOther)
        {
            return scripts.IsChinese ? books.FromTag(Language.Chinese.Code) : null;
        }

        return scripts.IsCyrillic ? OfCyrillic(said) : OfLatin(said, current, settled);
    }

    /// <summary>The likeliest language of a text, however unsure: for measuring. <see cref="Detect"/> is what the bot goes by.</summary>
    internal LanguageGuess Identify(string text)
    {
        var said = WithoutAddresses(text);
        var scripts = LanguageScripts.Of(said);
        if (scripts.IsChinese || scripts.IsOther)
        {
            return LanguageGuess.Certain(scripts.IsChinese ? Language.Chinese.Code : LanguageSeeds.Other);
        }

        var every = Words(said, scripts.IsCyrillic);
        if (scripts.IsCyrillic && every.Count < FewCyrillic)
        {
            return LanguageGuess.Certain(Language.Russian.Code);
        }

        var words = Words(WithoutNames(said), scripts.IsCyrillic).Where(word => !_international.Contains(word)).ToList();
        // Names and loan words say little; where there is nothing else, they have to do.
        return Guess(words.Count >= 2 ? words : every).Expecting(LanguageSeeds.Other, Strangers);
    }

    // Only the neighbours of Russian write like it, and only a few words show which it is.
    private Language? OfCyrillic(string said)
    {
        var words = Words(said, cyrillic: true);
        return words.Count >= FewCyrillic && Guess(words).Of(LanguageSeeds.Other) >= ForeignCyrillic ? null : books.FromTag(Language.Russian.Code);
    }

    private Language? OfLatin(string said, Language current, bool settled)
    {
        var words = Words(NameWithin().Replace(said, " "), cyrillic: false).Where(word => !_international.Contains(word)).ToList();
        if (words.Count < 2)
        {
            return null;
        }

        var guess = Guess(words);
        return guess.Code != LanguageSeeds.Other && guess.Of(guess.Code) >= Needed(words.Count, guess.Code == current.Code, settled)
            ? books.FromTag(guess.Code)
            : null;
    }

    // Measured in LanguageDetectorTests: two words can be a dish or a title.
    private static double Needed(int words, bool stays, bool settled) => stays ? 0.5 : words switch
    {
        2 => settled ? 0.98 : 0.95,
        3 => settled ? 0.95 : 0.85,
        _ => settled ? 0.9 : 0.75,
    };

    // Where most words are capitals, it is somebody's habit and not names.
    private static string WithoutNames(string text)
    {
        var names = NameWithin().Count(text);
        return names * 2 > text.Count(char.IsWhiteSpace) + 1 ? text : NameWithin().Replace(text, " ");
    }

    private static string WithoutAddresses(string text) => NoLanguage().Replace(text.Length <= MaxText ? text : text[..MaxText], " ");

    private static List<string> Words(string text, bool cyrillic) =>
        [.. WordSplitter.Split(text, MaxText)
            .Where(word => !word.IsHan && word.Folded.All(letter => cyrillic ? letter is >= '\u0400' and <= '\u052F' : letter is >= 'a' and <= 'z' or (> '\u007F' and <= '\u024F')))
            .Select(word => word.Text)];

    private LanguageGuess Guess(List<string> words)
    {
        var likelihoods = _model.Guess(words);
        return new LanguageGuess(_model.Codes.Zip(likelihoods, (code, likelihood) => (code, (double)likelihood)).ToFrozenDictionary(pair => pair.code, pair => pair.Item2));
    }

    // Addresses, commands, mentions, numbers of orders: no language.
    [GeneratedRegex(@"https?://[!-~]+|www\.[!-~]+|[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]+|@[A-Za-z0-9_]+|(?<!\S)/[A-Za-z0-9_]+|[A-Za-z0-9#-]{0,30}[0-9][A-Za-z0-9-]*", RegexOptions.CultureInvariant)]
    private static partial Regex NoLanguage();

    // A capitalised word in the middle of a sentence: a name, whatever language it comes from.
    [GeneratedRegex(@"(?<=[^\s.!?…][ \t]+)\p{Lu}\p{Ll}+", RegexOptions.CultureInvariant)]
    private static partial Regex NameWithin();
}
