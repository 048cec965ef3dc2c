using Bot.Listening;
using Bot.Listening.Learning;

namespace Bot.Tests.Listening.Learning;

public class ComplaintModelFileTests
{
    [Fact]
    public void A_model_comes_back_as_it_was_written()
    {
        var model = new ComplaintModel(
            new Weights(new() { [7] = 0.5f, [4_000_000_000] = -1.25f, [0] = 2 }, -0.125),
            new Dictionary<string, Calibration> { [""] = new(2, -1), ["ru"] = new(3, 0.5) }, 0.875, "0123abcd");

        var read = RoundTrip(model);

        Assert.Equal(model.Weights.Of.OrderBy(pair => pair.Key), read.Weights.Of.OrderBy(pair => pair.Key));
        Assert.Equal(model.Calibrations.OrderBy(pair => pair.Key), read.Calibrations.OrderBy(pair => pair.Key));
        Assert.Equal((model.Weights.Bias, model.Threshold, model.Seeds), (read.Weights.Bias, read.Threshold, read.Seeds));
    }

    [Fact]
    public void The_model_that_ships_judges_the_same_after_a_round_trip()
    {
        var again = new ComplaintDetector(RoundTrip(DefaultDetector.Model), []);

        Assert.Equal(DefaultDetector.Instance.Judge("where is my refund").Probability, again.Judge("where is my refund").Probability);
    }

    [Theory]
    [InlineData("")]
    [InlineData("LISTEN01")]
    [InlineData("this is a recipe for pancakes, as far from a model as can be, but long enough to be one")]
    public void What_is_no_model_is_refused(string content)
    {
        Assert.Throws<InvalidDataException>(() => ComplaintModelFile.Read(new MemoryStream(System.Text.Encoding.ASCII.GetBytes(content))));
    }

    [Fact]
    public void A_damaged_model_is_refused()
    {
        var bytes = Bytes(DefaultDetector.Model);
        bytes[bytes.Length / 2] ^= 1;

        var refused = Assert.Throws<InvalidDataException>(() => ComplaintModelFile.Read(new MemoryStream(bytes)));

        Assert.Contains("damaged", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_that_was_cut_off_is_refused()
    {
        var bytes = Bytes(DefaultDetector.Model);

        Assert.Throws<InvalidDataException>(() => ComplaintModelFile.Read(new MemoryStream(bytes, 0, bytes.Length / 2)));
    }

    private static ComplaintModel RoundTrip(ComplaintModel model) => ComplaintModelFile.Read(new MemoryStream(Bytes(model)));

    private static byte[] Bytes(ComplaintModel model)
    {
        using var stream = new MemoryStream();
        ComplaintModelFile.Write(model, stream);
        return stream.ToArray();
    }
}
