using System.Globalization;
using Bot.Knowledge.Understanding;

namespace Bot.Tests.Knowledge.Understanding;

public sealed class RetrievalModelTests
{
    // Things and what one does with them: 600 entries, more than a classifier is trained for.
    private static readonly string[] _acts = ["return", "cancel", "repair", "exchange", "track", "clean", "insure", "register", "upgrade", "reserve"];
    private static readonly TrainingExample[] _examples = [.. Enumerable.Range(0, 600).SelectMany(Entry)];
    private static readonly IQuestionModel _model = QuestionModels.Train(_examples, CancellationToken.None);

    [Fact]
    public void Many_entries_are_looked_up_and_few_are_told_apart()
    {
        Assert.IsType<RetrievalModel>(_model);
        Assert.IsNotType<RetrievalModel>(QuestionModels.Train([.. Enumerable.Range(0, 3).SelectMany(Entry)], CancellationToken.None));
    }

    [Fact]
    public void A_question_in_other_words_finds_its_entry() =>
        Assert.All(Enumerable.Range(0, 600), entry => Assert.Equal(Key(entry), _model.Rank($"could you please {_acts[entry % 10]} the {Thing(entry)} for me").Labels[0].Label));

    [Fact]
    public void A_slip_of_the_finger_does_not_matter() =>
        Assert.Equal(Key(123), _model.Rank($"how can i {_acts[3].Remove(2, 1)} my {Thing(123)[1..]}").Labels[0].Label);

    [Fact]
    public void A_mistyped_word_counts_as_what_was_meant() =>
        Assert.Equal(_model.Rank($"how do i clean my {Thing(5)}").Confidence, _model.Rank($"how do i claen my {Thing(5)}").Confidence);

    [Fact]
    public void What_is_one_of_its_texts_is_answered_and_what_is_like_none_is_not()
    {
        var (known, strange) = (_model.Rank($"how do i clean my {Thing(5)}"), _model.Rank("qwrtz plmk vbnx"));

        Assert.True(known.Confidence >= _model.Report.AnswersFrom);
        Assert.True(strange.Confidence < _model.Report.AsksFrom);
    }

    [Fact]
    public void The_likeliest_come_first_at_most_five()
    {
        var ranking = _model.Rank("how do i repair it");

        Assert.InRange(ranking.Labels.Count, 2, 5);
        Assert.Equal(ranking.Labels.OrderByDescending(label => label.Probability), ranking.Labels);
        Assert.All(ranking.Labels, label => Assert.InRange(label.Probability, 0, 1));
    }

    [Fact]
    public void The_weightiest_word_that_spoke_for_it_is_named_first()
    {
        var because = _model.Because($"please clean the {Thing(5)} today", Key(5));

        Assert.Equal([Thing(5), "clean"], because.Take(2));
        Assert.DoesNotContain("today", because);
        Assert.Empty(_model.Because("anything", "no-such-entry"));
    }

    [Fact]
    public void An_answers_words_help_but_less_than_a_phrasings()
    {
        var model = RetrievalTrainer.Train(
            [new("a", "how do i pay"), new("a", "By card, or by elephant.", ExampleKind.Answer), new("b", "may an elephant come in"), new("b", "No.", ExampleKind.Answer)],
            CancellationToken.None);

        Assert.Equal("a", model.Rank("card").Labels[0].Label);
        Assert.Equal("b", model.Rank("elephant").Labels[0].Label);
    }

    [Fact]
    public void The_order_of_the_examples_makes_no_difference()
    {
        var other = RetrievalTrainer.Train([.. _examples.Reverse()], CancellationToken.None);

        var question = $"i need to insure a {Thing(66)}";
        Assert.Equal(_model.Rank(question).Labels.Select(label => label.Label), other.Rank(question).Labels.Select(label => label.Label));
    }

    [Theory]
    [InlineData("")]
    [InlineData("👍")]
    [InlineData("\uD83D")]
    [InlineData("退款")]
    public void What_has_nothing_in_common_is_nothing(string question) => Assert.Equal(0, _model.Rank(question).Confidence);

    [Fact]
    public void Nothing_to_learn_from_is_fine() => Assert.Empty(RetrievalTrainer.Train([], CancellationToken.None).Rank("where is my order").Labels);

    [Fact]
    public void Learning_can_be_stopped() =>
        Assert.ThrowsAny<OperationCanceledException>(() => RetrievalTrainer.Train(_examples, new CancellationToken(canceled: true)));

    private static IEnumerable<TrainingExample> Entry(int entry) =>
    [
        new(Key(entry), $"{_acts[entry % 10]} {Thing(entry)}", ExampleKind.Title),
        new(Key(entry), $"how do i {_acts[entry % 10]} my {Thing(entry)}"),
        new(Key(entry), $"i want to {_acts[entry % 10]} the {Thing(entry)}"),
        new(Key(entry), $"Write to us about the {Thing(entry)}.", ExampleKind.Answer),
    ];

    private static string Key(int entry) => $"entry-{entry.ToString(CultureInfo.InvariantCulture)}";

    private static string Thing(int entry) => $"{"bcdfghjklm"[entry / 100]}a{"npqrstvwxz"[entry / 10 % 10]}o{"bdgklmnprt"[entry % 10]}ix{"aeiou"[entry % 5]}";
}
