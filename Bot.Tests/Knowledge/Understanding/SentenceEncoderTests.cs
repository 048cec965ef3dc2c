using Bot.Knowledge.Understanding;

namespace Bot.Tests.Knowledge.Understanding;

public class SentenceEncoderTests
{
    [Fact]
    public void English_questions_that_mean_the_same_are_nearer_than_others()
    {
        var about = Encode("how much money is on my account");

        Assert.True(Likeness(about, Encode("tell me my bank balance")) > Likeness(about, Encode("what will the weather be tomorrow")) + 0.2);
    }

    [Theory]
    [InlineData("где мой заказ")]
    [InlineData("我的订单在哪里")]
    [InlineData("")]
    public void Of_what_it_does_not_know_it_makes_nothing(string question) => Assert.All(Encode(question), number => Assert.Equal(0, number));

    [Fact]
    public void One_that_is_trained_written_and_read_makes_the_same()
    {
        var trained = SentenceEncoderTrainer.Train(SmallFaq.Examples, CancellationToken.None);
        using var stream = new MemoryStream();
        trained.Write(stream);
        stream.Position = 0;

        var read = SentenceEncoder.Read(stream);

        Assert.Equal(trained.Fingerprint, read.Fingerprint);
        Assert.Equal(trained.Encode(Features("where is my order")), read.Encode(Features("where is my order")));
    }

    [Fact]
    public void Anything_else_is_refused() => Assert.Throws<InvalidDataException>(() => SentenceEncoder.Read(new MemoryStream([1, 2, 3, 4, 5, 6, 7, 8])));

    private static float[] Encode(string question) => SentenceEncoder.Shipped.Encode(Features(question));

    private static QuestionFeatures Features(string question) => QuestionFeatures.Of(QuestionText.Words(question));

    private static float Likeness(float[] first, float[] second) => VectorMath.Dot(first, second);
}
