namespace Bot.Knowledge.Understanding;

/// <summary>Trains a <see cref="SentenceEncoder"/>: a network learns what many questions are about, and its lower half is kept.</summary>
internal static class SentenceEncoderTrainer
{
    // Weights are kept as whole numbers up to this, with a scale per feature: four bits cost nothing that could be measured.
    private const int Steps = 7;

    // Features of fewer questions are left out: two would be half as large again in the file for 0.4 points with ten phrasings.
    private const int AtLeast = 3;

    /// <summary>The network. Twice as wide is 0.2 to 0.8 points better with five or ten phrasings, and the file twice as large.</summary>
    public static NeuralShape Shape { get; } = new() { Networks = 1, Hidden = 128, Passes = 12, InputDropout = 0.4f, HiddenDropout = 0.3f };

    /// <summary>Trains one.</summary>
    /// <param name="examples">Questions and what each is about.</param>
    /// <param name="cancellationToken">Stop training.</param>
    public static SentenceEncoder Train(IReadOnlyList<TrainingExample> examples, CancellationToken cancellationToken)
    {
        var features = examples.Select(example => QuestionFeatures.Of(QuestionText.Words(example.Text))).ToList();
        var space = FeatureSpace.Of(features, AtLeast);
        var labels = examples.Select(example => example.Label).Distinct().Order(StringComparer.Ordinal).ToList();
        var set = new TrainingSet(
            features.ConvertAll(of => space.Vector(of, [])), [.. examples.Select(example => labels.IndexOf(example.Label))], labels.Count, space.Count);
        return Quantise(space, NeuralTrainer.Train(set, Shape, cancellationToken)[0]);
    }

    private static SentenceEncoder Quantise(FeatureSpace space, NeuralNetwork network)
    {
        var (weights, scales) = (new sbyte[network.In.Length], new float[space.Count]);
        for (var row = 0; row < scales.Length; row++)
        {
            var from = network.RowOf(row);
            var largest = 0f;
            foreach (var weight in from)
            {
                largest = Math.Max(largest, Math.Abs(weight));
            }

            // Halves are precise enough and compress well.
            scales[row] = (float)(Half)(largest / Steps);
            for (var at = 0; at < from.Length; at++)
            {
                weights[(row * network.Hidden) + at] = (sbyte)Math.Clamp(MathF.Round(from[at] / scales[row]), -Steps, Steps);
            }
        }

        return new SentenceEncoder(space, weights, scales, network.InBias);
    }
}
