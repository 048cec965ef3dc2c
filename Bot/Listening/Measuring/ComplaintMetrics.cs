using Bot.Listening.Learning;

namespace Bot.Listening.Measuring;

/// <summary>How right the calls at one threshold are, in fractions of 1.</summary>
/// <param name="Accuracy">The part that was called right.</param>
/// <param name="MacroF1">The mean of F1 of complaints and F1 of others.</param>
/// <param name="Precision">Of what was called a complaint, the part that is one; 0 when nothing was called so.</param>
/// <param name="Recall">Of the complaints, the part that was found.</param>
/// <param name="FalseAlarms">Of the others, the part that was called a complaint.</param>
internal sealed record ComplaintMetrics(double Accuracy, double MacroF1, double Precision, double Recall, double FalseAlarms)
{
    /// <summary>Of calls at a threshold.</summary>
    public static ComplaintMetrics At(double threshold, IReadOnlyCollection<Held> held) => Of(held.Select(one => (one.Probability >= threshold, one.IsComplaint)));

    /// <summary>Of calls.</summary>
    public static ComplaintMetrics Of(IEnumerable<(bool IsCalled, bool IsComplaint)> calls)
    {
        var counts = new int[2, 2];
        foreach (var (isCalled, isComplaint) in calls)
        {
            counts[isCalled ? 1 : 0, isComplaint ? 1 : 0]++;
        }

        var (found, missed, alarms, quiet) = (counts[1, 1], counts[0, 1], counts[1, 0], counts[0, 0]);
        return new ComplaintMetrics(
            Part(found + quiet, found + missed + alarms + quiet),
            (F1(found, alarms, missed) + F1(quiet, missed, alarms)) / 2,
            Part(found, found + alarms), Part(found, found + missed), Part(alarms, alarms + quiet));
    }

    /// <summary>How likely a complaint is thought likelier than another message, ties half (the area under the ROC curve).</summary>
    public static double Auc(IReadOnlyCollection<Held> held)
    {
        var (pairs, below) = (0.0, 0);
        foreach (var same in held.GroupBy(one => one.Probability).OrderBy(group => group.Key))
        {
            var others = same.Count(one => !one.IsComplaint);
            pairs += same.Count(one => one.IsComplaint) * (below + (others / 2.0));
            below += others;
        }

        return Part(pairs, (double)below * (held.Count - below));
    }

    /// <summary>The best precision with at least this recall.</summary>
    public static double PrecisionAt(double recall, IReadOnlyCollection<Held> held) =>
        Curve(held).Where(point => point.Recall >= recall).Select(point => point.Precision).DefaultIfEmpty().Max();

    /// <summary>The best recall with at least this precision.</summary>
    public static double RecallAt(double precision, IReadOnlyCollection<Held> held) =>
        Curve(held).Where(point => point.Precision >= precision).Select(point => point.Recall).DefaultIfEmpty().Max();

    private static IEnumerable<ComplaintMetrics> Curve(IReadOnlyCollection<Held> held)
    {
        var all = held.Count(one => one.IsComplaint);
        var (found, called) = (0, 0);
        foreach (var same in held.GroupBy(one => one.Probability).OrderByDescending(group => group.Key))
        {
            found += same.Count(one => one.IsComplaint);
            called += same.Count();
            yield return new ComplaintMetrics(0, 0, Part(found, called), Part(found, all), Part(called - found, held.Count - all));
        }
    }

    private static double F1(int right, int wrong, int missed) => Part(2 * right, (2 * right) + wrong + missed);

    private static double Part(double some, double all) => all == 0 ? 0 : some / all;
}
