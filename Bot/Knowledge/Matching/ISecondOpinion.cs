using Bot.Knowledge.Understanding;

namespace Bot.Knowledge.Matching;

/// <summary>Somebody else who may know what a question means, and is asked beside the model. Must answer from memory.</summary>
internal interface ISecondOpinion
{
    /// <summary>What the question means; null when there is no opinion on it (now).</summary>
    Ranking? Rank(string question);
}

/// <summary>Makes one ranking of two that are calibrated alike: both confidences are the probability that the best label is right.</summary>
internal static class Opinions
{
    private const int Kept = 5;

    /// <summary>
    /// Each weighs what it is sure of. Where both mean the same, the surer one's confidence holds; where they differ, each one's doubt
    /// takes from the other.
    /// </summary>
    public static Ranking Join(Ranking first, Ranking? second)
    {
        if (second is null || second.Labels.Count == 0)
        {
            return first;
        }

        var all = first.Confidence + second.Confidence;
        var (share, rest) = all > 0 ? (first.Confidence / all, second.Confidence / all) : (0.5, 0.5);
        var labels = Scaled(first, share).Concat(Scaled(second, rest)).GroupBy(label => label.Label, label => label.Probability, StringComparer.Ordinal)
            .Select(label => new RankedLabel(label.Key, label.Sum()))
            .OrderByDescending(label => label.Probability).ThenBy(label => label.Label, StringComparer.Ordinal)
            .Take(Kept).ToList();
        return new Ranking(labels, Confidence(labels[0].Label, first, second));
    }

    private static double Confidence(string best, Ranking first, Ranking second)
    {
        var (mine, theirs) = (Of(best, first), Of(best, second));
        return mine > 0 && theirs > 0 ? Math.Max(mine, theirs)
            : mine > 0 ? mine * (1 - second.Confidence)
            : theirs * (1 - first.Confidence);
    }

    private static double Of(string best, Ranking ranking) => ranking.Labels is [{ } label, ..] && label.Label == best ? ranking.Confidence : 0;

    private static IEnumerable<RankedLabel> Scaled(Ranking ranking, double share) => ranking.Labels.Select(label => label with { Probability = label.Probability * share });
}
