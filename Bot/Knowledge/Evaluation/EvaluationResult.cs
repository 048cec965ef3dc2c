namespace Bot.Knowledge.Evaluation;

/// <summary>How well a model understood the questions of a test. What cannot be measured with the test at hand is nothing.</summary>
internal sealed record EvaluationResult
{
    /// <summary>How many questions it learned from.</summary>
    public int Examples { get; init; }

    /// <summary>How many entries there are.</summary>
    public int Labels { get; init; }

    /// <summary>How many questions were asked that an entry answers.</summary>
    public required int InScope { get; init; }

    /// <summary>How many were asked that none answers.</summary>
    public required int Strange { get; init; }

    /// <summary>The confidence from which it answers.</summary>
    public required double Threshold { get; init; }

    /// <summary>In scope: the best entry is the right one, whatever the confidence.</summary>
    public double? Accuracy { get; init; }

    /// <summary>In scope: the right one is among the best three.</summary>
    public double? Top3 { get; init; }

    /// <summary>In scope: see <see cref="Metrics.MacroF1"/>.</summary>
    public double? MacroF1 { get; init; }

    /// <summary>In scope: answered, and right, at the threshold.</summary>
    public double? AnsweredRight { get; init; }

    /// <summary>How well the confidence tells questions in scope from strange ones.</summary>
    public double? Auroc { get; init; }

    /// <summary>Of the strange questions, those that were not answered at the threshold.</summary>
    public double? OosRecall { get; init; }

    /// <summary>Of the questions that were not answered at the threshold, those that are strange.</summary>
    public double? OosPrecision { get; init; }

    /// <summary>Of all questions, those that were answered wrongly at the threshold; any answer to a strange one is.</summary>
    public double? WrongAnswerRate { get; init; }

    /// <summary>See <see cref="Metrics.CalibrationError"/>; over all questions, strange ones are never right.</summary>
    public double? Ece { get; init; }

    /// <summary>How long training took.</summary>
    public double TrainSeconds { get; init; }

    /// <summary>How long half the questions took at most, microseconds.</summary>
    public double QueryP50Micros { get; init; }

    /// <summary>How long 99 of 100 questions took at most, microseconds.</summary>
    public double QueryP99Micros { get; init; }

    /// <summary>The most memory the program had.</summary>
    public double PeakMiB { get; init; }

    /// <summary>The measures of questions that were asked.</summary>
    public static EvaluationResult Of(IReadOnlyList<AskedQuestion> asked, double threshold)
    {
        var own = asked.Where(question => !question.Question.IsStrange).ToList();
        var strange = asked.Where(question => question.Question.IsStrange).ToList();
        var refused = strange.Count(question => question.Ranking.Confidence < threshold);
        var answered = asked.Where(question => question.Ranking.Confidence >= threshold).ToList();
        return new EvaluationResult
        {
            InScope = own.Count,
            Strange = strange.Count,
            Threshold = threshold,
            Accuracy = Metrics.Share(own.Count(question => question.IsRight), own.Count),
            Top3 = Metrics.Share(own.Count(question => question.IsAmong(3)), own.Count),
            MacroF1 = Metrics.MacroF1([.. own.Select(question => (question.Question.Label, question.Best))]),
            AnsweredRight = Metrics.Share(answered.Count(question => question.IsRight), own.Count),
            Auroc = Metrics.Auroc([.. own.Select(question => question.Ranking.Confidence)], [.. strange.Select(question => question.Ranking.Confidence)]),
            OosRecall = Metrics.Share(refused, strange.Count),
            OosPrecision = strange.Count == 0 ? null : Metrics.Share(refused, asked.Count - answered.Count),
            WrongAnswerRate = Metrics.Share(answered.Count(question => !question.IsRight), asked.Count),
            Ece = Metrics.CalibrationError([.. asked.Select(question => (question.Ranking.Confidence, question.IsRight))]),
        };
    }
}
