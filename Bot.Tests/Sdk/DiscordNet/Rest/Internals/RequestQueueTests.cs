using System.Net;
using Discord;
using Discord.Net;

namespace Bot.Tests.Sdk.DiscordNet.Rest.Internals;

public sealed class RequestQueueTests
{
    private readonly QueueBench _bench = new();

    [Fact]
    public async Task Of_requests_whose_limit_is_unknown_one_goes_at_a_time()
    {
        var first = _bench.Ask("first");
        var second = _bench.Ask("second");

        Assert.Equal(["first"], _bench.Sent);
        await _bench.Answer("first", headers: QueueBench.Limit(5, 4, 5));
        await first;
        await _bench.Answer("second", headers: QueueBench.Limit(5, 3, 5));
        await second;
    }

    [Fact]
    public async Task Where_nothing_is_limited_nothing_waits()
    {
        var first = _bench.Ask("first");
        await _bench.Answer("first");
        await first;

        _ = _bench.Ask("second");
        _ = _bench.Ask("third");

        Assert.Equal(["first", "second", "third"], _bench.Sent);
    }

    [Fact]
    public async Task A_limit_that_is_used_up_is_waited_for_and_order_is_kept()
    {
        var first = _bench.Ask("first");
        await _bench.Answer("first", headers: QueueBench.Limit(2, 0, 5));
        await first;
        _ = _bench.Ask("second");
        _ = _bench.Ask("third");
        _ = _bench.Ask("fourth");

        _bench.Time.Advance(TimeSpan.FromSeconds(4.9));
        Assert.Equal(["first"], _bench.Sent);
        _bench.Time.Advance(TimeSpan.FromSeconds(0.2));

        await _bench.SentAre(3);
        Assert.Equal(["first", "second", "third"], _bench.Sent);
    }

    [Fact]
    public async Task Requests_under_way_count_even_if_Discord_has_not_seen_them()
    {
        var first = _bench.Ask("first");
        await _bench.Answer("first", headers: QueueBench.Limit(3, 2, 5));
        await first;
        var second = _bench.Ask("second");
        var third = _bench.Ask("third");
        await _bench.Answer("second", headers: QueueBench.Limit(3, 1, 5));
        await second;

        _ = _bench.Ask("fourth");

        Assert.Equal(["first", "second", "third"], _bench.Sent);
        Assert.False(third.IsCompleted);
    }

    [Fact]
    public async Task Every_channel_has_limits_of_its_own()
    {
        var first = _bench.Ask("first");
        await _bench.Answer("first", headers: QueueBench.Limit(1, 0, 60));
        await first;

        _ = _bench.Ask("other", endpoint: "channels/2/messages");

        Assert.Equal(["first", "other"], _bench.Sent);
    }

    [Fact]
    public async Task Routes_that_turn_out_to_share_a_limit_share_it_from_then_on()
    {
        var post = _bench.Ask("post");
        await _bench.Answer("post", headers: QueueBench.Limit(5, 4, 60, "same"));
        await post;
        var patch = _bench.Ask("patch", "PATCH", "channels/1/messages/7");
        _ = _bench.Ask("patch too", "PATCH", "channels/1/messages/8");
        await _bench.Answer("patch", headers: QueueBench.Limit(5, 0, 60, "same"));
        await patch;

        _ = _bench.Ask("post again");

        Assert.Equal(["post", "patch"], _bench.Sent);
        _bench.Time.Advance(TimeSpan.FromSeconds(60));
        await _bench.SentAre(4);
    }

    [Fact]
    public async Task A_refusal_for_speed_stops_its_bucket_for_as_long_as_it_says()
    {
        var first = _bench.Ask("first");
        await _bench.Answer("first", HttpStatusCode.TooManyRequests, """{"retry_after":2.5,"global":false}""");
        await _bench.LimitIsMet();
        _ = _bench.Ask("second");
        _ = _bench.Ask("other", endpoint: "channels/2/messages");

        Assert.Equal(["first", "other"], _bench.Sent.Order());
        _bench.Time.Advance(TimeSpan.FromSeconds(2.6));
        await _bench.SentAre(3);
        Assert.Equal(["first", "other", "first"], _bench.Sent);
        Assert.False(first.IsCompleted);
    }

    [Fact]
    public async Task A_global_refusal_stops_everything_but_answers_to_interactions()
    {
        _ = _bench.Ask("first");
        await _bench.Answer("first", HttpStatusCode.TooManyRequests, """{"retry_after":2,"global":true}""");
        await _bench.LimitIsMet();
        _ = _bench.Ask("other", endpoint: "channels/2/messages");
        _ = _bench.Ask("callback", endpoint: "interactions/5/token/callback");

        Assert.Equal(["first", "callback"], _bench.Sent);
        _bench.Time.Advance(TimeSpan.FromSeconds(2.1));
        await _bench.SentAre(4);
    }

    [Fact]
    public async Task No_more_than_fifty_go_in_a_second()
    {
        for (var i = 0; i < 60; i++)
        {
            _ = _bench.Ask($"{i}", endpoint: $"channels/{i}/messages");
        }

        Assert.Equal(50, _bench.Sent.Count);
        _bench.Time.Advance(TimeSpan.FromSeconds(1));
        await _bench.SentAre(60);
    }

    [Fact]
    public async Task Who_will_not_wait_is_told_when_the_limit_of_an_unknown_bucket_shows()
    {
        _ = _bench.Ask("first");
        var hasty = _bench.Ask("hasty", mode: RetryMode.AlwaysFail);

        await _bench.Answer("first", headers: QueueBench.Limit(1, 0, 60));

        await Assert.ThrowsAsync<RateLimitedException>(() => hasty);
        Assert.Equal(["first"], _bench.Sent);
    }

    [Fact]
    public async Task A_request_that_got_no_answer_lets_the_next_one_go()
    {
        var first = _bench.Ask("first");
        _ = _bench.Ask("second");

        await _bench.Fail("first");

        await Assert.ThrowsAsync<HttpRequestException>(() => first);
        await _bench.SentAre(2);
    }
}
