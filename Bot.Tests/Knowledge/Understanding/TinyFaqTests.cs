using Bot.Knowledge.Understanding;

namespace Bot.Tests.Knowledge.Understanding;

public class TinyFaqTests
{
    [Fact]
    public void Without_entries_nothing_is_found() => Assert.Empty(Train().Rank("where is my parcel").Labels);

    [Fact]
    public void An_only_entry_is_found_by_its_words_and_not_by_others()
    {
        var model = Train(("delivery", "When will my parcel arrive?"), ("delivery", "Where is my parcel"));

        Assert.True(IsAnswered(model, "where is my parcel"));
        Assert.True(IsAnswered(model, "where is my parcel please"));
        Assert.False(IsAnswered(model, "do you sell shoes"));
        Assert.False(IsAnswered(model, "what is the capital of peru"));
    }

    [Fact]
    public void Two_entries_with_a_title_each_are_told_apart()
    {
        var model = Train(("delivery", "Delivery time"), ("refund", "Get a refund"));

        Assert.Equal("delivery", model.Rank("what is the delivery time").Labels[0].Label);
        Assert.Equal("refund", model.Rank("how do i get a refund").Labels[0].Label);
        Assert.True(IsAnswered(model, "Delivery time"));
        Assert.False(IsAnswered(model, "who won the football match yesterday"));
    }

    [Fact]
    public void The_same_words_under_two_entries_are_not_certain()
    {
        var model = Train(("a", "change my order"), ("b", "change my order"), ("c", "where is my parcel"), ("d", "reset the password"));

        Assert.True(model.Rank("change my order").Confidence < 0.9);
        Assert.Equal(["a", "b"], model.Rank("change my order").Labels.Take(2).Select(label => label.Label).Order());
    }

    [Fact]
    public void A_phrasing_without_words_is_no_obstacle()
    {
        var model = Train(("a", "?!"), ("b", ""), ("c", "where is my parcel"));

        Assert.Equal("c", model.Rank("where is my parcel").Labels[0].Label);
    }

    [Fact]
    public void Courtesy_is_a_question_where_an_entry_says_so()
    {
        var model = Train(("greeting", "hello"), ("greeting", "hi there"), ("refund", "money back"), ("hours", "opening hours"));

        Assert.True(IsAnswered(model, "hello"));
        Assert.Equal("greeting", model.Rank("hello").Labels[0].Label);
    }

    private static IQuestionModel Train(params (string Label, string Text)[] examples) =>
        QuestionModels.Train([.. examples.Select(example => new TrainingExample(example.Label, example.Text))], CancellationToken.None);

    private static bool IsAnswered(IQuestionModel model, string question) => model.Rank(question).Confidence >= model.Report.AnswersFrom;
}
