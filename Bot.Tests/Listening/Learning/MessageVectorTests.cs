using Bot.Listening.Learning;
using Bot.Listening.Reading;

namespace Bot.Tests.Listening.Learning;

public class MessageVectorTests
{
    [Fact]
    public void Who_says_more_counts_a_little_more()
    {
        var (brief, full) = (Length(4), Length(40));

        Assert.InRange(full / brief, 1.01, 2);
    }

    [Fact]
    public void Nothing_known_counts_nothing()
    {
        Assert.Equal(0, MessageVector.Value(FeatureBlock.Words, 0));
    }

    private static double Length(int known) => Math.Sqrt(known) * MessageVector.Value(FeatureBlock.Words, known);
}
