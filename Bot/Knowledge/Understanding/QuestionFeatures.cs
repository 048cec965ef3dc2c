using Bot.Languages;

namespace Bot.Knowledge.Understanding;

/// <summary>
/// What a question is compared by, counted: words and their neighbours, and pieces of words, so that typing mistakes and endings cost
/// little. Features are hashed to 64 bits; two of an FAQ's ever colliding is out of the question.
/// </summary>
internal sealed class QuestionFeatures
{
    private const int MaxPiecedWord = 30;

    private QuestionFeatures(int words, int pieces) => (Words, Pieces) = (new(words), new(pieces));

    /// <summary>Words with and without accents, pairs, and pairs with one word between.</summary>
    public Dictionary<ulong, int> Words { get; }

    /// <summary>Pieces of words: 2 to 5 letters, or 1 to 3 Chinese characters.</summary>
    public Dictionary<ulong, int> Pieces { get; }

    /// <summary>The features of a text's words.</summary>
    public static QuestionFeatures Of(IReadOnlyList<Word> words)
    {
        // As large as they usually become: growing would copy them half a dozen times for every question.
        var features = new QuestionFeatures(words.Count * 4, words.Sum(word => Math.Min(word.Text.Length, MaxPiecedWord)) * 3);
        for (var at = 0; at < words.Count; at++)
        {
            features.CountWord(words, at);
            if (words[at].IsHan)
            {
                features.CountHan(words, at);
            }
            else if (words[at].Folded.Length <= MaxPiecedWord && char.IsLetterOrDigit(words[at].Folded[0]))
            {
                features.CountLetters($"<{words[at].Folded}>");
            }
        }

        return features;
    }

    /// <summary>The feature of a single word.</summary>
    public static ulong OfWord(Word word) => OfWord(word.Folded);

    /// <summary>The feature of a single word.</summary>
    /// <param name="folded">The word without accents.</param>
    public static ulong OfWord(ReadOnlySpan<char> folded) => FeatureHash.Of('u', folded);

    private void CountWord(IReadOnlyList<Word> words, int at)
    {
        var word = words[at];
        Count(Words, OfWord(word));
        if (word.Text != word.Folded && !word.IsHan)
        {
            Count(Words, FeatureHash.Of('a', word.Text));
        }

        if (Stemmer.Stem(word.Folded) is var stem && stem != word.Folded)
        {
            Count(Words, FeatureHash.Of('s', stem));
        }

        Count(Words, FeatureHash.Of('b', at == 0 ? "^" : words[at - 1].Folded, word.Folded));
        if (at == words.Count - 1)
        {
            Count(Words, FeatureHash.Of('b', word.Folded, "$"));
        }

        if (at >= 2)
        {
            Count(Words, FeatureHash.Of('k', words[at - 2].Folded, word.Folded));
        }
    }

    private void CountHan(IReadOnlyList<Word> words, int start)
    {
        var piece = "";
        for (var at = start; at < Math.Min(start + 3, words.Count) && words[at].IsHan; at++)
        {
            piece += words[at].Folded;
            Count(Pieces, FeatureHash.Of('h', piece));
        }
    }

    private void CountLetters(string word)
    {
        for (var length = 2; length <= 5; length++)
        {
            for (var start = 0; start + length <= word.Length; start++)
            {
                Count(Pieces, FeatureHash.Of('c', word.AsSpan(start, length)));
            }
        }
    }

    private static void Count(Dictionary<ulong, int> counts, ulong feature) => counts[feature] = counts.GetValueOrDefault(feature) + 1;
}
