namespace Bot.Knowledge.Understanding;

/// <summary>How likely the best entry is right when the classifiers are so sure: a logistic curve.</summary>
/// <param name="Slope">How much a step of sureness tells.</param>
/// <param name="Offset">What holds at sureness nought.</param>
internal sealed record ConfidenceCurve(double Slope, double Offset)
{
    // How much the usual curve counts against the measured questions. With a tenth of it an FAQ of six entries, whose hidden phrasings
    // are hard to find, believed anything; with some hundred questions it hardly matters.
    private const double Caution = 100;
    private const int Steps = 20;

    /// <summary>What holds for most FAQs, for those with too few questions to measure. From public question sets, see docs/understanding.md.</summary>
    public static ConfidenceCurve Usual { get; } = new(1.2, 1.2);

    /// <summary>0–1.</summary>
    public double Of(double sureness) => 1 / (1 + Math.Exp(-((Slope * sureness) + Offset)));

    /// <summary>The curve that fits what happened, kept near the usual one (logistic regression by Newton's method).</summary>
    /// <param name="questions">How sure it was of each, whether it was right, and how much the question counts.</param>
    public static ConfidenceCurve Fit(IReadOnlyCollection<(double Sureness, bool IsRight, double Counts)> questions)
    {
        var curve = Usual;
        for (var step = 0; step < Steps; step++)
        {
            var (slope, offset) = (Caution * (Usual.Slope - curve.Slope), Caution * (Usual.Offset - curve.Offset));
            var (bendSlope, bendBoth, bendOffset) = (Caution, 0.0, Caution);
            foreach (var (sureness, isRight, counts) in questions)
            {
                var confidence = curve.Of(sureness);
                var error = counts * ((isRight ? 1 : 0) - confidence);
                var steepness = counts * confidence * (1 - confidence);
                (slope, offset) = (slope + (error * sureness), offset + error);
                (bendSlope, bendBoth, bendOffset) = (bendSlope + (steepness * sureness * sureness), bendBoth + (steepness * sureness), bendOffset + steepness);
            }

            var determinant = (bendSlope * bendOffset) - (bendBoth * bendBoth);
            curve = new ConfidenceCurve(
                curve.Slope + (((slope * bendOffset) - (offset * bendBoth)) / determinant),
                curve.Offset + (((offset * bendSlope) - (slope * bendBoth)) / determinant));
        }

        // A curve that falls would answer what it knows least.
        return curve.Slope > 0.2 ? curve : Usual;
    }
}
