using Bot.Languages;
using Bot.Listening;

namespace Bot.Tests.Listening;

public class ComplaintDetectorTests
{
    private static readonly ComplaintDetector _detector = DefaultDetector.Instance;

    // None of these stands in the seeds.
    [Theory]
    [InlineData("@MugWorld I ordered two weeks ago and nobody answers my emails. Where is my order??")]
    [InlineData("Still no refund after a month, this is ridiculous")]
    [InlineData("WHY DO I KEEP GETTING CHARGED TWICE!!! fix this now")]
    [InlineData("Заказ опаздывает уже на две недели, поддержка молчит!!")]
    [InlineData("чайник сломался через день, верните деньги")]
    [InlineData("сколько можно ждать возврат, вы издеваетесь")]
    [InlineData("Mình đặt 2 tuần rồi mà chưa nhận được hàng, nhắn shop không ai trả lời!!")]
    [InlineData("hang giao toi bi vo het roi, hoan tien cho toi")]
    [InlineData("Dịch vụ quá tệ, gọi tổng đài mãi không ai nghe máy")]
    [InlineData("下单两个星期还没收到货，客服也不回复！！")]
    [InlineData("收到就是坏的，要求退款")]
    [InlineData("客服态度太差了，等了一个小时没人理")]
    [InlineData("@MugWorld hello, I have emailed you three times about my bill and nobody answers, could you please help?")]
    public void Knows_a_clear_complaint(string text)
    {
        Assert.True(_detector.Judge(text).IsComplaint);
    }

    [Theory]
    [InlineData("good morning all, how was your weekend?")]
    [InlineData("do you deliver to Norway?")]
    [InlineData("thank you so much, the lamp is beautiful and came early")]
    [InlineData("this weather is awful, raining since monday")]
    [InlineData("we lost 3-0, the referee was a joke")]
    [InlineData("Доброе утро! Какие планы на выходные?")]
    [InlineData("Подскажите, до скольки вы работаете в воскресенье?")]
    [InlineData("спасибо, всё пришло быстро, очень красиво")]
    [InlineData("опять дождь весь день, надоело")]
    [InlineData("Chúc cả nhà ngày mới vui vẻ")]
    [InlineData("shop ơi cho mình hỏi còn màu trắng không ạ")]
    [InlineData("hang dep lam, cam on shop nhieu")]
    [InlineData("mưa to quá, chắc khỏi đi chơi")]
    [InlineData("大家早上好呀")]
    [InlineData("请问白色的还有货吗")]
    [InlineData("收到了，很喜欢，谢谢老板")]
    [InlineData("今天又下雨，烦死了")]
    [InlineData("@peter_m you never told me you could sing like that")]
    [InlineData("@никита_р ты где, мы тебя час ждём у кинотеатра")]
    [InlineData("@lan_anh mày hứa dẫn tao đi ăn mà, tao nhớ đó")]
    [InlineData("@阿梅 说好一起去的，你又放我鸽子")]
    [InlineData("")]
    [InlineData("👍")]
    public void Stays_quiet_about_anything_else(string text)
    {
        Assert.False(_detector.Judge(text).IsComplaint);
    }

    [Theory]
    [InlineData("my order never arrived and I want a refund", "refund", "arrived", "never")]
    [InlineData("верните деньги, товар сломан", "деньги", "верните", "сломан")]
    [InlineData("hàng bị vỡ, hoàn tiền cho tôi", "vỡ", "hoàn", "tiền")]
    public void Says_which_words_decided_it(string text, params string[] deciding)
    {
        var because = _detector.Judge(text).Because;

        Assert.Contains(because, word => deciding.Contains(word.Text));
    }

    [Fact]
    public void Says_Chinese_characters_that_belong_together_as_one()
    {
        var because = _detector.Judge("东西坏了，一直不退款").Because;

        Assert.Contains(because, word => word.Text.Length > 1 && "东西坏了一直不退款".Contains(word.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Says_at_most_five_words_the_most_deciding_first()
    {
        var because = _detector.Judge("Terrible service, my parcel is late again, nobody answers, I want my money back, it arrived broken").Because;

        Assert.Equal(5, because.Count);
        Assert.Equal(because.OrderByDescending(word => word.Weight), because);
        Assert.All(because, word => Assert.True(word.Weight > 0));
    }

    [Fact]
    public void What_speaks_against_has_weights_below_zero()
    {
        var because = _detector.Judge("thanks, I love it").Because;

        Assert.NotEmpty(because);
        Assert.All(because, word => Assert.True(word.Weight < 0));
    }

    [Fact]
    public void A_message_with_our_name_is_likelier_about_us()
    {
        var ours = new ComplaintDetector(DefaultDetector.Model, ["Sunny Mug"]);

        Assert.True(ours.Judge("two weeks late again, Sunny Mug").Probability > ours.Judge("two weeks late again, Molly Cup").Probability);
    }

    [Fact]
    public void The_same_message_is_judged_the_same()
    {
        var (first, second) = (_detector.Judge("where is my parcel?!"), _detector.Judge("where is my parcel?!"));

        Assert.Equal((first.IsComplaint, first.Probability), (second.IsComplaint, second.Probability));
        Assert.Equal(first.Because, second.Because);
    }

    [Fact]
    public void A_language_that_nobody_learnt_counts_as_any()
    {
        Assert.Equal(_detector.Judge("мой заказ не пришёл"), _detector.Judge("мой заказ не пришёл", new Language("fr")), SameFigures);
    }

    [Theory]
    [InlineData("\uD83D broken surrogate \uDE21")]
    [InlineData("((((((((((!!!!!!!!!!?????")]
    [InlineData("@@@@ #### $$$$ \u0000\u0001")]
    public void Takes_any_string(string text)
    {
        Assert.InRange(_detector.Judge(text).Probability, 0, 1);
    }

    [Fact]
    public void Takes_a_message_of_any_length()
    {
        Assert.InRange(_detector.Judge(string.Concat(Enumerable.Repeat("where is my order ", 20_000))).Probability, 0, 1);
    }

    private static bool SameFigures(ComplaintJudgement left, ComplaintJudgement right) => left.Probability.Equals(right.Probability);
}
