namespace Bot.Knowledge.Asked;

/// <summary>Questions of one language that ask the same, the first asked first.</summary>
/// <param name="Questions">The questions.</param>
internal sealed record GroupedQuestions(List<UnansweredQuestion> Questions)
{
    // The questions' places from the one most like all the others to the one least like them.
    private IReadOnlyList<int> _central = [];

    /// <summary>Puts questions into groups.</summary>
    /// <param name="questions">The questions in the order in which they were asked.</param>
    /// <param name="background">See <see cref="QuestionVectors"/>.</param>
    public static IReadOnlyList<GroupedQuestions> Of(IReadOnlyList<UnansweredQuestion> questions, IReadOnlyList<string> background)
    {
        var vectors = new QuestionVectors([.. questions.Select(question => question.Text)], background);
        return
        [
            .. QuestionGrouping.Of(vectors).Select(group => new GroupedQuestions([.. group.Select(at => questions[at])])
            {
                _central = vectors.Central(group),
            }),
        ];
    }

    /// <summary>Some of them in the askers' words, each only once.</summary>
    public IReadOnlyList<string> Samples(int atMost) =>
        [.. _central.Select(at => Questions[at].Text).DistinctBy(ComparedWords.Of).Take(atMost)];
}
