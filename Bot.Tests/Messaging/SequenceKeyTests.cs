using Bot.Messaging;

namespace Bot.Tests.Messaging;

public sealed class SequenceKeyTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(35, "z")]
    [InlineData(36, "10")]
    [InlineData(1_772_442_000_000_000, "hga0m3pc00")]
    [InlineData(long.MaxValue, "1y2p0ij32e8e7")]
    public void A_sequence_and_its_key_tell_each_other(long sequence, string key)
    {
        Assert.Equal(key, SequenceKey.Of(sequence));
        Assert.True(SequenceKey.TryParse(key, out var parsed));
        Assert.Equal(sequence, parsed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("1y2p0ij32e8e8")]
    [InlineData("zzzzzzzzzzzzzz")]
    public void Anything_else_is_no_key(string key) => Assert.False(SequenceKey.TryParse(key, out _));
}
