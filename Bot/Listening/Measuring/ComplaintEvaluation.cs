using Bot.Listening.Learning;
using Bot.Languages;

namespace Bot.Listening.Measuring;

/// <summary>Measures the detector on labelled messages.</summary>
internal static class ComplaintEvaluation
{
    // A language counts from this part of the messages on: a few foreign names make no other language.
    private const double Present = 0.02;

    // Folds within a fold, for the threshold: more of them change the figures less than another order of the lines does.
    private const int InnerFolds = 3;

    /// <summary>What a model that stands says of messages.</summary>
    public static EvaluationReport Of(ComplaintDetector detector, IEnumerable<ComplaintExample> examples) => EvaluationReport.Of(
        [.. examples.Select(example => new Held(
            detector.Judge(example.Text, example.Language.Length > 0 ? new Language(example.Language) : null).Probability, example.IsComplaint))],
        detector.Threshold);

    /// <summary>
    /// Learns from all but one fold of the messages, judges that one, and so on: each message is judged by a model, probabilities and a
    /// threshold that never saw it.
    /// </summary>
    public static EvaluationReport ByFolds(IReadOnlyList<ComplaintExample> examples, int folds, bool withSeeds, CancellationToken cancellationToken)
    {
        var read = ComplaintTrainer.Read(examples);
        var languages = LanguagesOf(examples);
        var seeds = withSeeds ? ComplaintTrainer.Read(ComplaintSeeds.All().Where(seed => languages.Contains(seed.Language))) : [];
        var foldOf = Folds.Of(examples, folds);
        var held = new Held[examples.Count];
        var calls = new bool[examples.Count];
        var thresholds = new List<double>();
        var chat = new List<(double Probability, bool IsCalled)>();
        for (var fold = 0; fold < folds; fold++)
        {
            var own = read.Where((_, at) => foldOf[at] != fold).ToList();
            var trained = ComplaintTrainer.Train([.. own, .. seeds], InnerFolds, cancellationToken);
            foreach (var at in Enumerable.Range(0, examples.Count).Where(at => foldOf[at] == fold))
            {
                var probability = trained.Model.Probability(trained.Model.Weights.Score(read[at].Message), examples[at].Language);
                (held[at], calls[at]) = (new Held(probability, examples[at].IsComplaint), probability >= trained.Model.Threshold);
            }

            thresholds.Add(trained.Model.Threshold);
            chat.AddRange(trained.Held.Skip(own.Count).Where((_, at) => ComplaintSeeds.IsOrdinaryChat(seeds[at].Example))
                .Select(one => (one.Probability, one.Probability >= trained.Model.Threshold)));
        }

        return EvaluationReport.Of(
            held, ComplaintMetrics.At(0.5, held), ComplaintMetrics.Of(held.Select((one, at) => (calls[at], one.IsComplaint))), thresholds.Average(),
            [.. chat.Select(one => one.Probability)], chat.Count > 0 ? chat.Average(one => one.IsCalled ? 1.0 : 0.0) : null);
    }

    /// <summary>The languages of messages, roughly: the seeds of others would change nothing and take most of the time.</summary>
    private static HashSet<string> LanguagesOf(IReadOnlyCollection<ComplaintExample> examples) => [.. examples
        .CountBy(example => example.Language.Length > 0 ? example.Language
            : example.Text.Any(letter => letter is >= '\u0400' and <= '\u04FF') ? "ru"
            : example.Text.Any(WordSplitter.IsHan) ? "zh"
            : example.Text.Any(letter => letter is 'ă' or 'đ' or 'ơ' or 'ư' or (>= '\u1EA0' and <= '\u1EF9')) ? "vi" : "en")
        .Where(language => language.Value >= examples.Count * Present)
        .Select(language => language.Key)];
}
