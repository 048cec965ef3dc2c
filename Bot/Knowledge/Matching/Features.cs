using Bot.Languages;

namespace Bot.Knowledge.Matching;

/// <summary>
/// What a text is compared by, counted: single words and neighbours, and pieces of words, so that typing mistakes and endings
/// cost little. Features are hashed to 64 bits; two of an FAQ's ever colliding is out of the question.
/// </summary>
internal sealed class Features
{
    /// <summary>How much of a text is looked at, characters: the question is in there, or a person must read it.</summary>
    public const int MaxText = 1000;

    private const int MaxPiecedWord = 30;

    private Features()
    {
    }

    /// <summary>Words and pairs of words.</summary>
    public Dictionary<ulong, int> Words { get; } = [];

    /// <summary>Pieces of words: 2 to 5 letters, 1 to 3 Chinese characters.</summary>
    public Dictionary<ulong, int> Pieces { get; } = [];

    /// <summary>The features of one or more texts; none when they have no words. Courtesy and words with digits say nothing about the question and are left out.</summary>
    public static Features Of(params IEnumerable<string> texts)
    {
        var features = new Features();
        foreach (var text in texts)
        {
            var words = WordSplitter.Split(text, MaxText).Where(word => !Courtesy.Is(word) && !word.Text.Any(char.IsDigit)).ToList();
            features.CountWords(words);
            features.CountPieces(words);
        }

        return features;
    }

    private void CountWords(List<Word> words)
    {
        var before = "^";
        foreach (var word in words)
        {
            Count(Words, 'u', word.Folded);
            Count(Words, 'b', before, "\0", word.Folded);
            if (word.Text != word.Folded)
            {
                Count(Words, 'a', word.Text);
            }

            before = word.Folded;
        }

        if (words.Count > 0)
        {
            Count(Words, 'b', before, "\0", "$");
        }
    }

    private void CountPieces(List<Word> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (words[at].IsHan)
            {
                CountHan(words, at);
            }
            else if (words[at].Folded.Length <= MaxPiecedWord)
            {
                CountLetters($"<{words[at].Folded}>");
            }
        }
    }

    private void CountHan(List<Word> words, int start)
    {
        var piece = "";
        for (var at = start; at < Math.Min(start + 3, words.Count) && words[at].IsHan; at++)
        {
            piece += words[at].Folded;
            Count(Pieces, 'h', piece);
        }
    }

    private void CountLetters(string word)
    {
        for (var length = 2; length <= 5; length++)
        {
            for (var start = 0; start + length <= word.Length; start++)
            {
                Count(Pieces, 'c', word.AsSpan(start, length));
            }
        }
    }

    private static void Count(Dictionary<ulong, int> counts, char kind, ReadOnlySpan<char> text, ReadOnlySpan<char> between = default, ReadOnlySpan<char> second = default)
    {
        var hash = Hash(Hash(Hash(Hash(14695981039346656037, [kind]), text), between), second);
        counts[hash] = counts.GetValueOrDefault(hash) + 1;
    }

    // FNV-1a, 64 bits: string.GetHashCode has 32 and changes with every start.
    private static ulong Hash(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            hash = (hash ^ letter) * 1099511628211;
        }

        return hash;
    }
}
