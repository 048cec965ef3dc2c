using System.Runtime.CompilerServices;

namespace Bot.Languages;

/// <summary>
/// Tells languages that are written in letters apart by their words and pieces of words. Learnt at the start, in a blink, from
/// <see cref="LanguageSeeds"/>, each sentence whole and in pieces of one to three words, for that is how people chat, and also
/// without its marks. Softmax regression over hashed features; the same seeds give the same model.
/// </summary>
internal sealed class LanguageModel
{
    // Measured on other people's sentences in a hundred languages: more passes learn the seeds by heart.
    private const int Passes = 4;
    private const float Rate = 0.5f;
    private const int LongestPiece = 3;

    private readonly List<string> _codes = [];
    private readonly float[] _weights;

    public LanguageModel(IEnumerable<(string Code, string Sentence)> seeds)
    {
        var known = new Dictionary<string, int[]>();
        var examples = new List<(int[][] Words, int Language)>();
        foreach (var (code, sentence) in seeds)
        {
            var language = Place(code);
            var words = WordSplitter.Split(sentence, sentence.Length);
            examples.Add(([.. words.Select(word => FeaturesOf(word.Text))], language));
            if (words.Exists(word => word.Text != word.Folded))
            {
                examples.Add(([.. words.Select(word => FeaturesOf(word.Folded))], language));
            }
        }

        _weights = new float[WordFeatures.Count * _codes.Count];
        var stride = Stride(examples.Count);
        for (var pass = 0; pass < Passes; pass++)
        {
            // A stride that shares no factor with the count visits all examples, languages mixed, without a random source.
            for (int step = 0, at = 0; step < examples.Count; step++, at = (at + stride) % examples.Count)
            {
                Learn(examples[at].Words, examples[at].Language, Rate / (1 + pass));
            }
        }

        int[] FeaturesOf(string word) => known.TryGetValue(word, out var features) ? features : known[word] = WordFeatures.Of(word);
    }

    /// <summary>The codes of the languages that it tells, <see cref="LanguageSeeds.Other"/> among them.</summary>
    public IReadOnlyList<string> Codes => _codes;

    /// <summary>How likely each of <see cref="Codes"/> is for some words; together 1.</summary>
    public float[] Guess(IEnumerable<string> words)
    {
        var scores = new float[_codes.Count];
        var features = 0;
        foreach (var word in words.Select(WordFeatures.Of))
        {
            features += word.Length;
            AddScores(word, scores);
        }

        ToLikelihoods(scores, Size(features));
        return scores;
    }

    private static int Stride(int count)
    {
        var stride = Math.Max(1, (int)(count * 0.618));
        while (Greatest(stride, count) != 1)
        {
            stride++;
        }

        return stride;

        static int Greatest(int left, int right) => right == 0 ? left : Greatest(right, left % right);
    }

    // The features make a vector of length 1; those never learnt count in its length only: strange words make it unsure.
    private static float Size(int features) => MathF.Sqrt(Math.Max(1, features));

    private static void ToLikelihoods(Span<float> scores, float size)
    {
        var highest = float.MinValue;
        foreach (var score in scores)
        {
            highest = Math.Max(highest, score);
        }

        var sum = 0f;
        foreach (ref var score in scores)
        {
            score = MathF.Exp((score - highest) / size);
            sum += score;
        }

        foreach (ref var score in scores)
        {
            score /= sum;
        }
    }

    private int Place(string code)
    {
        if (_codes.IndexOf(code) is >= 0 and var place)
        {
            return place;
        }

        _codes.Add(code);
        return _codes.Count - 1;
    }

    /// <summary>Learns a sentence and its pieces in one step: a word's score is the same in all of them.</summary>
    private void Learn(int[][] words, int language, float rate)
    {
        var count = _codes.Count;
        var (scores, changes) = (new float[words.Length * count], new float[words.Length * count]);
        for (var at = 0; at < words.Length; at++)
        {
            AddScores(words[at], scores.AsSpan(at * count, count));
        }

        for (var length = 1; length <= Math.Min(LongestPiece, words.Length - 1); length++)
        {
            for (var start = 0; start + length <= words.Length; start++)
            {
                LearnPiece(start, length);
            }
        }

        LearnPiece(0, words.Length);
        for (var at = 0; at < words.Length; at++)
        {
            Change(words[at], changes.AsSpan(at * count, count));
        }

        void LearnPiece(int start, int length)
        {
            Span<float> piece = stackalloc float[count];
            var features = 0;
            for (var at = start; at < start + length; at++)
            {
                features += words[at].Length;
                for (var code = 0; code < count; code++)
                {
                    piece[code] += scores[(at * count) + code];
                }
            }

            ToLikelihoods(piece, Size(features));
            for (var code = 0; code < count; code++)
            {
                var change = rate / Size(features) * ((code == language ? 1 : 0) - piece[code]);
                for (var at = start; at < start + length; at++)
                {
                    changes[(at * count) + code] += change;
                }
            }
        }
    }

    // Run half a million times at the start, before the runtime would optimise it by itself.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddScores(int[] word, Span<float> scores)
    {
        foreach (var feature in word)
        {
            var weights = _weights.AsSpan(feature * scores.Length, scores.Length);
            for (var code = 0; code < scores.Length; code++)
            {
                scores[code] += weights[code];
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Change(int[] word, Span<float> changes)
    {
        foreach (var feature in word)
        {
            var weights = _weights.AsSpan(feature * changes.Length, changes.Length);
            for (var code = 0; code < changes.Length; code++)
            {
                weights[code] += changes[code];
            }
        }
    }
}
