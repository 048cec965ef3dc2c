namespace Bot.Knowledge.Understanding;

/// <summary>How likely the best entry is right by several signals together (logistic regression, lightly held back).</summary>
/// <param name="Weights">What each signal counts; after them the offset.</param>
internal sealed record SignalCurve(float[] Weights)
{
    private const int Steps = 1500;
    private const float Rate = 2;
    private const float HeldBack = 0.001f;

    /// <summary>How sure the signals are: about nought when it may be right or wrong.</summary>
    public double Sureness(ReadOnlySpan<float> signals) => Weights[^1] + VectorMath.Dot(signals, Weights.AsSpan(0, signals.Length));

    /// <summary>The same as a probability, 0–1.</summary>
    public double Of(ReadOnlySpan<float> signals) => 1 / (1 + Math.Exp(-Sureness(signals)));

    /// <summary>The curve that fits what happened.</summary>
    /// <param name="asked">The signals of questions, whether the best entry was right, and how much each counts; at least one.</param>
    public static SignalCurve Fit(IReadOnlyList<(float[] Signals, bool IsRight, float Counts)> asked)
    {
        var curve = new SignalCurve(new float[asked[0].Signals.Length + 1]);
        var all = asked.Sum(question => question.Counts);
        var slope = new float[curve.Weights.Length];
        for (var step = 0; step < Steps; step++)
        {
            Array.Clear(slope);
            foreach (var (signals, isRight, counts) in asked)
            {
                var off = (float)((isRight ? 1 : 0) - curve.Of(signals)) * counts / all;
                VectorMath.AddScaled(slope.AsSpan(0, signals.Length), off, signals);
                slope[^1] += off;
            }

            for (var at = 0; at < slope.Length; at++)
            {
                curve.Weights[at] += Rate * (slope[at] - (at < slope.Length - 1 ? HeldBack * curve.Weights[at] : 0));
            }
        }

        return curve;
    }
}
