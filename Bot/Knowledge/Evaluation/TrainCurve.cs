namespace Bot.Knowledge.Evaluation;

/// <summary>How well it understands with so many questions of each entry.</summary>
/// <param name="PerLabel">How many; nothing for all there are.</param>
/// <param name="Result">How well.</param>
internal sealed record CurvePoint(int? PerLabel, EvaluationResult Result);

/// <summary>Shows what more phrasings are worth: trains with the first one of each entry, the first two, and so on.</summary>
internal static class TrainCurve
{
    private static readonly int[] _counts = [1, 2, 3, 5, 10, 20];

    /// <summary>The points, up to all questions there are.</summary>
    public static IEnumerable<CurvePoint> Run(
        FaqEvaluation evaluation, IReadOnlyList<LabelledQuestion> train, IReadOnlyList<LabelledQuestion> test, CancellationToken cancellationToken)
    {
        var longest = train.Where(question => !question.IsStrange).CountBy(question => question.Label).Select(counted => counted.Value).DefaultIfEmpty().Max();
        foreach (var count in _counts.Where(count => count < longest))
        {
            yield return new CurvePoint(count, evaluation.Run(FirstOfEach(train, count), test, threshold: null, cancellationToken));
        }

        yield return new CurvePoint(null, evaluation.Run(train, test, threshold: null, cancellationToken));
    }

    private static List<LabelledQuestion> FirstOfEach(IReadOnlyList<LabelledQuestion> questions, int count)
    {
        var taken = new Dictionary<string, int>();
        return [.. questions.Where(question => (taken[question.Label] = taken.GetValueOrDefault(question.Label) + 1) <= count)];
    }
}
