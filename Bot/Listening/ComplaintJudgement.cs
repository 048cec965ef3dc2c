namespace Bot.Listening;

/// <summary>What the detector thinks of a public message.</summary>
/// <param name="IsComplaint">Whether it is likely enough a complaint to say so in public: precision comes first.</param>
/// <param name="Probability">How likely it is a complaint, 0–1, calibrated on held-out text with about as many complaints as other messages.</param>
/// <param name="Because">What decided it, the most deciding first, at most five; empty when nothing was known.</param>
internal sealed record ComplaintJudgement(bool IsComplaint, double Probability, IReadOnlyList<DecidingWord> Because);

/// <summary>A word, sign or emoji of the message that spoke for the verdict.</summary>
/// <param name="Text">As it was written.</param>
/// <param name="Weight">Its part in the score: above 0 for a complaint, below 0 against.</param>
internal readonly record struct DecidingWord(string Text, double Weight);
