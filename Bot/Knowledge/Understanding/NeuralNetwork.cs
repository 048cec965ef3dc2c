namespace Bot.Knowledge.Understanding;

/// <summary>A network with one hidden layer: from a question's features to a score per entry.</summary>
internal sealed class NeuralNetwork
{
    private const float Leak = 0.1f;

    private readonly int _features;

    public NeuralNetwork(int hidden, int labels, int features, int meaning)
    {
        (Hidden, Labels, _features) = (hidden, labels, features);
        (In, InBias) = (new float[(features + meaning) * hidden], new float[hidden]);
        (Out, OutBias) = (new float[labels * hidden], new float[labels]);
    }

    private NeuralNetwork(BinaryReader reader)
    {
        (Hidden, Labels, _features) = (reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
        (In, InBias, Out, OutBias) = (reader.ReadNumbers<float>(), reader.ReadNumbers<float>(), reader.ReadNumbers<float>(), reader.ReadNumbers<float>());
    }

    /// <summary>Neurons in the hidden layer.</summary>
    public int Hidden { get; }

    /// <summary>How many entries.</summary>
    public int Labels { get; }

    /// <summary>A row of hidden weights per feature, then per number of the meaning.</summary>
    public float[] In { get; }

    /// <summary>What the hidden neurons start from.</summary>
    public float[] InBias { get; }

    /// <summary>A row of hidden weights per entry.</summary>
    public float[] Out { get; }

    /// <summary>What the entries' scores start from.</summary>
    public float[] OutBias { get; }

    /// <summary>The row of a feature.</summary>
    public Span<float> RowOf(int feature) => In.AsSpan(feature * Hidden, Hidden);

    /// <summary>The row of a number of the meaning.</summary>
    public Span<float> RowOfMeaning(int at) => RowOf(_features + at);

    /// <summary>Where the row of a number of the meaning is among all rows.</summary>
    public int MeaningRow(int at) => _features + at;

    /// <summary>What passes a neuron.</summary>
    public static float Activate(float sum) => sum > 0 ? sum : Leak * sum;

    /// <summary>How much more passes it when there is more.</summary>
    public static float Slope(float sum) => sum > 0 ? 1 : Leak;

    /// <summary>The hidden layer for a question.</summary>
    public float[] Think(QuestionVector question)
    {
        var hidden = (float[])InBias.Clone();
        for (var at = 0; at < question.Features.Length; at++)
        {
            VectorMath.AddScaled(hidden, question.Weights[at], RowOf(question.Features[at]));
        }

        for (var at = 0; at < question.Meaning.Length; at++)
        {
            VectorMath.AddScaled(hidden, question.Meaning[at], RowOfMeaning(at));
        }

        for (var at = 0; at < hidden.Length; at++)
        {
            hidden[at] = Activate(hidden[at]);
        }

        return hidden;
    }

    /// <summary>The score of every entry.</summary>
    public float[] Score(QuestionVector question)
    {
        var hidden = Think(question);
        var scores = (float[])OutBias.Clone();
        for (var label = 0; label < scores.Length; label++)
        {
            scores[label] += VectorMath.Dot(hidden, Out.AsSpan(label * Hidden, Hidden));
        }

        return scores;
    }

    /// <summary>Writes it; <see cref="Read"/> is its counterpart.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Hidden);
        writer.Write(Labels);
        writer.Write(_features);
        writer.WriteNumbers<float>(In);
        writer.WriteNumbers<float>(InBias);
        writer.WriteNumbers<float>(Out);
        writer.WriteNumbers<float>(OutBias);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static NeuralNetwork Read(BinaryReader reader) => new(reader);
}
