using Bot.Messaging.Inbox;

namespace Bot.Tests.Messaging.Inbox;

public sealed class TurnReferenceTests
{
    [Fact]
    public void References_are_short_readable_and_different()
    {
        var references = Enumerable.Range(0, 10_000).Select(number => TurnReference.Of(1_772_442_000_000_000 + (number * 997))).ToList();

        Assert.All(references, reference => Assert.Matches("^[2-9A-HJ-NP-Z]{8}$", reference));
        Assert.Equal(references.Count, references.Distinct().Count());
    }
}
