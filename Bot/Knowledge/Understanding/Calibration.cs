namespace Bot.Knowledge.Understanding;

/// <summary>How sure to be of what, measured on hidden questions.</summary>
/// <param name="Confidence">How likely the best entry is right.</param>
/// <param name="Report">From when to answer, and what to expect.</param>
internal sealed record Calibration(ConfidenceCurve Confidence, ModelReport Report)
{
    // Strange questions are a minority of what customers ask, but an FAQ hides as many as others: each counts so much.
    private const double StrangeCounts = 0.2;

    private const int MaxConfusions = 50;

    /// <summary>Measures.</summary>
    public static Calibration Of(
        IReadOnlyList<PreparedExample> prepared, IReadOnlyList<string> labels, IReadOnlyList<TrainingExample> examples, CancellationToken cancellationToken) =>
        Of(HiddenQuestions.Ask(prepared, cancellationToken), labels, examples);

    /// <summary>Measures on questions that were asked.</summary>
    public static Calibration Of(IReadOnlyList<HiddenQuestion> asked, IReadOnlyList<string> labels, IReadOnlyList<TrainingExample> examples)
    {
        var curve = ConfidenceCurve.Fit([.. asked.Select(question => (question.Sureness, question.IsRight, question.Meant is null ? StrangeCounts : 1.0))]);
        var confidences = asked.Select(question => (Question: question, Confidence: curve.Of(question.Sureness))).ToList();
        var own = confidences.Where(asked => asked.Question.Meant is not null).ToList();
        var from = labels.Count < Sureness.FewLabels ? Thresholds.FewAnswersFrom : Thresholds.AnswersFrom(confidences);
        var answered = own.Where(asked => asked.Confidence >= from).ToList();
        return new Calibration(curve, new ModelReport(
            from,
            Thresholds.AsksFrom(confidences, from),
            Share(answered.Count(asked => asked.Question.IsRight), own.Count),
            Share(answered.Count(asked => !asked.Question.IsRight), answered.Count),
            Share(confidences.Count(asked => asked.Question.Meant is null && asked.Confidence < from), confidences.Count - own.Count),
            Confused(asked, labels, examples)));
    }

    private static IReadOnlyList<Confusion> Confused(IReadOnlyList<HiddenQuestion> asked, IReadOnlyList<string> labels, IReadOnlyList<TrainingExample> examples) =>
    [
        .. asked.Where(question => question.Meant is not null && !question.IsRight)
            .GroupBy(question => (Meant: question.Meant!.Value, question.Best))
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key)
            .Take(MaxConfusions)
            .Select(group => new Confusion(labels[group.Key.Meant], labels[group.Key.Best], examples[group.First().Source].Text, group.Count())),
    ];

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
