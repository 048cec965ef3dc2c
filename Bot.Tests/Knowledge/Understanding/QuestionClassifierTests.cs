using Bot.Knowledge.Understanding;

namespace Bot.Tests.Knowledge.Understanding;

public class QuestionClassifierTests
{
    [Theory]
    [InlineData("where is my parcel", "delivery")]
    [InlineData("please give me my money back", "refund")]
    [InlineData("can i use my credit card to pay", "payment")]
    [InlineData("until when are you open on sunday", "hours")]
    [InlineData("i cant sign in to the account", "password")]
    [InlineData("these shoes are small for me", "size")]
    [InlineData("где мой заказ", "delivery")]
    [InlineData("верните мне деньги", "refund")]
    [InlineData("mở cửa lúc mấy giờ vậy", "hours")]
    [InlineData("我的订单到哪里了", "delivery")]
    public void Questions_in_other_words_find_their_entry(string question, string label) => Assert.Equal(label, SmallFaq.AnswerTo(question));

    [Theory]
    [InlineData("where is my parcle", "delivery")]
    [InlineData("i forgto my pasword", "password")]
    [InlineData("wich creditcards do you acept", "payment")]
    [InlineData("не могу воити в акаунт", "password")]
    public void Mistyped_questions_are_understood(string question, string label) => Assert.Equal(label, SmallFaq.AnswerTo(question));

    [Fact]
    public void A_mistyped_word_counts_as_what_was_meant_but_makes_nothing_known()
    {
        var space = new QuestionSpace(FeatureSpace.Of([QuestionFeatures.Of(QuestionText.Words("I forgot my password"))]), SentenceEncoder.Shipped);

        var typed = space.Vector(space.Words("forgot pasword"));
        var meant = space.Vector(space.Words("forgot password"));

        Assert.Equal(meant.Features, typed.Features);
        Assert.Equal(meant.Meaning, typed.Meaning);
        Assert.True(typed.Known < meant.Known);
    }

    [Theory]
    [InlineData("Tôi muốn được hoàn tiền ngay", "refund")]
    [InlineData("Đơn hàng của tôi bao lâu mới đến", "delivery")]
    [InlineData("Quên mật khẩu tài khoản", "password")]
    public void Vietnamese_is_understood_with_and_without_marks(string question, string label)
    {
        var stripped = string.Concat(question.Normalize(System.Text.NormalizationForm.FormD)
            .Where(letter => char.GetUnicodeCategory(letter) != System.Globalization.UnicodeCategory.NonSpacingMark)).Replace('đ', 'd').Replace('Đ', 'D');

        Assert.NotEqual(question, stripped);
        Assert.Equal(label, SmallFaq.AnswerTo(question));
        Assert.Equal(label, SmallFaq.AnswerTo(stripped));
    }

    [Theory]
    [InlineData("訂單到哪裡了", "订单到哪里了")]
    [InlineData("когда вернете деньги за товар", "Когда вернёте деньги за товар")]
    [InlineData("ＷＨＥＮ ＡＲＥ ＹＯＵ ＯＰＥＮ", "When are you open?")]
    [InlineData("I can not log in to my account", "I can't log in to my account")]
    public void Spellings_of_the_same_are_the_same(string question, string other)
    {
        Assert.Equal(SmallFaq.Model.Rank(other).Confidence, SmallFaq.Model.Rank(question).Confidence, 0.02);
        Assert.Equal(SmallFaq.BestOf(other), SmallFaq.BestOf(question));
    }

    [Theory]
    [InlineData("what is the capital of peru")]
    [InlineData("do you know a good joke about cats")]
    [InlineData("посоветуй хороший фильм на вечер")]
    [InlineData("今天天气怎么样")]
    [InlineData("asdf qwer zxcv")]
    public void Strange_questions_are_not_answered(string question) => Assert.Null(SmallFaq.AnswerTo(question));

    [Theory]
    [InlineData("can you do it")]
    [InlineData("а почему так")]
    [InlineData("这个可以吗")]
    public void What_is_about_nothing_is_not_answered(string question) => Assert.Null(SmallFaq.AnswerTo(question));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?!")]
    [InlineData("shop ơi")]
    [InlineData("\ud800")]
    public void What_asks_nothing_finds_nothing(string question)
    {
        var ranking = SmallFaq.Model.Rank(question);

        Assert.Empty(ranking.Labels);
        Assert.Equal(0, ranking.Confidence);
    }

    [Fact]
    public void Every_phrasing_itself_is_answered_with_its_entry() =>
        Assert.All(SmallFaq.Examples, example => Assert.Equal(example.Label, SmallFaq.AnswerTo(example.Text)));

    [Fact]
    public void The_best_five_are_ranked_and_their_probabilities_fall()
    {
        var labels = SmallFaq.Model.Rank("when do i get my money").Labels;

        Assert.Equal(5, labels.Count);
        Assert.Equal(labels.OrderByDescending(label => label.Probability), labels);
        Assert.InRange(labels.Sum(label => label.Probability), 0.5, 1.0001);
    }

    [Fact]
    public void The_telling_words_are_named_first()
    {
        var because = SmallFaq.Model.Because("so i forgot the password today", "password");

        Assert.Equal("password", because[0]);
        Assert.InRange(because.Count, 1, 5);
        Assert.Empty(SmallFaq.Model.Because("so i forgot the password", "no such entry"));
    }

    [Fact]
    public void The_same_examples_give_the_same_model()
    {
        using var first = new MemoryStream();
        using var second = new MemoryStream();

        SmallFaq.Model.Write(first);
        QuestionModels.Train(SmallFaq.Examples, CancellationToken.None).Write(second);

        Assert.Equal(first.ToArray(), second.ToArray());
    }

    [Fact]
    public void What_to_expect_is_measured_on_hidden_questions()
    {
        var report = SmallFaq.Model.Report;

        Assert.InRange(report.AnswersFrom, 0.1, 0.9);
        Assert.InRange(report.AsksFrom, 0.01, report.AnswersFrom);
        Assert.InRange(report.ExpectedAnswered, 0.3, 1);
        Assert.InRange(report.ExpectedWrong, 0, 0.5);
        Assert.InRange(report.ExpectedRefused, 0.3, 1);
        Assert.All(report.Confusions, confusion => Assert.NotEqual(confusion.Label, confusion.Other));
    }

    [Fact]
    public void Training_can_be_stopped() => Assert.ThrowsAny<OperationCanceledException>(() =>
        QuestionModels.Train(SmallFaq.Examples, new CancellationToken(canceled: true)));
}
