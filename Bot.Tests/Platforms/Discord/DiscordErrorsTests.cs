using System.Net;
using System.Net.Sockets;
using Bot.Messaging;
using Bot.Platforms.Discord;
using Discord;
using Discord.Net;

namespace Bot.Tests.Platforms.Discord;

public sealed class DiscordErrorsTests
{
    [Theory]
    [InlineData(403, 50007, typeof(DeliveryResult.Unreachable))]
    [InlineData(403, 50278, typeof(DeliveryResult.Unreachable))]
    [InlineData(404, 10003, typeof(DeliveryResult.Unreachable))]
    [InlineData(404, 10013, typeof(DeliveryResult.Unreachable))]
    [InlineData(404, 10008, typeof(DeliveryResult.CopyGone))]
    [InlineData(404, 404, typeof(DeliveryResult.Unreachable))]
    [InlineData(403, 50005, typeof(DeliveryResult.CopyGone))]
    [InlineData(403, 50013, typeof(DeliveryResult.Unreachable))]
    [InlineData(403, 50001, typeof(DeliveryResult.Unreachable))]
    [InlineData(400, 160006, typeof(DeliveryResult.Throttled))]
    [InlineData(400, 30013, typeof(DeliveryResult.Throttled))]
    [InlineData(400, 50035, typeof(DeliveryResult.Refused))]
    [InlineData(400, 240000, typeof(DeliveryResult.Refused))]
    [InlineData(403, 240000, typeof(DeliveryResult.Refused))]
    [InlineData(403, 20009, typeof(DeliveryResult.Refused))]
    [InlineData(413, 40005, typeof(DeliveryResult.Refused))]
    [InlineData(400, 50006, typeof(DeliveryResult.Refused))]
    [InlineData(400, 20016, typeof(DeliveryResult.Throttled))]
    [InlineData(400, 40003, typeof(DeliveryResult.Throttled))]
    [InlineData(400, 30046, typeof(DeliveryResult.Throttled))]
    [InlineData(429, 0, typeof(DeliveryResult.Throttled))]
    [InlineData(401, 0, typeof(DeliveryResult.Off))]
    [InlineData(500, 0, typeof(DeliveryResult.Unknown))]
    [InlineData(502, null, typeof(DeliveryResult.Unknown))]
    [InlineData(503, 130000, typeof(DeliveryResult.Unknown))]
    // Codes that nobody knows: the status decides.
    [InlineData(403, 999999, typeof(DeliveryResult.Unreachable))]
    [InlineData(404, 999999, typeof(DeliveryResult.Refused))]
    [InlineData(403, null, typeof(DeliveryResult.Unreachable))]
    [InlineData(404, null, typeof(DeliveryResult.Unreachable))]
    [InlineData(400, 999999, typeof(DeliveryResult.Refused))]
    [InlineData(500, 999999, typeof(DeliveryResult.Unknown))]
    public void Every_refusal_has_its_meaning(int status, int? code, Type meaning) => Assert.IsType(meaning, DiscordErrors.ToResult(Refusal(status, code)));

    [Theory]
    [InlineData(50007)]
    [InlineData(50278)]
    [InlineData(10003)]
    [InlineData(50083)]
    [InlineData(160005)]
    [InlineData(160006)]
    public void What_is_about_the_place_may_have_a_cure(int code) => Assert.True(DiscordErrors.IsAboutPlace(Refusal(400, code)));

    [Theory]
    [InlineData(10008)]
    [InlineData(50035)]
    [InlineData(50013)]
    public void What_is_not_about_the_place_has_none(int code) => Assert.False(DiscordErrors.IsAboutPlace(Refusal(400, code)));

    [Theory]
    [InlineData(10062)]
    [InlineData(40060)]
    [InlineData(50027)]
    [InlineData(10015)]
    public void An_interaction_that_is_over_is_known(int code) => Assert.True(DiscordErrors.IsInteractionOver(Refusal(400, code)));

    public static TheoryData<Exception, Type> Failures() => new()
    {
        { new DiscordBusyException(TimeSpan.FromSeconds(7), true), typeof(DeliveryResult.Throttled) },
        { new RateLimitedException(null), typeof(DeliveryResult.Throttled) },
        { new TimeoutException(), typeof(DeliveryResult.Unknown) },
        { new HttpRequestException("", new SocketException()), typeof(DeliveryResult.Unknown) },
        { new IOException(), typeof(DeliveryResult.Unknown) },
        { new TaskCanceledException(), typeof(DeliveryResult.Unknown) },
        { new ArgumentOutOfRangeException("text"), typeof(DeliveryResult.Refused) },
    };

    [Theory, MemberData(nameof(Failures))]
    public void Every_failure_has_its_meaning(Exception failure, Type meaning) => Assert.IsType(meaning, DiscordErrors.ToResult(failure));

    [Fact]
    public void A_bug_is_no_failure_of_Discords() => Assert.Null(DiscordErrors.ToResult(new FormatException()));

    [Fact]
    public void A_pause_keeps_its_length() =>
        Assert.Equal(new DeliveryResult.Throttled(TimeSpan.FromSeconds(7), true), DiscordErrors.ToResult(new DiscordBusyException(TimeSpan.FromSeconds(7), true)));

    private static HttpException Refusal(int status, int? code) => new((HttpStatusCode)status, null, (DiscordErrorCode?)code, "why");
}
