namespace Bot.Knowledge.Understanding;

/// <summary>What a question may mean.</summary>
/// <param name="Labels">The entries, best first, at most five.</param>
/// <param name="Confidence">0–1: how likely it is that the best one is right, questions that no entry answers included.</param>
internal sealed record Ranking(IReadOnlyList<RankedLabel> Labels, double Confidence)
{
    /// <summary>Nothing to go by.</summary>
    public static Ranking Nothing { get; } = new([], 0);
}

/// <summary>An entry that a question may mean.</summary>
/// <param name="Label">The entry's key.</param>
/// <param name="Probability">0–1: how likely it is, given that one of the entries is meant.</param>
internal sealed record RankedLabel(string Label, double Probability);
