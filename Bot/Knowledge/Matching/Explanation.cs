using Bot.Knowledge.Understanding;

namespace Bot.Knowledge.Matching;

/// <summary>Why a question is answered as it is.</summary>
/// <param name="Finding">What the customer would get.</param>
/// <param name="Scores">The entries that came nearest, best first, at most five.</param>
/// <param name="AnswersFrom">The confidence from which the best entry is the answer.</param>
/// <param name="AsksFrom">The confidence from which entries are asked about.</param>
internal sealed record Explanation(Finding Finding, IReadOnlyList<ScoredEntry> Scores, double AnswersFrom, double AsksFrom)
{
    /// <summary>0–1: how sure it is that the best entry is meant; what the two limits are about.</summary>
    public double Confidence { get; init; }

    /// <summary>Whether no entry is asked like this, and those that are offered have its words in their answers.</summary>
    public bool IsByAnswers => Finding is { Outcome: FindingOutcome.DidYouMean, Parts: [] } && Confidence < AsksFrom;

    /// <summary>What the model expects of itself, and which entries it takes for one another.</summary>
    public ModelReport Expected { get; init; } = new(0, 0, 0, 0, 0, []);
}

/// <summary>How near an entry came.</summary>
/// <param name="Key">The entry.</param>
/// <param name="Title">Its title as the asker would see it.</param>
/// <param name="Score">0–1: how likely it is that this one is meant, if any.</param>
/// <param name="Because">The words of the question that spoke for it, the weightiest first; at most five.</param>
internal sealed record ScoredEntry(string Key, string Title, double Score, IReadOnlyList<string> Because);
