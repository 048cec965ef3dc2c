using System.Runtime.CompilerServices;

namespace Bot.Knowledge.Understanding;

/// <summary>
/// Trains one linear support vector machine per entry against all others: squared hinge loss, dual coordinate descent with shrinking
/// (Hsieh et al. 2008; Fan et al. 2008). The entries are trained side by side; each has its own numbers, so the result is always the same.
/// </summary>
internal sealed class LinearTrainer
{
    // What an entry's own questions cost when they are on the wrong side, and all others': its own are few.
    private const float OwnCost = 3;
    private const float OthersCost = 1;
    private const float Tolerance = 0.003f;

    private readonly TrainingSet _set;
    private readonly int _passes;
    private readonly float[] _lengths;

    private LinearTrainer(TrainingSet set, int passes)
    {
        (_set, _passes) = (set, passes);
        _lengths = [.. set.Vectors.Select(vector => VectorMath.Dot(vector.Weights, vector.Weights) + VectorMath.Dot(vector.Meaning, vector.Meaning) + 1)];
    }

    /// <summary>Trains.</summary>
    /// <param name="set">What to learn from.</param>
    /// <param name="passes">How often to go through it at most.</param>
    /// <param name="cancellationToken">Stop training.</param>
    public static LinearClassifier Train(TrainingSet set, int passes, CancellationToken cancellationToken)
    {
        var trainer = new LinearTrainer(set, passes);
        var rows = new float[(set.FeatureCount + set.MeaningCount + 1) * set.LabelCount];
        Parallel.For(0, set.LabelCount, Threads.Some(cancellationToken), label =>
        {
            var weights = trainer.Separate(label);
            for (var row = 0; row < weights.Length; row++)
            {
                rows[(row * set.LabelCount) + label] = weights[row];
            }
        });
        return new LinearClassifier(rows, set.LabelCount, set.FeatureCount);
    }

    private float[] Separate(int label)
    {
        var weights = new float[_set.FeatureCount + _set.MeaningCount + 1];
        var pulls = new float[_set.Vectors.Count];
        var order = Enumerable.Range(0, pulls.Length).ToArray();
        var random = new SeededRandom((ulong)label + 1);
        var (active, far) = (order.Length, float.MaxValue);
        for (var pass = 0; pass < _passes; pass++)
        {
            random.Shuffle(order.AsSpan(0, active));
            var worst = 0f;
            for (var at = 0; at < active; at++)
            {
                var gradient = Visit(order[at], label, weights, pulls);
                if (pulls[order[at]] > 0 || gradient < 0)
                {
                    worst = Math.Max(worst, Math.Abs(gradient));
                }
                else if (gradient > far)
                {
                    // Far on its right side: not looked at again until the others are settled.
                    (order[at], order[active - 1]) = (order[active - 1], order[at]);
                    active--;
                    at--;
                }
            }

            if (worst >= Tolerance)
            {
                far = worst;
            }
            else if (active < order.Length)
            {
                (active, far) = (order.Length, float.MaxValue);
            }
            else
            {
                break;
            }
        }

        return weights;
    }

    /// <summary>Moves the plane for one question; gives the gradient before.</summary>
    private float Visit(int question, int label, float[] weights, float[] pulls)
    {
        var isOwn = _set.Labels[question] == label;
        var vector = _set.Vectors[question];
        var slack = 0.5f / (isOwn ? OwnCost : OthersCost);
        var side = isOwn ? 1f : -1f;
        var gradient = (side * Score(vector, weights)) - 1 + (slack * pulls[question]);
        var pull = Math.Max(0, pulls[question] - (gradient / (_lengths[question] + slack)));
        var change = (pull - pulls[question]) * side;
        if (change != 0)
        {
            pulls[question] = pull;
            Move(vector, change, weights);
        }

        return gradient;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private float Score(QuestionVector vector, float[] weights)
    {
        var score = weights[^1] + VectorMath.Dot(vector.Meaning, weights.AsSpan(_set.FeatureCount, vector.Meaning.Length));
        var (features, values) = (vector.Features, vector.Weights);
        for (var at = 0; at < features.Length; at++)
        {
            score += weights[features[at]] * values[at];
        }

        return score;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Move(QuestionVector vector, float change, float[] weights)
    {
        weights[^1] += change;
        VectorMath.AddScaled(weights.AsSpan(_set.FeatureCount, vector.Meaning.Length), change, vector.Meaning);
        var (features, values) = (vector.Features, vector.Weights);
        for (var at = 0; at < features.Length; at++)
        {
            weights[features[at]] += change * values[at];
        }
    }
}
