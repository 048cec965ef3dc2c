using Bot.Knowledge.Evaluation;
using Bot.Knowledge.Understanding;

namespace Bot.Tests.Knowledge.Evaluation;

public class EvaluationResultTests
{
    private static readonly AskedQuestion[] _asked =
    [
        Asked("a", 0.9, "a", "b"),
        Asked("a", 0.3, "a"),
        Asked("b", 0.8, "a", "c", "b"),
        Asked("c", 0.0),
        Asked("oos", 0.7, "b"),
        Asked("oos", 0.1, "b"),
    ];

    [Fact]
    public void Questions_in_scope_count_whatever_the_confidence()
    {
        var result = EvaluationResult.Of(_asked, 0.5);

        Assert.Equal((4, 2), (result.InScope, result.Strange));
        Assert.Equal(2.0 / 4, result.Accuracy);
        Assert.Equal(3.0 / 4, result.Top3);
        // a: 2 right of 2 asked and 3 given; b and c: none right.
        Assert.Equal(0.8 / 3, result.MacroF1!.Value, 9);
    }

    [Fact]
    public void Answers_and_refusals_count_at_the_threshold()
    {
        var result = EvaluationResult.Of(_asked, 0.5);

        Assert.Equal(1.0 / 4, result.AnsweredRight);
        Assert.Equal(1.0 / 2, result.OosRecall);
        Assert.Equal(1.0 / 3, result.OosPrecision);
        Assert.Equal(2.0 / 6, result.WrongAnswerRate);
        // In scope .9 .8 .3 .0 against strange .7 .1: 2 + 2 + 1 + 0 of 8 pairs.
        Assert.Equal(5.0 / 8, result.Auroc);
    }

    [Fact]
    public void Without_strange_questions_nothing_is_said_of_them()
    {
        var result = EvaluationResult.Of(_asked[..4], 0.5);

        Assert.Null(result.Auroc);
        Assert.Null(result.OosRecall);
        Assert.Null(result.OosPrecision);
        Assert.NotNull(result.WrongAnswerRate);
    }

    private static AskedQuestion Asked(string label, double confidence, params string[] ranked) =>
        new(new LabelledQuestion(label, "text"), new Ranking([.. ranked.Select(key => new RankedLabel(key, 0.3))], confidence));
}
