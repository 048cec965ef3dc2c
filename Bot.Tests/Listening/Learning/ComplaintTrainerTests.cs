using Bot.Listening;
using Bot.Listening.Learning;

namespace Bot.Tests.Listening.Learning;

public class ComplaintTrainerTests
{
    private static readonly string[] _things = ["parcel", "kettle", "jacket", "invoice", "router", "ticket", "sofa", "phone"];

    [Fact]
    public void Learns_what_only_the_operators_messages_say()
    {
        // In this trade a "gronk" is what goes wrong, and a "wibble" what does not.
        var trained = Train(Own());
        var detector = new ComplaintDetector(trained.Model, []);

        Assert.True(detector.Judge("gronk in the bathtub").Probability > 0.8);
        Assert.True(detector.Judge("wibble in the bathtub").Probability < 0.2);
    }

    [Fact]
    public void The_same_messages_give_the_same_model()
    {
        Assert.Equal(Bytes(Train(Own()).Model), Bytes(Train(Own()).Model));
    }

    [Fact]
    public void Every_message_is_judged_by_a_model_that_did_not_see_it()
    {
        // Labels without sense: whoever judged what it had learnt by heart would be right.
        var random = new Sequence(7);
        var examples = Enumerable.Range(0, 100).Select(_ => new ComplaintExample($"{Word(random)} {Word(random)} {Word(random)}", random.Next(2) == 0)).ToList();

        var trained = Train(examples);

        Assert.True(Bot.Listening.Measuring.ComplaintMetrics.Auc([.. trained.Held]) < 0.8);
    }

    private static List<ComplaintExample> Own() => [.. _things.SelectMany(thing => new[]
    {
        new ComplaintExample($"the {thing} is a gronk", true), new ComplaintExample($"gronk again with my {thing}", true),
        new ComplaintExample($"the {thing} is a wibble", false), new ComplaintExample($"wibble again with my {thing}", false),
    })];

    private static TrainedComplaints Train(IReadOnlyList<ComplaintExample> examples) => ComplaintTrainer.Train(ComplaintTrainer.Read(examples), 4, CancellationToken.None);

    private static byte[] Bytes(ComplaintModel model)
    {
        using var stream = new MemoryStream();
        ComplaintModelFile.Write(model, stream);
        return stream.ToArray();
    }

    private static string Word(Sequence random) => string.Concat(Enumerable.Range(0, 3).Select(_ => (char)('a' + random.Next(5))));
}
