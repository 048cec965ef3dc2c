namespace Bot.Knowledge.Understanding;

/// <summary>A question that was hidden while learning, and what was thought of it.</summary>
/// <param name="Source">The number of the example.</param>
/// <param name="Meant">Its label, or nothing: the whole entry was hidden, so none is right.</param>
/// <param name="Best">The label it was taken for.</param>
/// <param name="IsAmongFirst">Whether what was meant is among the first three.</param>
/// <param name="Sureness">How sure the classifiers were.</param>
internal sealed record HiddenQuestion(int Source, int? Meant, int Best, bool IsAmongFirst, double Sureness)
{
    /// <summary>Whether it was understood.</summary>
    public bool IsRight => Meant == Best;
}

/// <summary>
/// Asks questions that were hidden while learning, to see what happens to them: several times over, a fifth of the entries is hidden
/// whole (their questions stand for all that the FAQ cannot answer) and a fifth of the other entries' questions.
/// </summary>
internal static class HiddenQuestions
{
    private const int Parts = 5;
    private const int First = 3;

    /// <summary>What happened to them.</summary>
    /// <param name="examples">All examples.</param>
    /// <param name="cancellationToken">Stop.</param>
    public static IReadOnlyList<HiddenQuestion> Ask(IReadOnlyList<PreparedExample> examples, CancellationToken cancellationToken)
    {
        var (plan, folds) = TrainingPlan.ToMeasure(examples.Count);
        var parts = Deal(examples);
        var asked = new IEnumerable<HiddenQuestion>[folds];
        Parallel.For(0, folds, Threads.Some(cancellationToken), fold => asked[fold] = Ask(examples, parts, fold, plan, cancellationToken));
        return [.. asked.SelectMany(questions => questions)];
    }

    private static List<HiddenQuestion> Ask(
        IReadOnlyList<PreparedExample> examples, Dictionary<int, int> parts, int fold, TrainingPlan plan, CancellationToken cancellationToken)
    {
        bool IsStrange(PreparedExample example) => Part(example.Label) == fold;
        bool IsHidden(PreparedExample example) => IsStrange(example) || parts.GetValueOrDefault(example.Source, -1) == fold;

        var shown = examples.Where(example => !IsHidden(example)).ToList();
        var labels = shown.Select(example => example.Label).Distinct().Order().ToList();
        if (labels.Count < 2)
        {
            return [];
        }

        var trained = TrainedQuestions.Train(shown.ConvertAll(example => example with { Label = labels.BinarySearch(example.Label) }), labels.Count, plan, cancellationToken);
        var hidden = examples.Where(example => example.Kind == ExampleKind.Phrasing && IsHidden(example)).DistinctBy(example => example.Source);
        return [.. hidden.Select(example => Ask(example, IsStrange(example) ? null : example.Label, trained, labels))];
    }

    private static HiddenQuestion Ask(PreparedExample example, int? meant, TrainedQuestions trained, List<int> labels)
    {
        var judgement = trained.Judge(trained.Space.Vector(example.Features, example.Meaning));
        var own = meant is { } label ? labels.BinarySearch(label) : -1;
        var isAmongFirst = own >= 0 && judgement.Probabilities.Count(other => other > judgement.Probabilities[own]) < First;
        return new HiddenQuestion(example.Source, meant, labels[judgement.Best], isAmongFirst, judgement.Sureness);
    }

    /// <summary>The part in which each phrasing is hidden; an entry's only text is not, but with its entry.</summary>
    private static Dictionary<int, int> Deal(IReadOnlyList<PreparedExample> examples)
    {
        var parts = new Dictionary<int, int>();
        foreach (var entry in examples.GroupBy(example => example.Label))
        {
            var sources = entry.Where(example => example.Kind == ExampleKind.Phrasing).Select(example => example.Source).Distinct().ToArray();
            if (entry.Select(example => example.Source).Distinct().Skip(1).Any())
            {
                new SeededRandom((ulong)entry.Key + 1).Shuffle(sources);
                foreach (var (at, source) in sources.Index())
                {
                    parts[source] = (at + entry.Key) % Parts;
                }
            }
        }

        return parts;
    }

    private static int Part(int label) => label % Parts;
}
