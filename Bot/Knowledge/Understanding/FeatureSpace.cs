namespace Bot.Knowledge.Understanding;

/// <summary>
/// The features that the examples have, numbered, and how telling each is: the fewer examples have it, the more (TF-IDF). Features
/// that no example has count in the length only: a strange question resembles nothing.
/// </summary>
internal sealed class FeatureSpace
{
    // Words and pieces of words count alike; measured from 0.3 to 0.7, flat around the middle.
    private const float BlockShare = 0.5f;

    private readonly Dictionary<ulong, int> _numbers;
    private readonly float[] _tellings;
    private readonly float _unknown;

    private FeatureSpace(Dictionary<ulong, int> numbers, float[] tellings, float unknown)
    {
        (_numbers, _tellings, _unknown) = (numbers, tellings, unknown);
    }

    /// <summary>How many features there are.</summary>
    public int Count => _tellings.Length;

    /// <summary>Counts the features of examples.</summary>
    /// <param name="examples">The examples' features.</param>
    /// <param name="atLeast">A feature is known when so many examples have it.</param>
    public static FeatureSpace Of(IReadOnlyCollection<QuestionFeatures> examples, int atLeast = 1)
    {
        var examplesWith = new Dictionary<ulong, int>();
        foreach (var feature in examples.SelectMany(example => example.Words.Keys.Concat(example.Pieces.Keys)))
        {
            examplesWith[feature] = examplesWith.GetValueOrDefault(feature) + 1;
        }

        var known = examplesWith.Where(counted => counted.Value >= atLeast).ToList();
        var numbers = new Dictionary<ulong, int>(known.Count);
        var tellings = new float[known.Count];
        foreach (var (feature, count) in known)
        {
            tellings[numbers.Count] = Telling(examples.Count, count);
            numbers[feature] = numbers.Count;
        }

        return new FeatureSpace(numbers, tellings, Telling(examples.Count, 0));
    }

    /// <summary>Whether any example has the feature.</summary>
    public bool Knows(ulong feature) => _numbers.ContainsKey(feature);

    /// <summary>How usual a feature is among the examples, the more the higher; null when none has it.</summary>
    public float? Usual(ulong feature) => _numbers.TryGetValue(feature, out var number) ? -_tellings[number] : null;

    /// <summary>The number of a feature, if any example has it.</summary>
    public int? Number(ulong feature) => _numbers.TryGetValue(feature, out var number) ? number : null;

    /// <summary>A question in this space.</summary>
    /// <param name="features">Its features.</param>
    /// <param name="meaning">What the encoder makes of it.</param>
    public QuestionVector Vector(QuestionFeatures features, float[] meaning)
    {
        var numbers = new List<int>(features.Words.Count + features.Pieces.Count);
        var weights = new List<float>(numbers.Capacity);
        var known = AddBlock(features.Words, numbers, weights) + AddBlock(features.Pieces, numbers, weights);
        var (sortedNumbers, sortedWeights) = (numbers.ToArray(), weights.ToArray());
        Array.Sort(sortedNumbers, sortedWeights);
        return new QuestionVector(sortedNumbers, sortedWeights, meaning, known / 2);
    }

    /// <summary>Writes it; <see cref="Read"/> is its counterpart.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(_unknown);
        writer.WriteNumbers<float>(_tellings);
        foreach (var feature in _numbers.OrderBy(numbered => numbered.Value))
        {
            writer.Write(feature.Key);
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static FeatureSpace Read(BinaryReader reader)
    {
        var unknown = reader.ReadSingle();
        var tellings = reader.ReadNumbers<float>();
        var numbers = new Dictionary<ulong, int>(tellings.Length);
        for (var number = 0; number < tellings.Length; number++)
        {
            numbers[reader.ReadUInt64()] = number;
        }

        return new FeatureSpace(numbers, tellings, unknown);
    }

    /// <summary>Adds a block at its share of the length; gives the part of it that is known.</summary>
    private float AddBlock(Dictionary<ulong, int> counts, List<int> numbers, List<float> weights)
    {
        var (start, known, all) = (weights.Count, 0.0, 0.0);
        foreach (var (feature, count) in counts)
        {
            var isKnown = _numbers.TryGetValue(feature, out var number);
            var weight = (1 + MathF.Log(count)) * (isKnown ? _tellings[number] : _unknown);
            all += weight * weight;
            if (isKnown)
            {
                known += weight * weight;
                numbers.Add(number);
                weights.Add(weight);
            }
        }

        var scale = MathF.Sqrt(BlockShare) / (float)Math.Sqrt(all);
        for (var at = start; at < weights.Count; at++)
        {
            weights[at] *= scale;
        }

        return all > 0 ? (float)(known / all) : 0;
    }

    private static float Telling(int examples, int with) => MathF.Log((1f + examples) / (1f + with)) + 1f;
}
