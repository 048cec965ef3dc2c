using System.Reflection;

namespace Bot.Languages;

/// <summary>
/// Tells languages in Latin letters apart by their words and pieces of words: English, Vietnamese with or without its marks, and
/// all others together. Learnt at the start, in a blink, from the sentences in <c>Languages/Seeds</c>, each also without marks
/// and in pieces of two and three words, for that is how people chat. Softmax regression; the same seeds give the same model.
/// </summary>
internal sealed class LatinLanguageModel
{
    /// <summary>The code of a language that the seeds do not tell from its like.</summary>
    public const string Other = "other";

    private const int Passes = 6;
    private const double Rate = 2;

    private static readonly string[] _languages = ["en", "vi", Other];

    private readonly Dictionary<string, int> _features = [];
    private readonly double[][] _weights;

    public LatinLanguageModel()
    {
        var examples = new List<(List<(int Feature, double Value)> Features, int Language)>();
        foreach (var (language, code) in _languages.Index())
        {
            examples.AddRange(Examples(code).Select(words => (FeaturesOf(words, learn: true), language)));
        }

        _weights = [.. _features.Select(_ => new double[_languages.Length])];
        for (var pass = 0; pass < Passes; pass++)
        {
            // A stride that shares no factor with the count visits all examples, languages mixed, without a random source.
            for (int step = 0, at = 0; step < examples.Count; step++, at = (at + Stride(examples.Count)) % examples.Count)
            {
                Learn(examples[at].Features, examples[at].Language, Rate / (1 + pass));
            }
        }
    }

    /// <summary>The lines of one of the files.</summary>
    public static IEnumerable<string> Seeds(string name)
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Bot.Languages.Seeds.{name}.txt")
            ?? throw new InvalidOperationException($"The program was built without its seeds '{name}'.");
        using var reader = new StreamReader(file);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    /// <summary>The likeliest language of some words, and how likely, 0–1.</summary>
    public (string Language, double Likelihood) Guess(IReadOnlyList<string> words)
    {
        var likelihoods = Likelihoods(FeaturesOf(words, learn: false));
        var best = Array.IndexOf(likelihoods, likelihoods.Max());
        return (_languages[best], likelihoods[best]);
    }

    private static IEnumerable<IReadOnlyList<string>> Examples(string language)
    {
        foreach (var sentence in Seeds(language))
        {
            var words = WordSplitter.Split(sentence, sentence.Length);
            foreach (var written in new[] { words.ConvertAll(word => word.Text), words.ConvertAll(word => word.Folded) }.DistinctBy(texts => string.Join(' ', texts)))
            {
                yield return written;
                for (var start = 0; start + 2 <= written.Count; start++)
                {
                    yield return written.GetRange(start, 2);
                    yield return written.GetRange(start, Math.Min(3, written.Count - start));
                }
            }
        }
    }

    /// <summary>The features as a vector of length 1. Unknown ones, unless they are learnt now, count in the length only: strange words make it unsure.</summary>
    private List<(int Feature, double Value)> FeaturesOf(IReadOnlyList<string> words, bool learn)
    {
        var features = new List<(int Feature, double Value)>();
        var known = _features.GetAlternateLookup<ReadOnlySpan<char>>();
        var squares = 0.0;
        foreach (var word in words)
        {
            var bounded = $"<{word}>";
            Add(bounded, 2);
            for (var length = 1; length <= 4; length++)
            {
                for (var start = 0; start + length <= bounded.Length; start++)
                {
                    Add(bounded.AsSpan(start, length), 1);
                }
            }
        }

        var size = Math.Sqrt(squares);
        return features.ConvertAll(feature => (feature.Feature, feature.Value / size));

        void Add(ReadOnlySpan<char> feature, double value)
        {
            squares += value * value;
            if (known.TryGetValue(feature, out var id) || (learn && known.TryAdd(feature, id = _features.Count)))
            {
                features.Add((id, value));
            }
        }
    }

    private static int Stride(int count)
    {
        var stride = (int)(count * 0.618);
        while (Greatest(stride, count) != 1)
        {
            stride++;
        }

        return stride;

        static int Greatest(int left, int right) => right == 0 ? left : Greatest(right, left % right);
    }

    private void Learn(List<(int Feature, double Value)> features, int language, double rate)
    {
        var likelihoods = Likelihoods(features);
        foreach (var (feature, value) in features)
        {
            for (var at = 0; at < likelihoods.Length; at++)
            {
                _weights[feature][at] += rate * value * ((at == language ? 1 : 0) - likelihoods[at]);
            }
        }
    }

    private double[] Likelihoods(List<(int Feature, double Value)> features)
    {
        var scores = new double[_languages.Length];
        foreach (var (feature, value) in features)
        {
            for (var at = 0; at < scores.Length; at++)
            {
                scores[at] += value * _weights[feature][at];
            }
        }

        var highest = scores.Max();
        var powers = Array.ConvertAll(scores, score => Math.Exp(score - highest));
        var sum = powers.Sum();
        return Array.ConvertAll(powers, power => power / sum);
    }
}
