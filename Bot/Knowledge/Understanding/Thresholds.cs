namespace Bot.Knowledge.Understanding;

/// <summary>From which confidence to answer, and from which to ask back, by what happened to hidden questions.</summary>
internal static class Thresholds
{
    /// <summary>What a wrong answer costs, compared with what a right one gains: it is one tap away from a person.</summary>
    public const double WrongAnswerCosts = 0.55;

    /// <summary>The confidence from which answering gains more than it costs.</summary>
    public const double LeastAnswersFrom = WrongAnswerCosts / (1 + WrongAnswerCosts);

    /// <summary>The same with few entries: there only what is worded alike is sure at all, see <see cref="Sureness"/>.</summary>
    public const double FewAnswersFrom = 0.31;

    // Customers stop asking a bot that often talks past them, whatever one answer costs: of the answers to hidden questions so many are right.
    // It holds back FAQs whose phrasings are few or far from one another; public sets with ten phrasings an entry reach it without.
    private const double Right = 6.0 / 7;

    // Surer than this, a question is answered however badly others are understood.
    private const double MostAnswersFrom = 0.62;

    // Fewer questions show little.
    private const int Enough = 50;

    // Asking back is worth it when it finds most of what can be found: the rest is hardly better than chance.
    private const double Found = 0.95;
    private const double LeastAsksFrom = 0.08;

    /// <summary>The confidence from which the best entry is the answer.</summary>
    public static double AnswersFrom(IEnumerable<(HiddenQuestion Question, double Confidence)> asked)
    {
        var own = asked.Where(one => one.Question.Meant is not null).OrderByDescending(one => one.Confidence).ToList();
        if (own.Count < Enough)
        {
            return LeastAnswersFrom;
        }

        var (from, right) = (MostAnswersFrom, 0);
        foreach (var (at, (question, confidence)) in own.Index())
        {
            right += question.IsRight ? 1 : 0;
            from = right >= Right * (at + 1) ? Math.Min(from, confidence) : from;
        }

        return Math.Max(LeastAnswersFrom, from);
    }

    /// <summary>The confidence from which entries are asked about.</summary>
    /// <param name="asked">The hidden questions.</param>
    /// <param name="answersFrom">The confidence from which the best entry is the answer.</param>
    public static double AsksFrom(IEnumerable<(HiddenQuestion Question, double Confidence)> asked, double answersFrom)
    {
        var found = asked.Where(one => one.Question.IsAmongFirst).Select(one => one.Confidence).OrderDescending().ToList();
        return found.Count == 0 ? answersFrom / 2 : Math.Clamp(found[(int)(Found * (found.Count - 1))], LeastAsksFrom, answersFrom / 2);
    }
}
