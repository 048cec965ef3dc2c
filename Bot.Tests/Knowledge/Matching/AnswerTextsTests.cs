using Bot.Knowledge;
using Bot.Knowledge.Matching;
using Bot.Languages;

namespace Bot.Tests.Knowledge.Matching;

public sealed class AnswerTextsTests
{
    private static readonly IReadOnlyList<IndexedEntry> _entries =
    [
        Entry("payment", "How can I pay?", "We take **Visa** and MasterCard, and bank transfers.", "paying at your shop", "which ways of paying are there"),
        Entry("delivery", "When does my order come?", "Parcels come within three days.", "where is my parcel", "my order has not come"),
        Entry("account", "How do I delete my account?", "Write to our privacy officer.", "remove my account", "close the account"),
    ];

    private static readonly FaqSnapshot _snapshot = FaqSnapshot.Train(_entries, CancellationToken.None);

    [Theory]
    [InlineData("MasterCard", "payment")]
    [InlineData("mastercrad", "payment")]
    [InlineData("privacy?", "account")]
    public void What_only_an_answer_mentions_is_offered_and_never_taken_for_sure(string question, string key)
    {
        var found = _snapshot.Find(question, Language.English);

        Assert.Equal((FindingOutcome.DidYouMean, key), (found.Outcome, found.Matches[0].Key));
        Assert.True(_snapshot.Explain(question, Language.English).IsByAnswers);
    }

    [Theory]
    [InlineData("and then?")]
    [InlineData("")]
    [InlineData("the weather in Paris")]
    public void What_no_answer_is_about_is_not(string question) => Assert.Empty(AnswerTexts.Of(_entries).Find(question));

    [Fact]
    public void An_entry_is_offered_once_in_the_language_of_the_customer()
    {
        var both = AnswerTexts.Of([new IndexedEntry(
            "hours",
            new Dictionary<Language, (string, string)> { [Language.English] = ("Open?", "On Zanzibar time."), [Language.Vietnamese] = ("Mở cửa?", "Theo giờ Zanzibar.") },
            [])]);

        Assert.Equal("hours", Assert.Single(both.Find("Zanzibar")).Label);
    }

    [Fact]
    public void A_question_that_is_like_a_phrasing_is_explained_by_it()
    {
        var why = _snapshot.Explain("where is my parcel", Language.English);

        Assert.Equal(FindingOutcome.Answer, why.Finding.Outcome);
        Assert.False(why.IsByAnswers);
    }

    private static IndexedEntry Entry(string key, string title, string answer, params string[] phrasings) => new(
        key, new Dictionary<Language, (string, string)> { [Language.English] = (title, answer) }, [.. phrasings.Select(phrasing => (Language.English, phrasing))]);
}
