namespace Bot.Listening.Learning;

/// <summary>Turns scores into probabilities: a logistic curve fitted to held-out scores (Platt 1999; Lin, Lin and Weng 2007).</summary>
/// <param name="Slope">How steep it is.</param>
/// <param name="Offset">Where it lies.</param>
internal readonly record struct Calibration(double Slope, double Offset)
{
    private const int Steps = 60;
    private const double Ridge = 1e-6;

    /// <summary>The probability of a score.</summary>
    public double Probability(double score) => 1 / (1 + Math.Exp(-((Slope * score) + Offset)));

    /// <summary>The curve for held-out scores; there must be at least one.</summary>
    public static Calibration Fit(IReadOnlyList<(double Score, bool IsComplaint)> held)
    {
        var complaints = held.Count(one => one.IsComplaint);
        var (high, low) = ((complaints + 1.0) / (complaints + 2.0), 1.0 / (held.Count - complaints + 2.0));
        var (slope, offset) = (1.0, 0.0);
        for (var step = 0; step < Steps; step++)
        {
            var (toSlope, toOffset, slopeSlope, slopeOffset, offsetOffset) = (0.0, 0.0, Ridge, 0.0, Ridge);
            foreach (var (score, isComplaint) in held)
            {
                var likely = new Calibration(slope, offset).Probability(score);
                var error = likely - (isComplaint ? high : low);
                // Never quite flat, or the first steps from a bad start would jump.
                var curve = Math.Max(likely * (1 - likely), 0.01);
                toSlope += error * score;
                toOffset += error;
                slopeSlope += curve * score * score;
                slopeOffset += curve * score;
                offsetOffset += curve;
            }

            var area = (slopeSlope * offsetOffset) - (slopeOffset * slopeOffset);
            slope -= ((offsetOffset * toSlope) - (slopeOffset * toOffset)) / area;
            offset -= ((slopeSlope * toOffset) - (slopeOffset * toSlope)) / area;
        }

        return new Calibration(slope, offset);
    }
}
