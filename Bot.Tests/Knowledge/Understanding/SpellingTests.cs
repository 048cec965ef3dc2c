using Bot.Knowledge.Understanding;

namespace Bot.Tests.Knowledge.Understanding;

public sealed class SpellingTests
{
    private readonly FeatureSpace _known = FeatureSpace.Of([.. new[]
    {
        "where is my parcel", "i forgot my password", "the password again", "the passwort", "card", "trang chủ",
        "где моя посылка", "забыл пароль",
    }.Select(text => QuestionFeatures.Of(QuestionText.Words(text)))]);

    [Theory]
    [InlineData("parcle", "parcel")]
    [InlineData("parce", "parcel")]
    [InlineData("parrcel", "parcel")]
    [InlineData("parcelk", "parcel")]
    [InlineData("psrcel", "parcel")]
    [InlineData("forgto", "forgot")]
    [InlineData("посылкв", "посылка")]
    [InlineData("паролль", "пароль")]
    public void One_slip_is_seen_through(string typed, string meant) => Assert.Equal(meant, Spelling.Guess(typed, _known.Usual));

    [Fact]
    public void Of_several_words_the_usual_one_is_meant() => Assert.Equal("password", Spelling.Guess("passworf", _known.Usual));

    [Theory]
    [InlineData("prcle", "two slips")]
    [InlineData("cad", "too short")]
    [InlineData("bard", "another first letter")]
    [InlineData("trung", "a Vietnamese syllable of its own")]
    [InlineData("parce1", "no letter")]
    [InlineData("пarcel", "two alphabets")]
    public void What_may_well_be_another_word_stays(string typed, string why) => Assert.True(Spelling.Guess(typed, _known.Usual) is null, why);

    [Fact]
    public void A_very_long_word_stays() => Assert.Null(Spelling.Guess(new string('p', 31), _known.Usual));
}
