using System.Buffers;
using System.Collections.Frozen;

namespace Bot.Languages;

/// <summary>The English part of <see cref="Stemmer"/>: plurals, -ing, -ed, -ly and the irregular verbs of a shop and a bank.</summary>
internal static class EnglishStemmer
{
    // What no rule gives; the forms of "be" stay apart, they say too little to be worth one stem.
    private const string Irregular =
        "paid pay sent send bought buy lost lose got get gotten get went go gone go made make took take taken take broke break " +
        "broken break came come gave give given give found find forgot forget forgotten forget stole steal stolen steal chose choose " +
        "chosen choose withdrew withdraw withdrawn withdraw spent spend kept keep told tell said say wrote write written write " +
        "knew know known know thought think brought bring sold sell held hold meant mean began begin begun begin saw see seen see " +
        "ate eat eaten eat agreed agree drove drive driven drive flew fly flown fly shown show heard hear felt feel met meet slept sleep " +
        "has have had have having have does do did do doing do done do goes go using use used use uses use " +
        "children child women woman men man people person feet foot teeth tooth wives wife knives knife dying die lying lie tying tie";

    private static readonly SearchValues<char> _vowels = SearchValues.Create("aeiouy");

    private static readonly FrozenDictionary<string, string> _irregular = Irregular.Split(' ').Chunk(2)
        .ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    /// <summary>The stem of a word of lower-case ASCII letters.</summary>
    public static string Stem(string word)
    {
        var one = Singular(_irregular.GetValueOrDefault(word, word));
        var plain = WithoutLy(one);
        var root = plain == one ? Undoubled(WithoutTense(one)) : plain;
        // "charge" and "charging", "cancelled" and "cancel": both sides lose what only one may have.
        return root is [_, _, _, .., 'e'] and not [.., 'e', 'e'] ? root[..^1] : root;
    }

    private static string Singular(string word) => word switch
    {
        { Length: < 4 } or [.., 's', 's'] or [.., 'u', 's'] or [.., 'i', 's'] => word,
        [_, _, .., 'i', 'e', 's'] => word[..^3] + 'y',
        [.., 's', 's', 'e', 's'] or [.., 'x', 'e', 's'] or [.., 'c', 'h', 'e', 's'] or [.., 's', 'h', 'e', 's'] or [.., 'z', 'z', 'e', 's'] => word[..^2],
        [.., 's'] => word[..^1],
        _ => word,
    };

    private static string WithoutLy(string word) => word switch
    {
        [_, _, .., 'i', 'l', 'y'] when word.Length >= 6 && word != "family" => word[..^3] + 'y',
        [.., 'l', 'y'] when word.Length >= 7 => word[..^2],
        _ => word,
    };

    private static string WithoutTense(string word) => word switch
    {
        [_, _, .., 'i', 'e', 'd'] => word[..^3] + 'y',
        [.., 'e', 'e', 'd'] => word,
        [.., 'e', 'd'] when IsStem(word.AsSpan()[..^2]) => word[..^2],
        [.., 't', 'h', 'i', 'n', 'g'] => word,
        [.., 'i', 'n', 'g'] when IsStem(word.AsSpan()[..^3]) => word[..^3],
        _ => word,
    };

    private static string Undoubled(string word) =>
        word is [.., var before, var last] && word.Length > 3 && before == last && !IsVowel(last) ? word[..^1] : word;

    private static bool IsStem(ReadOnlySpan<char> start) => start.Length >= 3 && start.ContainsAny(_vowels);

    private static bool IsVowel(char letter) => _vowels.Contains(letter);
}
