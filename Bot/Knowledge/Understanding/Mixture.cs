namespace Bot.Knowledge.Understanding;

/// <summary>A linear classifier and several neural networks, averaged: they err on different questions.</summary>
internal sealed class Mixture
{
    // Measured: 0.4 of the linear one is best or level with few examples and with many. The temperatures make their scores probabilities.
    private const float LinearShare = 0.4f;
    private const float LinearTemperature = 0.17f;
    private const float NeuralTemperature = 0.58f;

    private readonly NeuralNetwork[] _networks;

    private Mixture(LinearClassifier linear, NeuralNetwork[] networks)
    {
        (Linear, _networks) = (linear, networks);
    }

    /// <summary>The linear part, which can say why.</summary>
    public LinearClassifier Linear { get; }

    /// <summary>Trains both parts.</summary>
    public static Mixture Train(TrainingSet set, TrainingPlan plan, CancellationToken cancellationToken) => new(
        LinearTrainer.Train(set, plan.LinearPasses, cancellationToken), NeuralTrainer.Train(set, plan.Neural, cancellationToken));

    /// <summary>What the classifiers make of a question.</summary>
    public Opinion Judge(QuestionVector question)
    {
        var linear = Linear.Score(question);
        var highest = linear.Max();
        VectorMath.Softmax(linear, LinearTemperature);
        var (probabilities, energy) = (new float[linear.Length], 0f);
        VectorMath.AddScaled(probabilities, LinearShare, linear);
        foreach (var network in _networks)
        {
            var scores = network.Score(question);
            energy += VectorMath.LogSumExp(scores) / _networks.Length;
            VectorMath.Softmax(scores, NeuralTemperature);
            VectorMath.AddScaled(probabilities, (1 - LinearShare) / _networks.Length, scores);
        }

        return new Opinion(probabilities, highest, energy - MathF.Log(linear.Length));
    }

    /// <summary>Writes it; <see cref="Read"/> is its counterpart.</summary>
    public void Write(BinaryWriter writer)
    {
        Linear.Write(writer);
        writer.Write(_networks.Length);
        foreach (var network in _networks)
        {
            network.Write(writer);
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static Mixture Read(BinaryReader reader)
    {
        var linear = LinearClassifier.Read(reader);
        var networks = new NeuralNetwork[reader.ReadInt32()];
        for (var at = 0; at < networks.Length; at++)
        {
            networks[at] = NeuralNetwork.Read(reader);
        }

        return new Mixture(linear, networks);
    }
}

/// <summary>What the classifiers make of a question.</summary>
/// <param name="Probabilities">The probability of every label, given that one of them is meant.</param>
/// <param name="Margin">The highest score of the linear classifier: below 0 it thinks that none is meant.</param>
/// <param name="Energy">How much the networks were stirred at all: strange questions stir them less.</param>
internal sealed record Opinion(float[] Probabilities, float Margin, float Energy);
