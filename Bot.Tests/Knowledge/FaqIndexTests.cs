using Bot.Knowledge;
using Bot.Languages;

namespace Bot.Tests.Knowledge;

public sealed class FaqIndexTests
{
    private readonly FaqIndex _index = SampleFaq.Index;

    public static TheoryData<string, string, string> Answerable => Questions.Answerable;

    public static TheoryData<string, string, string> Unclear => Questions.Unclear;

    public static TheoryData<string, string, string> Mistyped => Questions.Mistyped;

    public static TheoryData<string, string> FewCharacters => Questions.FewCharacters;

    public static TheoryData<string> Empty => Questions.Empty;

    public static TheoryData<string, string> OffTopic => Questions.OffTopic;

    [Theory]
    [MemberData(nameof(Answerable))]
    [MemberData(nameof(Mistyped))]
    public void A_natural_question_is_answered(string language, string question, string key)
    {
        var finding = _index.Find(question, new Language(language));

        Assert.Equal(FindingOutcome.Answer, finding.Outcome);
        var match = Assert.Single(finding.Matches);
        Assert.Equal(key, match.Key);
        Assert.Equal(language, match.Language.Code);
        Assert.InRange(match.Score, 0, 1);
    }

    [Theory]
    [MemberData(nameof(Unclear))]
    public void An_unclear_question_is_answered_rightly_or_asked_back_with_the_right_choice(string language, string question, string key)
    {
        var finding = _index.Find(question, new Language(language));

        Assert.NotEqual(FindingOutcome.Nothing, finding.Outcome);
        Assert.InRange(finding.Matches.Count, 1, finding.Outcome is FindingOutcome.Answer ? 1 : 3);
        Assert.Contains(finding.Matches, match => match.Key == key);
        Assert.Equal(finding.Matches.OrderByDescending(match => match.Score), finding.Matches);
    }

    [Fact]
    public void A_question_that_several_entries_may_mean_is_asked_back()
    {
        var index = SampleFaq.IndexOf(
        [
            new("open-shop", Texts(Language.English), [(Language.English, "when does the shop open"), (Language.English, "opening hours of the shop")]),
            new("open-cafe", Texts(Language.English), [(Language.English, "when does the cafe open"), (Language.English, "opening hours of the cafe")]),
            new("parking", Texts(Language.English), [(Language.English, "where can i park"), (Language.English, "is there a car park")]),
        ]);

        var finding = index.Find("opening hours?", Language.English);

        Assert.Equal(FindingOutcome.DidYouMean, finding.Outcome);
        Assert.Equal(["open-cafe", "open-shop"], finding.Matches.Select(match => match.Key).Order().Take(2));
    }

    [Theory]
    [MemberData(nameof(FewCharacters))]
    public void Chinese_of_two_characters_is_understood(string question, string key)
    {
        var finding = _index.Find(question, Language.Chinese);

        Assert.NotEqual(FindingOutcome.Nothing, finding.Outcome);
        Assert.Equal(key, finding.Matches[0].Key);
    }

    [Theory]
    [MemberData(nameof(OffTopic))]
    public void Another_matter_is_not_answered(string language, string text) =>
        Assert.NotEqual(FindingOutcome.Answer, _index.Find(text, new Language(language)).Outcome);

    [Theory]
    [MemberData(nameof(Empty))]
    public void What_asks_nothing_finds_nothing(string text)
    {
        Assert.All(
            new[] { Language.English, Language.Russian, Language.Vietnamese, Language.Chinese },
            language => Assert.Equal(FindingOutcome.Nothing, _index.Find(text, language).Outcome));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("word ")]
    [InlineData("退")]
    [InlineData("👍")]
    [InlineData("\uD83D")]
    public void A_megabyte_of_text_finds_nothing(string repeated)
    {
        var text = string.Concat(Enumerable.Repeat(repeated, 1_000_000 / repeated.Length));

        Assert.NotEqual(FindingOutcome.Answer, _index.Find(text, Language.English).Outcome);
    }

    [Fact]
    public void A_question_at_the_start_of_a_megabyte_is_still_seen()
    {
        var text = "Where is my order? " + new string(' ', 1_000_000);

        Assert.Equal("track-parcel", _index.Find(text, Language.English).Matches[0].Key);
    }

    [Theory]
    [InlineData("Ｗｈｅｒｅ ｉｓ ｍｙ ｏｒｄｅｒ？")]
    [InlineData("WHERE IS MY ORDER???")]
    [InlineData("where’s my stuff")]
    public void Width_case_and_apostrophes_do_not_matter(string question) =>
        Assert.Equal("track-parcel", Assert.Single(_index.Find(question, Language.English).Matches).Key);

    [Fact]
    public void Composed_and_decomposed_accents_are_the_same()
    {
        const string Question = "mình quên mật khẩu";

        var composed = _index.Find(Question.Normalize(System.Text.NormalizationForm.FormC), Language.Vietnamese);
        var decomposed = _index.Find(Question.Normalize(System.Text.NormalizationForm.FormD), Language.Vietnamese);

        Assert.Equal(composed.Matches[0].Score, decomposed.Matches[0].Score);
    }

    [Fact]
    public void A_question_in_another_language_is_answered_in_the_customers()
    {
        var match = Assert.Single(_index.Find("отменить заказ", Language.Vietnamese).Matches);

        Assert.Equal(("cancel-order", Language.Vietnamese), (match.Key, match.Language));
    }

    [Fact]
    public void An_entry_without_the_language_is_given_in_English_else_in_any()
    {
        var index = SampleFaq.IndexOf(
        [
            new("both", Texts(Language.Russian, Language.English), []),
            new("one", Texts(Language.Vietnamese), []),
        ]);

        Assert.Equal(Language.English, index.Entry("both", Language.Chinese)?.Language);
        Assert.Equal(Language.Vietnamese, index.Entry("one", Language.Chinese)?.Language);
        Assert.Null(index.Entry("none", Language.Chinese));
    }

    [Fact]
    public void An_empty_index_finds_nothing() => Assert.Equal(Finding.Nothing, new FaqIndex().Find("where is my order", Language.English));

    [Fact]
    public void A_single_entry_is_not_the_answer_to_everything()
    {
        var index = SampleFaq.IndexOf([new("pets", Texts(Language.English), [(Language.English, "are pets allowed in the hotel")])]);

        Assert.Equal(FindingOutcome.Answer, index.Find("are pets allowed", Language.English).Outcome);
        Assert.NotEqual(FindingOutcome.Answer, index.Find("what time is breakfast", Language.English).Outcome);
    }

    private static Dictionary<Language, (string Title, string Answer)> Texts(params Language[] languages) =>
        languages.ToDictionary(language => language, language => ($"Pets {language}", "Yes."));
}
