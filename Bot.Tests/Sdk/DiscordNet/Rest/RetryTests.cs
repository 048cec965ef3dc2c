using System.Net;
using Discord;
using Discord.Net;
using Discord.Net.Rest;

namespace Bot.Tests.Sdk.DiscordNet.Rest;

public sealed class RetryTests
{
    private const string Limited = """{"message":"You are being rate limited.","retry_after":0.05,"global":false}""";

    [Theory]
    [InlineData("false")]
    [InlineData("true")]
    public async Task A_rate_limit_is_waited_out(string global)
    {
        await using var server = await RestServer.Start();
        var client = await server.Client();
        server.Says("GET users/5", Limited.Replace("false", global, StringComparison.Ordinal), 429);
        server.Says("GET users/5", """{"id":"5","username":"vera"}""");

        var user = await client.GetUserAsync(5);

        Assert.Equal("vera", user.Username);
        Assert.Equal(2, server.Asked.Count);
    }

    [Fact]
    public async Task A_request_that_shall_not_wait_for_a_rate_limit_fails_at_once()
    {
        await using var server = await RestServer.Start();
        var client = await server.Client();
        server.Says("GET users/5", Limited.Replace("0.05", "600", StringComparison.Ordinal), 429);

        var limited = await Assert.ThrowsAsync<RateLimitedException>(
            () => client.GetUserAsync(5, new RequestOptions { RetryMode = RetryMode.AlwaysFail }));

        Assert.Single(server.Asked);
        Assert.Equal(RetryMode.AlwaysFail, limited.Request.Options.RetryMode);
    }

    [Fact]
    public async Task A_request_that_would_run_into_a_known_limit_is_not_sent_if_it_shall_not_wait()
    {
        await using var server = await RestServer.Start();
        var client = await server.Client();
        server.Says("GET users/5", """{"id":"5","username":"vera"}""", 200,
            ("X-RateLimit-Limit", "1"), ("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset-After", "600"),
            ("X-RateLimit-Reset", $"{DateTimeOffset.UtcNow.AddMinutes(10).ToUnixTimeSeconds()}"), ("X-RateLimit-Bucket", "abcd"));
        await client.GetUserAsync(5);

        await Assert.ThrowsAsync<RateLimitedException>(
            () => client.GetUserAsync(5, new RequestOptions { RetryMode = RetryMode.AlwaysFail }));

        Assert.Single(server.Asked);
    }

    [Fact]
    public async Task A_caller_is_told_of_limits()
    {
        await using var server = await RestServer.Start();
        var client = await server.Client();
        server.Says("GET users/5", """{"id":"5","username":"vera"}""", 200,
            ("X-RateLimit-Limit", "5"), ("X-RateLimit-Remaining", "4"), ("X-RateLimit-Reset-After", "1.5"),
            ("X-RateLimit-Bucket", "abcd"));
        var told = new TaskCompletionSource<IRateLimitInfo>();

        await client.GetUserAsync(5, new RequestOptions
        {
            RatelimitCallback = info =>
            {
                told.SetResult(info);
                return Task.CompletedTask;
            },
        });

        var limit = await told.Task.WaitAsync(TimeSpan.FromSeconds(10));
        Assert.Equal((5, 4, "abcd", "users/5"), (limit.Limit, limit.Remaining, limit.Bucket, limit.Endpoint));
        Assert.Equal(TimeSpan.FromSeconds(1.5), limit.ResetAfter);
        Assert.False(limit.IsGlobal);
    }

    [Fact]
    public async Task A_bad_gateway_is_asked_again()
    {
        await using var server = await RestServer.Start();
        var client = await server.Client();
        server.Says("GET users/5", "<html>", 502);
        server.Says("GET users/5", """{"id":"5","username":"vera"}""");

        Assert.Equal("vera", (await client.GetUserAsync(5)).Username);
    }

    [Theory]
    [InlineData(502, RetryMode.AlwaysFail)]
    [InlineData(500, RetryMode.AlwaysRetry)]
    [InlineData(503, RetryMode.AlwaysRetry)]
    public async Task Other_faults_of_the_server_are_the_callers(int status, RetryMode mode)
    {
        await using var server = await RestServer.Start();
        var client = await server.Client();
        server.Says("GET users/5", "<html>", status);

        var fault = await Assert.ThrowsAsync<HttpException>(
            () => client.GetUserAsync(5, new RequestOptions { RetryMode = mode }));

        Assert.Equal((HttpStatusCode)status, fault.HttpCode);
        Assert.Null(fault.DiscordCode);
        Assert.Single(server.Asked);
    }

    [Fact]
    public async Task A_bad_gateway_is_not_asked_for_longer_than_the_request_may_take()
    {
        await using var server = await RestServer.Start();
        var client = await server.Client();
        for (var i = 0; i < 2000; i++)
        {
            server.Says("GET users/5", "<html>", 502);
        }

        await Assert.ThrowsAsync<TimeoutException>(() => client.GetUserAsync(5, new RequestOptions { Timeout = 100 }));
    }

    [Fact]
    public async Task A_wait_can_be_cancelled()
    {
        await using var server = await RestServer.Start();
        using var stop = new CancellationTokenSource();
        var client = await server.Client();
        server.Says("GET users/5", Limited.Replace("0.05", "600", StringComparison.Ordinal), 429);

        var asking = client.GetUserAsync(5, new RequestOptions
        {
            CancelToken = stop.Token,
            RatelimitCallback = _ => stop.CancelAsync(),
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
    }

    [Fact]
    public async Task A_timeout_of_the_transport_is_tried_again_only_if_asked_for()
    {
        await using var server = await RestServer.Start();
        var transport = new TimingOutOnce(server.Url);
        var config = server.Config;
        config.RestClientProvider = _ => transport;
        var client = await server.Client(config);
        server.Says("GET users/5", """{"id":"5","username":"vera"}""");

        transport.IsDue = true;
        await Assert.ThrowsAsync<TimeoutException>(
            () => client.GetUserAsync(5, new RequestOptions { RetryMode = RetryMode.RetryRatelimit }));
        transport.IsDue = true;
        var user = await client.GetUserAsync(5, new RequestOptions { RetryMode = RetryMode.RetryTimeouts });

        Assert.Equal("vera", user.Username);
    }

    private sealed class TimingOutOnce(string url) : IRestClient
    {
        private readonly IRestClient _inner = DefaultRestClientProvider.Instance(url);

        public bool IsDue { get; set; }

        public void SetHeader(string key, string value) => _inner.SetHeader(key, value);

        public void SetCancelToken(CancellationToken cancelToken) => _inner.SetCancelToken(cancelToken);

        public Task<RestResponse> SendAsync(
            string method, string endpoint, CancellationToken cancelToken, bool headerOnly = false, string? reason = null,
            IEnumerable<KeyValuePair<string, IEnumerable<string>>>? requestHeaders = null)
        {
            var isDue = IsDue;
            IsDue = false;
            return isDue
                ? throw new TimeoutException()
                : _inner.SendAsync(method, endpoint, cancelToken, headerOnly, reason, requestHeaders);
        }

        public Task<RestResponse> SendAsync(
            string method, string endpoint, string json, CancellationToken cancelToken, bool headerOnly = false, string? reason = null,
            IEnumerable<KeyValuePair<string, IEnumerable<string>>>? requestHeaders = null) =>
            _inner.SendAsync(method, endpoint, json, cancelToken, headerOnly, reason, requestHeaders);

        public Task<RestResponse> SendAsync(
            string method, string endpoint, IReadOnlyDictionary<string, object> multipartParams, CancellationToken cancelToken,
            bool headerOnly = false, string? reason = null,
            IEnumerable<KeyValuePair<string, IEnumerable<string>>>? requestHeaders = null) =>
            _inner.SendAsync(method, endpoint, multipartParams, cancelToken, headerOnly, reason, requestHeaders);

        public void Dispose() => _inner.Dispose();
    }
}
