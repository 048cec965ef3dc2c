using Bot.Languages;

namespace Bot.Tests.Languages;

public sealed class LanguageModelTests
{
    [Fact]
    public void The_same_seeds_give_the_same_model() =>
        Assert.Equal(new LanguageModel(LanguageSeeds.Sentences()).Guess(["where", "is", "it"]), new LanguageModel(LanguageSeeds.Sentences()).Guess(["where", "is", "it"]));

    [Fact]
    public void A_language_more_is_one_file_more()
    {
        var model = new LanguageModel(LanguageSeeds.Sentences().Concat([("eo", "kie estas mia pakaĵo"), ("eo", "mi volas mian monon"), ("eo", "bonvolu helpi min nun")]));

        var guess = model.Guess(["mi", "volas", "helpi"]);

        Assert.Equal(["en", "other", "ru", "vi", "eo"], model.Codes);
        Assert.Equal("eo", model.Codes[Array.IndexOf(guess, guess.Max())]);
        Assert.Equal(1, guess.Sum(), 4);
    }

    [Theory]
    [InlineData("nguyen", true)]
    [InlineData("nghiêng", true)]
    [InlineData("quyết", true)]
    [InlineData("được", true)]
    [InlineData("ở", true)]
    [InlineData("where", false)]
    [InlineData("straight", false)]
    [InlineData("pls", false)]
    [InlineData("", false)]
    public void Vietnamese_syllables_are_told_by_their_build(string word, bool isOne) => Assert.Equal(isOne, VietnameseSyllable.Is(word));
}
