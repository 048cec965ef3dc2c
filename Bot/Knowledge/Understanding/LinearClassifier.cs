namespace Bot.Knowledge.Understanding;

/// <summary>A weight for every feature and entry: what speaks for the entry, and what against it.</summary>
internal sealed class LinearClassifier
{
    // A row per feature, per number of the meaning, and one for the bias; in each a weight per label.
    private readonly float[] _rows;
    private readonly int _labels;
    private readonly int _features;

    public LinearClassifier(float[] rows, int labels, int features)
    {
        (_rows, _labels, _features) = (rows, labels, features);
    }

    /// <summary>The score of every label: about 1 for what is meant, −1 for what is not.</summary>
    public float[] Score(QuestionVector question)
    {
        var scores = Row(_features + question.Meaning.Length).ToArray();
        for (var at = 0; at < question.Features.Length; at++)
        {
            VectorMath.AddScaled(scores, question.Weights[at], Row(question.Features[at]));
        }

        for (var at = 0; at < question.Meaning.Length; at++)
        {
            VectorMath.AddScaled(scores, question.Meaning[at], Row(_features + at));
        }

        return scores;
    }

    /// <summary>What a feature says for a label.</summary>
    public float Weight(int feature, int label) => Row(feature)[label];

    /// <summary>Writes it; <see cref="Read"/> is its counterpart.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(_labels);
        writer.Write(_features);
        writer.WriteNumbers<float>(_rows);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static LinearClassifier Read(BinaryReader reader)
    {
        var (labels, features) = (reader.ReadInt32(), reader.ReadInt32());
        return new LinearClassifier(reader.ReadNumbers<float>(), labels, features);
    }

    private ReadOnlySpan<float> Row(int number) => _rows.AsSpan(number * _labels, _labels);
}
