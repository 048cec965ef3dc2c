using System.Diagnostics;
using Bot.Knowledge.Understanding;

namespace Bot.Knowledge.Evaluation;

/// <summary>Trains on one file's questions and asks another's.</summary>
internal sealed class FaqEvaluation(TimeProvider time)
{
    // Enough for the slowest hundredth to be more than chance.
    private const int TimedQuestions = 4000;

    /// <summary>Measures.</summary>
    /// <param name="train">What to learn from; strange questions are left out.</param>
    /// <param name="test">What to ask.</param>
    /// <param name="threshold">Which confidence to answer from; without it the model's own.</param>
    /// <param name="cancellationToken">Stop.</param>
    public EvaluationResult Run(
        IReadOnlyList<LabelledQuestion> train, IReadOnlyList<LabelledQuestion> test, Func<IQuestionModel, double>? threshold, CancellationToken cancellationToken)
    {
        var examples = Examples(train);
        var start = time.GetTimestamp();
        var model = QuestionModels.Train(examples, cancellationToken);
        var trained = time.GetElapsedTime(start);
        var asked = test.Select(question => new AskedQuestion(question, model.Rank(question.Text))).ToList();
        var micros = test.Take(TimedQuestions).Select(question => Micros(model, question.Text)).ToList();
        using var process = Process.GetCurrentProcess();
        return EvaluationResult.Of(asked, threshold?.Invoke(model) ?? model.Report.AnswersFrom) with
        {
            Examples = train.Count(question => !question.IsStrange),
            Labels = examples.Select(example => example.Label).Distinct().Count(),
            TrainSeconds = trained.TotalSeconds,
            QueryP50Micros = Metrics.Percentile(micros, 0.5),
            QueryP99Micros = Metrics.Percentile(micros, 0.99),
            PeakMiB = process.PeakWorkingSet64 / 1048576.0,
        };
    }

    /// <summary>The confidence below which a share of the questions in scope is: the rule of papers that tune on a development set.</summary>
    public static double ThresholdRejecting(double share, IReadOnlyList<LabelledQuestion> questions, IQuestionModel model)
    {
        var confidences = questions.Where(question => !question.IsStrange).Select(question => model.Rank(question.Text).Confidence).Order().ToList();
        return confidences.Count == 0 ? 0 : confidences[Math.Clamp((int)(share * confidences.Count), 0, confidences.Count - 1)];
    }

    /// <summary>The questions to learn from, and each label's own words as its title, as an entry of an FAQ has one.</summary>
    public static IReadOnlyList<TrainingExample> Examples(IReadOnlyList<LabelledQuestion> train)
    {
        var own = train.Where(question => !question.IsStrange).ToList();
        return
        [
            .. own.Select(question => new TrainingExample(question.Label, question.Text)),
            .. own.Select(question => question.Label).Distinct().Select(label =>
                new TrainingExample(label, label.Replace('_', ' ').Replace('-', ' '), ExampleKind.Title)),
        ];
    }

    private double Micros(IQuestionModel model, string question)
    {
        var start = time.GetTimestamp();
        model.Rank(question);
        return time.GetElapsedTime(start).TotalMicroseconds;
    }
}
