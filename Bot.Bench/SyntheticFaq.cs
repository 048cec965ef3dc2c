using Bot.Knowledge.Matching;
using Bot.Languages;

namespace Bot.Bench;

/// <summary>
/// An FAQ made by a small grammar from a seed: what may be done with which invented product, asked in changing words, now and then
/// mistyped. The same size always gives the same FAQ. It is made to be as large as wished, not to be hard: what it says about being
/// right means nothing, only time and memory do.
/// </summary>
internal sealed class SyntheticFaq
{
    private const int Seed = 77;

    private static readonly string[] _acts =
    [
        "return", "cancel", "repair", "exchange", "track", "gift wrap", "assemble", "clean", "insure", "pay for", "reserve", "upgrade", "register", "connect", "recycle", "pick up",
    ];

    private static readonly string[] _frames =
    [
        "how do i {0} my {1}", "i want to {0} the {1} that i bought", "can you {0} a {1} for me", "is it possible to {0} {1}", "what does it cost to {0} the {1}",
        "where can i {0} my {1} please", "need help to {0} {1}", "{1}: cannot {0} it", "when will you {0} my {1}", "why can i not {0} this {1}", "who will {0} the {1}", "{0} {1}",
    ];

    private static readonly string[] _syllables =
        ["ba", "co", "di", "fu", "ga", "lo", "mi", "nu", "pra", "qui", "re", "sto", "tri", "va", "wen", "xo", "ya", "zel", "kan", "hor", "jas", "el", "um", "or"];

    private readonly Random _random = new(Seed);

    private SyntheticFaq(FaqSize size)
    {
        Entries = [.. Enumerable.Range(0, size.Entries).Select(entry => Entry(entry, size.Phrasings))];
        Questions = [.. Enumerable.Range(0, 2000).Select(_ => Question(_random.Next(size.Entries)))];
    }

    /// <summary>The entries.</summary>
    public IReadOnlyList<IndexedEntry> Entries { get; }

    /// <summary>Questions to ask it, and the entry that each means.</summary>
    public IReadOnlyList<(string Text, string Key)> Questions { get; }

    /// <summary>An FAQ of this size.</summary>
    public static SyntheticFaq Of(FaqSize size) => new(size);

    private static string Key(int entry) => FormattableString.Invariant($"entry-{entry}");

    private static string Act(int entry) => _acts[entry % _acts.Length];

    // Numbered in the base of the syllables, twice over, so that no two products have the same name.
    private static string Product(int entry)
    {
        var number = entry / _acts.Length;
        var name = "";
        for (var rest = number + _syllables.Length; rest > 0; rest /= _syllables.Length)
        {
            name += _syllables[(rest + (7 * name.Length)) % _syllables.Length];
        }

        return $"{name} {_syllables[number % 11]}{_syllables[(number / 11) % _syllables.Length]}er";
    }

    private static IndexedEntry Entry(int entry, int phrasings) => new(
        Key(entry),
        new Dictionary<Language, (string Title, string Answer)> { [Language.English] = ($"{Act(entry)} a {Product(entry)}", $"To {Act(entry)} it, write to us with the number of your order.") },
        [.. Enumerable.Range(0, phrasings).Select(at => (Language.English, Phrase(entry, at)))]);

    private (string Text, string Key) Question(int entry)
    {
        var words = Phrase(entry, _random.Next(_frames.Length)).Split(' ');
        if (_random.Next(3) == 0)
        {
            var at = _random.Next(words.Length);
            words[at] = words[at].Length > 3 ? words[at].Remove(_random.Next(words[at].Length), 1) : words[at];
        }

        return (string.Join(' ', words), Key(entry));
    }

    private static string Phrase(int entry, int frame) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, _frames[(frame + entry) % _frames.Length], Act(entry), Product(entry));
}
