using Bot.Knowledge.Understanding;

namespace Bot.Knowledge.Evaluation;

/// <summary>A question of a test and what the model made of it.</summary>
/// <param name="Question">The question.</param>
/// <param name="Ranking">What the model made of it.</param>
internal sealed record AskedQuestion(LabelledQuestion Question, Ranking Ranking)
{
    /// <summary>What the model took it for; nothing when it had nothing to go by.</summary>
    public string? Best => Ranking.Labels is [var best, ..] ? best.Label : null;

    /// <summary>Whether it was understood; a strange question cannot be.</summary>
    public bool IsRight => !Question.IsStrange && Best == Question.Label;

    /// <summary>Whether what was meant is among the first.</summary>
    public bool IsAmong(int first) => Ranking.Labels.Take(first).Any(label => label.Label == Question.Label);
}
