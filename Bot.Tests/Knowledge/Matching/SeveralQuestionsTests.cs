using Bot.Knowledge;
using Bot.Knowledge.Matching;
using Bot.Languages;

namespace Bot.Tests.Knowledge.Matching;

public sealed class SeveralQuestionsTests
{
    [Theory]
    [InlineData("en", "Where is my order? And how do I return an item?", "track-parcel", "how-to-return")]
    [InlineData("en", "Hello! I forgot my password. How do I cancel my order? Also, how can I get an invoice? Thanks!", "cancel-order", "invoice")]
    [InlineData("en", "how much is shipping\nhow can i pay", "delivery-cost", "payment-methods")]
    [InlineData("ru", "Сколько стоит доставка? И как вернуть товар?", "delivery-cost", "how-to-return")]
    [InlineData("vi", "Phí ship bao nhiêu vậy shop? Mình muốn hủy đơn hàng được không?", "delivery-cost", "cancel-order")]
    [InlineData("zh", "运费多少钱？怎么取消订单？", "delivery-cost", "cancel-order")]
    public void Each_of_several_questions_is_answered(string language, string message, string first, string second)
    {
        var finding = SampleFaq.Index.Find(message, new Language(language));

        Assert.Equal([first, second], finding.Parts.Select(part => Assert.Single(part.Finding.Matches).Key));
        Assert.All(finding.Parts, part => Assert.Contains(part.Question, message, StringComparison.Ordinal));
        Assert.Equal((FindingOutcome.Answer, first), (finding.Outcome, finding.Matches[0].Key));
    }

    [Theory]
    [InlineData("en", "My parcel says delivered. I never received it.")]
    [InlineData("en", "Where is my order? I ordered it last week.")]
    [InlineData("en", "My cup is broken. What can I do now?")]
    [InlineData("en", "Can you help me? Where is my parcel?")]
    [InlineData("en", "Where is my order? Where is my parcel?")]
    [InlineData("ru", "Здравствуйте! Как вернуть товар?")]
    [InlineData("zh", "你好，运费多少钱？谢谢！")]
    public void One_question_in_several_sentences_is_one(string language, string message) =>
        Assert.Empty(SampleFaq.Index.Find(message, new Language(language)).Parts);

    [Fact]
    public void A_long_story_is_not_taken_apart()
    {
        var story = string.Join(' ', Enumerable.Repeat("Where is my order? How do I return an item? How can I pay?", 4));

        Assert.Empty(SampleFaq.Index.Find(story, Language.English).Parts);
    }

    [Fact]
    public void A_message_that_means_something_else_as_a_whole_is_one_question()
    {
        var whole = new Finding(FindingOutcome.Answer, [new FaqMatch("whole", "", "", Language.English, 0.9)]);

        var parts = SeveralQuestions.In("Is it a? Is it b?", whole, part => new Finding(FindingOutcome.Answer, [new FaqMatch(part[6..7], "", "", Language.English, 0.95)]));

        Assert.Empty(parts);
    }

    [Fact]
    public void A_part_that_is_not_clear_leaves_the_message_whole()
    {
        var parts = SeveralQuestions.In("Is it a? Is it b?", Finding.Nothing, part => part.Contains('a', StringComparison.Ordinal)
            ? new Finding(FindingOutcome.Answer, [new FaqMatch("a", "", "", Language.English, 0.9)])
            : Finding.Nothing);

        Assert.Empty(parts);
    }

    [Fact]
    public void Every_part_that_may_be_looked_up_is_foreseen()
    {
        const string Message = "My cup is broken. What now? And how do I pay?";
        var asked = new List<string>();

        SeveralQuestions.In(Message, Finding.Nothing, part =>
        {
            asked.Add(part);
            return Finding.Nothing;
        });

        Assert.NotEmpty(asked);
        Assert.Equal(asked, SeveralQuestions.Candidates(Message));
    }
}
