namespace Bot.Knowledge.Understanding;

/// <summary>Makes a <see cref="RetrievalModel"/>: builds its index, and measures on its own texts how sure it can be.</summary>
internal static class RetrievalTrainer
{
    // So many texts are asked as questions: enough for half a dozen numbers.
    private const int Asked = 400;

    // As in Calibration: strange questions are a minority of what is asked.
    private const float StrangeCounts = 0.2f;

    private const int First = 3;

    private const int Seed = 1;

    /// <summary>Makes it.</summary>
    /// <param name="examples">The texts; none is fine, then nothing is ever found.</param>
    /// <param name="cancellationToken">Stop.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static RetrievalModel Train(IReadOnlyList<TrainingExample> examples, CancellationToken cancellationToken)
    {
        var sorted = examples.OrderBy(example => example.Label, StringComparer.Ordinal).ToList();
        var names = sorted.Select(example => example.Label).Distinct().ToArray();
        var number = names.Index().ToDictionary(name => name.Item, name => name.Index, StringComparer.Ordinal);
        int[] labels = [.. sorted.Select(example => number[example.Label])];
        var index = RetrievalBuilder.Build(sorted, labels, cancellationToken);
        var asked = Ask(sorted, index, cancellationToken);
        // With nothing to measure on, nearly the same words are an answer, and anything less is asked about.
        var curve = asked.Exists(text => text.IsRight)
            ? SignalCurve.Fit([.. asked.Select(text => (text.Vote!.Signals, text.IsRight, text.Meant is null ? StrangeCounts : 1f))])
            : new SignalCurve([9, 2, 0, 0, 2, -6.5f]);
        var calibration = Calibration.Of([.. asked.Select(text => text.With(curve))], names, sorted);
        return new RetrievalModel(names, index, curve, calibration);
    }

    /// <summary>Asks for texts as if they were not there, and, as strange questions, as if nothing of their entry were.</summary>
    private static List<AskedText> Ask(IReadOnlyList<TrainingExample> examples, RetrievalIndex index, CancellationToken cancellationToken)
    {
        var chosen = Chosen(examples);
        var asked = new AskedText[chosen.Length * 2];
        Parallel.For(0, chosen.Length, Threads.Some(cancellationToken), at =>
        {
            var (text, label) = (chosen[at], index.LabelOf(chosen[at]));
            var features = QuestionFeatures.Of(QuestionText.Words(examples[text].Text));
            asked[at * 2] = new AskedText(text, label, RetrievalVote.Of(index.Nearest(features, RetrievalModel.Shortlist, out var known, notText: text), known, index.LabelOf));
            asked[(at * 2) + 1] = new AskedText(text, Meant: null, RetrievalVote.Of(index.Nearest(features, RetrievalModel.Shortlist, out known, notLabel: label), known, index.LabelOf));
        });
        return [.. asked.Where(text => text.Vote is not null)];
    }

    // Phrasings are how customers ask; titles only are asked where there is nothing else, for they are like each other and hard to tell apart.
    // Drawn by lot: every so-and-so-manieth would be of one kind where all entries have as many texts.
    private static int[] Chosen(IReadOnlyList<TrainingExample> examples)
    {
        int[] Those(ExampleKind kind) => [.. Enumerable.Range(0, examples.Count).Where(text => examples[text].Kind == kind)];
        var texts = Those(ExampleKind.Phrasing) is { Length: > 0 } phrasings ? phrasings : Those(ExampleKind.Title);
        new SeededRandom(Seed).Shuffle(texts);
        return [.. texts.Take(Asked).Order()];
    }

    private sealed record AskedText(int Text, int? Meant, RetrievalVote? Vote)
    {
        public bool IsRight => Meant == Vote!.Labels[0].Label;

        public HiddenQuestion With(SignalCurve curve) => new(
            Text, Meant, Vote!.Labels[0].Label, Meant is not null && Vote.Labels.Take(First).Any(label => label.Label == Meant), curve.Sureness(Vote.Signals));
    }
}
