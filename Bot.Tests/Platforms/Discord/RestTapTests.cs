using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Bot.Platforms.Discord;
using Discord.Net.Rest;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Tests.Platforms.Discord;

public sealed class RestTapTests : IDisposable
{
    private readonly FakeLine _line = new();
    private readonly InvalidCalls _invalid = new(TimeProvider.System, NullLogger<InvalidCalls>.Instance);

    private RestTap Tap => new(_line, _invalid);

    [Fact]
    public async Task A_marked_message_gets_its_nonce_and_flags_and_no_reason()
    {
        await Tap.SendAsync("POST", "channels/1/messages", """{"content":"hi","flags":4}""", default, reason: new SendMark("k.0.1", SendMark.SuppressNotifications).AsReason());

        var body = JsonNode.Parse(_line.Json!)!;
        Assert.Equal(("hi", "k.0.1", true, 4100), ((string?)body["content"], (string?)body["nonce"], (bool)body["enforce_nonce"]!, (int)body["flags"]!));
        Assert.Null(_line.Reason);
    }

    [Fact]
    public async Task An_upload_gets_them_in_its_payload_and_keeps_its_files()
    {
        using var file = new MemoryStream();

        await Tap.SendAsync(
            "POST", "channels/1/messages", new Dictionary<string, object> { ["payload_json"] = """{"content":"hi"}""", ["files[0]"] = file }, default,
            reason: new SendMark("k.0.1").AsReason());

        Assert.Equal("k.0.1", (string?)JsonNode.Parse((string)_line.Fields!["payload_json"])!["nonce"]);
        Assert.Same(file, _line.Fields["files[0]"]);
        Assert.Null(_line.Reason);
    }

    [Fact]
    public async Task What_is_not_marked_passes_as_it_is()
    {
        await Tap.SendAsync("PATCH", "channels/1", """{"name":"x"}""", default, reason: "tidying");

        Assert.Equal(("""{"name":"x"}""", "tidying"), (_line.Json, _line.Reason));
    }

    [Fact]
    public async Task A_pause_of_ours_is_told_with_its_length_and_reach()
    {
        _line.Answer = Answer(HttpStatusCode.TooManyRequests, """{"message":"slow","retry_after":2.5,"global":true}""", ("Retry-After", "3"));

        var busy = await Assert.ThrowsAsync<DiscordBusyException>(() => Tap.SendAsync("POST", "channels/1/messages", "{}", default, reason: SendMark.None.AsReason()));

        Assert.Equal((TimeSpan.FromSeconds(2.5), true), (busy.RetryAfter, busy.WholePlatform));
    }

    [Fact]
    public async Task A_pause_without_a_body_is_as_long_as_its_header_says_and_never_none()
    {
        _line.Answer = Answer(HttpStatusCode.TooManyRequests, "<html>", ("Retry-After", "0"), ("X-RateLimit-Scope", "user"));

        var busy = await Assert.ThrowsAsync<DiscordBusyException>(() => Tap.SendAsync("GET", "channels/1", default, reason: SendMark.None.AsReason()));

        Assert.Equal((TimeSpan.FromSeconds(1), false), (busy.RetryAfter, busy.WholePlatform));
    }

    [Fact]
    public async Task The_package_gets_whole_seconds_for_its_own_pauses()
    {
        _line.Answer = Answer(HttpStatusCode.TooManyRequests, "{}", ("Retry-After", "0.3"));

        var response = await Tap.SendAsync("GET", "gateway/bot", default);

        Assert.Equal("1", response.Headers["Retry-After"]);
    }

    [Fact]
    public async Task After_too_many_refusals_nothing_is_called_any_more()
    {
        _line.Answer = Answer(HttpStatusCode.Forbidden, "{}");
        for (var call = 0; call < 5_000; call++)
        {
            await Tap.SendAsync("GET", "channels/1", default);
        }

        var busy = await Assert.ThrowsAsync<DiscordBusyException>(() => Tap.SendAsync("GET", "channels/1", default));

        Assert.True(busy.WholePlatform);
        Assert.Equal(5_000, _line.Calls);
    }

    [Fact]
    public async Task Limits_that_are_shared_with_others_do_not_count_as_refusals()
    {
        _line.Answer = Answer(HttpStatusCode.TooManyRequests, "{}", ("X-RateLimit-Scope", "shared"), ("Retry-After", "1"));
        for (var call = 0; call < 5_000; call++)
        {
            await Tap.SendAsync("GET", "channels/1", default);
        }

        Assert.Null(_invalid.Pause);
    }

    public void Dispose() => _line.Dispose();

    private static Func<RestResponse> Answer(HttpStatusCode status, string body, params (string Name, string Value)[] headers) => () => new RestResponse(
        status, headers.ToDictionary(header => header.Name, header => header.Value, StringComparer.OrdinalIgnoreCase), new MemoryStream(Encoding.UTF8.GetBytes(body)));

    private sealed class FakeLine : IRestClient
    {
        public Func<RestResponse> Answer { get; set; } = RestTapTests.Answer(HttpStatusCode.OK, "{}");

        public string? Json { get; private set; }

        public string? Reason { get; private set; }

        public IReadOnlyDictionary<string, object>? Fields { get; private set; }

        public int Calls { get; private set; }

        public void SetHeader(string key, string value)
        {
        }

        public void SetCancelToken(CancellationToken cancelToken)
        {
        }

        public Task<RestResponse> SendAsync(
            string method, string endpoint, CancellationToken cancelToken, bool headerOnly = false, string? reason = null,
            IEnumerable<KeyValuePair<string, IEnumerable<string>>>? requestHeaders = null) => Done(reason);

        public Task<RestResponse> SendAsync(
            string method, string endpoint, string json, CancellationToken cancelToken, bool headerOnly = false, string? reason = null,
            IEnumerable<KeyValuePair<string, IEnumerable<string>>>? requestHeaders = null)
        {
            Json = json;
            return Done(reason);
        }

        public Task<RestResponse> SendAsync(
            string method, string endpoint, IReadOnlyDictionary<string, object> multipartParams, CancellationToken cancelToken, bool headerOnly = false,
            string? reason = null, IEnumerable<KeyValuePair<string, IEnumerable<string>>>? requestHeaders = null)
        {
            Fields = multipartParams;
            return Done(reason);
        }

        public void Dispose()
        {
        }

        private Task<RestResponse> Done(string? reason)
        {
            (Reason, Calls) = (reason, Calls + 1);
            return Task.FromResult(Answer());
        }
    }
}
