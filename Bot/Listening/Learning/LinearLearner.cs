namespace Bot.Listening.Learning;

/// <summary>A message as the learner sees it.</summary>
/// <param name="Ids">Numbers of its features.</param>
/// <param name="Values">Their values, in the same order.</param>
/// <param name="IsComplaint">What it is.</param>
/// <param name="Weight">How much it counts; 1 is an ordinary message.</param>
internal sealed record LearnerRow(int[] Ids, float[] Values, bool IsComplaint, double Weight);

/// <summary>
/// A linear support vector machine with squared hinge loss, learnt by dual coordinate descent (Hsieh et al., ICML 2008). One thread,
/// a fixed order: the same rows give the same weights.
/// </summary>
internal static class LinearLearner
{
    private const int MaxPasses = 12;
    private const double Enough = 0.05;

    /// <summary>Learns weights for <paramref name="features"/> features, and the bias as one more.</summary>
    /// <param name="rows">The messages.</param>
    /// <param name="scale">What each feature's value is multiplied with.</param>
    /// <param name="features">How many features there are.</param>
    /// <param name="cost">How much an error costs against large weights.</param>
    public static double[] Learn(IReadOnlyList<LearnerRow> rows, double[] scale, int features, double cost)
    {
        var weights = new double[features + 1];
        var duals = new double[rows.Count];
        var squares = new double[rows.Count];
        for (var row = 0; row < rows.Count; row++)
        {
            squares[row] = 1 + rows[row].Ids.Select((id, at) => Square(rows[row].Values[at] * scale[id])).Sum();
        }

        var order = Enumerable.Range(0, rows.Count).ToArray();
        var random = new Sequence(20);
        for (var pass = 0; pass < MaxPasses; pass++)
        {
            random.Shuffle(order);
            var worst = 0.0;
            foreach (var row in order)
            {
                worst = Math.Max(worst, Improve(rows[row], scale, weights, ref duals[row], squares[row], 0.5 / (cost * rows[row].Weight)));
            }

            if (worst < Enough)
            {
                break;
            }
        }

        return weights;
    }

    private static double Improve(LearnerRow row, double[] scale, double[] weights, ref double dual, double square, double softness)
    {
        var sign = row.IsComplaint ? 1 : -1;
        var margin = weights[^1];
        for (var at = 0; at < row.Ids.Length; at++)
        {
            margin += weights[row.Ids[at]] * row.Values[at] * scale[row.Ids[at]];
        }

        var gradient = (sign * margin) - 1 + (dual * softness);
        if (dual == 0 && gradient >= 0)
        {
            return 0;
        }

        var before = dual;
        dual = Math.Max(0, dual - (gradient / (square + softness)));
        var step = (dual - before) * sign;
        for (var at = 0; at < row.Ids.Length; at++)
        {
            weights[row.Ids[at]] += step * row.Values[at] * scale[row.Ids[at]];
        }

        weights[^1] += step;
        return Math.Abs(gradient);
    }

    private static double Square(double value) => value * value;
}
