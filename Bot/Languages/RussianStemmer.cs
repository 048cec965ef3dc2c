using System.Buffers;

namespace Bot.Languages;

/// <summary>
/// The Russian part of <see cref="Stemmer"/>: takes the endings of adjectives, participles, verbs and nouns from what follows the
/// first vowel, in the order that the Snowball project describes, and nothing from inside the word.
/// </summary>
internal static class RussianStemmer
{
    private static readonly SearchValues<char> _vowels = SearchValues.Create("аеиоуыэюя");

    private static readonly string[] _gerunds = Longest("ив ивши ившись ыв ывши ывшись");
    private static readonly string[] _gerundsAfterA = Longest("в вши вшись");

    private static readonly string[] _adjectives = Longest(
        "ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею");

    private static readonly string[] _participles = Longest("ивш ывш ующ");
    private static readonly string[] _participlesAfterA = Longest("ем нн вш ющ щ");

    private static readonly string[] _verbs = Longest(
        "ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю ул ула уло ули уть");

    private static readonly string[] _verbsAfterA = Longest("ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно");

    private static readonly string[] _nouns = Longest(
        "а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия ья я");

    /// <summary>The stem of a word of lower-case Russian letters, «ё» as «е».</summary>
    public static string Stem(string word)
    {
        var vowel = word.AsSpan().IndexOfAny(_vowels);
        if (vowel < 0 || vowel + 1 >= word.Length)
        {
            return word;
        }

        // Less than three letters do not tell a word from others: «они», «уже», «мой».
        var keep = Math.Max(vowel + 1, 3);
        var stem = Inflection(word, keep);
        stem = Cut(stem, keep, "и") ?? stem;
        // «готовность» and «готовности» to «готовн», but «гость» stays.
        stem = (stem.Length > keep + 5 ? Cut(stem, keep + 2, "ость") ?? Cut(stem, keep + 2, "ост") : null) ?? stem;
        return stem.EndsWith("нн", StringComparison.Ordinal) ? stem[..^1] : Cut(stem, keep, "ь") ?? stem;
    }

    private static string Inflection(string word, int keep)
    {
        if ((AfterA(word, keep, _gerundsAfterA) ?? Cut(word, keep, _gerunds)) is { } gerund)
        {
            return gerund;
        }

        var active = Cut(word, keep, "ся", "сь") ?? word;
        if (Cut(active, keep, _adjectives) is { } adjective)
        {
            return AfterA(adjective, keep, _participlesAfterA) ?? Cut(adjective, keep, _participles) ?? adjective;
        }

        return AfterA(active, keep, _verbsAfterA) ?? Cut(active, keep, _verbs) ?? Cut(active, keep, _nouns) ?? active;
    }

    private static string? Cut(string word, int keep, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.Length - ending.Length >= keep && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..^ending.Length];
            }
        }

        return null;
    }

    /// <summary>Cuts an ending that is one only behind «а» or «я», which stays.</summary>
    private static string? AfterA(string word, int keep, ReadOnlySpan<string> endings) =>
        Cut(word, keep + 1, endings) is [.., 'а' or 'я'] stem ? stem : null;

    private static string[] Longest(string endings) => [.. endings.Split(' ').OrderByDescending(ending => ending.Length)];
}
