using Bot.Listening.Learning;

namespace Bot.Tests.Listening.Learning;

public class FoldsTests
{
    [Fact]
    public void A_topic_is_never_cut_in_two()
    {
        var seeds = ComplaintSeeds.All();
        var folds = Folds.Of(seeds, 5);

        var cut = seeds.Index().GroupBy(seed => (seed.Item.IsComplaint, seed.Item.Topic)).Where(topic => topic.Select(seed => folds[seed.Index]).Distinct().Count() > 1);

        Assert.Empty(cut);
        Assert.Equal(5, folds.Distinct().Count());
    }

    [Fact]
    public void Messages_without_topics_are_spread_evenly()
    {
        var examples = Enumerable.Range(0, 100).Select(at => new ComplaintExample($"message {at}", at % 4 == 0)).ToList();
        var folds = Folds.Of(examples, 5);

        Assert.All(Enumerable.Range(0, 5), fold => Assert.Equal(5, examples.Index().Count(example => example.Item.IsComplaint && folds[example.Index] == fold)));
        Assert.All(Enumerable.Range(0, 5), fold => Assert.Equal(15, examples.Index().Count(example => !example.Item.IsComplaint && folds[example.Index] == fold)));
    }

    [Fact]
    public void The_same_messages_fall_into_the_same_folds()
    {
        var examples = Enumerable.Range(0, 50).Select(at => new ComplaintExample($"message {at}", at % 2 == 0)).ToList();

        Assert.Equal(Folds.Of(examples, 10), Folds.Of(examples, 10));
    }
}
