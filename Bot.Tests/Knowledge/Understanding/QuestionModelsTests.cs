using Bot.Knowledge.Understanding;

namespace Bot.Tests.Knowledge.Understanding;

public class QuestionModelsTests
{
    [Fact]
    public void A_model_that_is_written_and_read_answers_alike()
    {
        var read = QuestionModels.Read(new MemoryStream(Written()));

        foreach (var question in (string[])["where is my parcel", "верните деньги", "giờ mở cửa", "怎么退款", "what is the capital of peru", ""])
        {
            Assert.Equal(SmallFaq.Model.Rank(question).Labels, read.Rank(question).Labels);
            Assert.Equal(SmallFaq.Model.Rank(question).Confidence, read.Rank(question).Confidence);
            Assert.Equal(SmallFaq.Model.Because(question, "refund"), read.Because(question, "refund"));
        }

        Assert.Equal(SmallFaq.Model.Report.Confusions, read.Report.Confusions);
        Assert.Equal(SmallFaq.Model.Report with { Confusions = [] }, read.Report with { Confusions = [] });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(20)]
    [InlineData(44)]
    [InlineData(10_000)]
    public void A_model_that_is_cut_short_is_refused(int length) =>
        Assert.Throws<InvalidDataException>(() => QuestionModels.Read(new MemoryStream(Written()[..length])));

    [Fact]
    public void A_model_with_a_changed_byte_is_refused()
    {
        var bytes = Written();
        bytes[^100] ^= 1;

        Assert.Throws<InvalidDataException>(() => QuestionModels.Read(new MemoryStream(bytes)));
    }

    [Fact]
    public void Anything_else_is_refused()
    {
        var noise = new byte[5000];
        new Random(1).NextBytes(noise);
        var longer = Written();
        longer.AsSpan(40, 4).Fill(0xFF);

        Assert.Throws<InvalidDataException>(() => QuestionModels.Read(new MemoryStream(noise)));
        Assert.Throws<InvalidDataException>(() => QuestionModels.Read(new MemoryStream(longer)));
    }

    private static byte[] Written()
    {
        using var stream = new MemoryStream();
        SmallFaq.Model.Write(stream);
        return stream.ToArray();
    }
}
