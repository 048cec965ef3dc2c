using System.Collections.Frozen;
using Bot.Languages;

namespace Bot.Tests.Languages;

public sealed class LanguageScoresTests
{
    [Fact]
    public void Scores_are_what_they_are_on_paper()
    {
        // Told en: right, right, wrong; told vi: right, wrong.
        var scores = LanguageScores.Of([("en", Guess(.9)), ("en", Guess(.8)), ("en", Guess(.2)), ("vi", Guess(.1)), ("vi", Guess(.6))]);

        var english = scores.Languages.Single(language => language.Code == "en");
        Assert.Equal(0.6, scores.Accuracy, 9);
        Assert.Equal(2 / 3.0, english.Precision, 9);
        Assert.Equal(2 / 3.0, english.Recall, 9);
        Assert.Equal(2 / 3.0, english.F1, 9);
        // Of the six pairs, only (.2, .6) is the wrong way round.
        Assert.Equal(5 / 6.0, english.Auc, 9);
        Assert.Equal(((2 / 3.0) + 0.5) / 2, scores.MacroF1, 9);
        Assert.Equal(1, scores.Confusions[("vi", "en")]);
    }

    [Fact]
    public void Equal_likelihoods_are_worth_half() =>
        Assert.Equal(0.5, LanguageScores.Of([("en", Guess(.5)), ("vi", Guess(.5))]).Auc, 9);

    private static LanguageGuess Guess(double english) =>
        new(new Dictionary<string, double> { ["en"] = english, ["vi"] = 1 - english }.ToFrozenDictionary());
}
