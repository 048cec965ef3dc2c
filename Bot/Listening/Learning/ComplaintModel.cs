namespace Bot.Listening.Learning;

/// <summary>All that was learnt: weights, what a score means in each language, and from where on it is a complaint. Never changes.</summary>
/// <param name="Weights">The weights of features.</param>
/// <param name="Calibrations">What a score means, by language; under the empty code for all together.</param>
/// <param name="Threshold">From which probability on a message is a complaint.</param>
/// <param name="Seeds">The fingerprint of the seeds that it was learnt with; empty when without.</param>
internal sealed record ComplaintModel(Weights Weights, IReadOnlyDictionary<string, Calibration> Calibrations, double Threshold, string Seeds)
{
    /// <summary>The probability of a score in a language; a language that was not learnt, or none, counts as all together.</summary>
    public double Probability(double score, string language = "") =>
        (Calibrations.TryGetValue(language, out var calibration) ? calibration : Calibrations[""]).Probability(score);
}
