using System.Runtime.InteropServices;

namespace Bot.Knowledge.Understanding;

/// <summary>What the texts nearest to a question say about what it means: each speaks for its label, the nearer the louder.</summary>
/// <param name="Labels">The labels with the share of the votes, best first.</param>
/// <param name="Signals">What tells whether the best is right: each is higher when it is.</param>
internal sealed record RetrievalVote(IReadOnlyList<VotedLabel> Labels, float[] Signals)
{
    // How much quieter a text is that is less near. Measured on question sets of 77 and 150 entries, see docs/bench.md.
    private const float Sharpness = 12;

    /// <summary>Counts.</summary>
    /// <param name="nearest">The nearest texts, best first.</param>
    /// <param name="known">How much of the question is known at all.</param>
    /// <param name="labelOf">The label of a text.</param>
    /// <returns>What they say; null when there are none.</returns>
    public static RetrievalVote? Of(IReadOnlyList<RetrievedText> nearest, float known, Func<int, int> labelOf)
    {
        if (nearest.Count == 0)
        {
            return null;
        }

        var votes = new Dictionary<int, float>();
        var all = 0f;
        foreach (var (text, likeness) in nearest)
        {
            var vote = MathF.Exp((likeness - nearest[0].Likeness) * Sharpness);
            CollectionsMarshal.GetValueRefOrAddDefault(votes, labelOf(text), out _) += vote;
            all += vote;
        }

        var labels = votes.Select(vote => new VotedLabel(vote.Key, vote.Value / all)).OrderByDescending(label => label.Probability).ThenBy(label => label.Label).ToList();
        var second = labels.Count > 1 ? labels[1].Probability : 0;
        var likest = nearest.First(text => labelOf(text.Text) == labels[0].Label).Likeness;
        var rival = nearest.FirstOrDefault(text => labelOf(text.Text) != labels[0].Label).Likeness;
        return new RetrievalVote(labels, [likest, likest - rival, labels[0].Probability, labels[0].Probability - second, known]);
    }
}

/// <summary>A label that texts spoke for.</summary>
/// <param name="Label">Its number.</param>
/// <param name="Probability">Its share of the votes.</param>
internal readonly record struct VotedLabel(int Label, float Probability);
