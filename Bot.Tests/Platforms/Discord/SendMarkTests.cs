using Bot.Messaging;
using Bot.Platforms.Discord;

namespace Bot.Tests.Platforms.Discord;

public sealed class SendMarkTests
{
    [Fact]
    public void A_mark_can_be_read_back() => Assert.Equal(new SendMark("a:b", 4), SendMark.Read(new SendMark("a:b", 4).AsReason()));

    [Theory]
    [InlineData(null)]
    [InlineData("because")]
    public void A_reason_for_people_is_no_mark(string? reason) => Assert.Null(SendMark.Read(reason));

    [Fact]
    public void A_nonce_is_short_enough_and_tells_parts_and_channels_apart()
    {
        var key = SequenceKey.Of(long.MaxValue);
        string[] nonces = [SendMark.NonceOf(key, 0, ulong.MaxValue), SendMark.NonceOf(key, 999, ulong.MaxValue), SendMark.NonceOf(key, 0, 1), SendMark.NonceOf(new string('k', 25), 0, 1)];

        Assert.All(nonces, nonce => Assert.InRange(nonce.Length, 1, 25));
        Assert.Equal(nonces.Length, nonces.Distinct().Count());
    }

    [Fact]
    public void The_same_part_has_the_same_nonce_every_time() => Assert.Equal(SendMark.NonceOf("abc", 1, 42), SendMark.NonceOf("abc", 1, 42));

    [Theory]
    [InlineData("[]")]
    [InlineData("\"words\"")]
    public void A_body_of_another_form_stays_as_it_is(string json) => Assert.Equal(json, new SendMark("n").In(json));
}
