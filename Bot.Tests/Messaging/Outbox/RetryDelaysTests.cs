using Bot.Messaging.Outbox;
using Microsoft.Extensions.Options;

namespace Bot.Tests.Messaging.Outbox;

public sealed class RetryDelaysTests
{
    [Fact]
    public void Waits_double_up_to_the_longest_and_differ_a_little()
    {
        var delays = new RetryDelays(Options.Create(new OutboxOptions()), new Random(1));

        Assert.All(Enumerable.Range(1, 2000), failures =>
            Assert.InRange(delays.After(failures).TotalSeconds / Math.Min(Math.Pow(2, failures - 1), 300), 0.8, 1.2));
        Assert.NotEqual(delays.After(1), delays.After(1));
    }
}
