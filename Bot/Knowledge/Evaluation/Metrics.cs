namespace Bot.Knowledge.Evaluation;

/// <summary>Measures of how well questions were understood.</summary>
internal static class Metrics
{
    private const int Bins = 10;

    /// <summary>The mean over the labels of the harmonic mean of precision and recall.</summary>
    /// <param name="meant">What was meant, and what was understood; nothing when nothing was.</param>
    public static double? MacroF1(IReadOnlyCollection<(string Meant, string? Understood)> meant)
    {
        var labels = meant.Select(question => question.Meant).Distinct().ToList();
        var right = meant.Where(question => question.Meant == question.Understood).CountBy(question => question.Meant).ToDictionary();
        var asked = meant.CountBy(question => question.Meant).ToDictionary();
        var given = meant.Where(question => question.Understood is not null).CountBy(question => question.Understood!).ToDictionary();
        return labels.Count == 0 ? null : labels.Average(label => 2.0 * right.GetValueOrDefault(label) / (asked[label] + given.GetValueOrDefault(label)));
    }

    /// <summary>
    /// How often one of the first has a higher number than one of the second: the area under the curve of the two rates. Ties count half.
    /// </summary>
    public static double? Auroc(IReadOnlyCollection<double> first, IReadOnlyCollection<double> second)
    {
        if (first.Count == 0 || second.Count == 0)
        {
            return null;
        }

        var (below, won) = (0.0, 0.0);
        foreach (var same in first.Select(number => (number, IsFirst: true)).Concat(second.Select(number => (number, IsFirst: false)))
            .GroupBy(one => one.number).OrderBy(group => group.Key))
        {
            var firsts = same.Count(one => one.IsFirst);
            var seconds = same.Count() - firsts;
            won += firsts * (below + (seconds / 2.0));
            below += seconds;
        }

        return won / first.Count / second.Count;
    }

    /// <summary>How far confidence is from what comes true, on average: over ten equally wide bins of confidence.</summary>
    public static double? CalibrationError(IReadOnlyCollection<(double Confidence, bool IsRight)> questions) => questions.Count == 0
        ? null
        : questions.GroupBy(question => Math.Min(Bins - 1, (int)(question.Confidence * Bins)))
            .Sum(bin => Math.Abs(bin.Sum(question => question.Confidence - (question.IsRight ? 1 : 0)))) / questions.Count;

    /// <summary>The number that a share of all are not above.</summary>
    public static double Percentile(IEnumerable<double> numbers, double share)
    {
        var sorted = numbers.Order().ToList();
        return sorted.Count == 0 ? 0 : sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Count) - 1, 0, sorted.Count - 1)];
    }

    /// <summary>A part of a whole; nothing when there is none.</summary>
    public static double? Share(int part, int whole) => whole == 0 ? null : (double)part / whole;
}
