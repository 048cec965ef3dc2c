using System.Globalization;
using System.Net;
using System.Text.Json;
using Discord.Net.Rest;

namespace Bot.Platforms.Discord;

/// <summary>
/// The package's line to the REST API, pointed to the server that the settings name. It writes into messages what the package cannot
/// (<see cref="SendMark"/>), counts what Discord turns away, and tells how long a pause is to be.
/// </summary>
internal sealed class RestTap(IRestClient line, InvalidCalls invalid) : IRestClient
{
    private const string PayloadField = "payload_json";

    private static readonly TimeSpan _shortestPause = TimeSpan.FromSeconds(1);

    public static RestClientProvider For(DiscordOptions options, InvalidCalls invalid) =>
        _ => new RestTap(DefaultRestClientProvider.Instance(options.ApiBase), invalid);

    public void SetHeader(string key, string value) => line.SetHeader(key, value);

    public void SetCancelToken(CancellationToken cancelToken) => line.SetCancelToken(cancelToken);

    public Task<RestResponse> SendAsync(
        string method, string endpoint, CancellationToken cancelToken, bool headerOnly = false, string? reason = null,
        IEnumerable<KeyValuePair<string, IEnumerable<string>>>? requestHeaders = null)
    {
        var mark = SendMark.Read(reason);
        return WatchedAsync(mark, () => line.SendAsync(method, endpoint, cancelToken, headerOnly, mark is null ? reason : null, requestHeaders), cancelToken);
    }

    public Task<RestResponse> SendAsync(
        string method, string endpoint, string json, CancellationToken cancelToken, bool headerOnly = false, string? reason = null,
        IEnumerable<KeyValuePair<string, IEnumerable<string>>>? requestHeaders = null)
    {
        var mark = SendMark.Read(reason);
        return WatchedAsync(
            mark,
            () => line.SendAsync(method, endpoint, mark?.In(json) ?? json, cancelToken, headerOnly, mark is null ? reason : null, requestHeaders),
            cancelToken);
    }

    public Task<RestResponse> SendAsync(
        string method, string endpoint, IReadOnlyDictionary<string, object> multipartParams, CancellationToken cancelToken, bool headerOnly = false,
        string? reason = null, IEnumerable<KeyValuePair<string, IEnumerable<string>>>? requestHeaders = null)
    {
        var mark = SendMark.Read(reason);
        var fields = mark is null
            ? multipartParams
            : multipartParams.ToDictionary(
                field => field.Key, field => field is { Key: PayloadField, Value: string json } ? mark.In(json) : field.Value);
        return WatchedAsync(
            mark, () => line.SendAsync(method, endpoint, fields, cancelToken, headerOnly, mark is null ? reason : null, requestHeaders), cancelToken);
    }

    public void Dispose() => line.Dispose();

    private async Task<RestResponse> WatchedAsync(SendMark? mark, Func<Task<RestResponse>> send, CancellationToken cancellationToken)
    {
        if (invalid.Pause is { } pause)
        {
            throw new DiscordBusyException(pause, wholePlatform: true);
        }

        var response = await send();
        if (response.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.TooManyRequests
            && Header(response, "X-RateLimit-Scope") != "shared")
        {
            invalid.Count();
        }

        if (response.StatusCode != HttpStatusCode.TooManyRequests)
        {
            return response;
        }

        // Only our own calls know what to do with it; the package waits as it sees fit for the others, and needs whole seconds for it.
        if (mark is not null)
        {
            throw await BusyAsync(response, cancellationToken);
        }

        response.Headers["Retry-After"] = Math.Ceiling(Seconds(Header(response, "Retry-After")) ?? 1).ToString(CultureInfo.InvariantCulture);
        return response;
    }

    private static async Task<DiscordBusyException> BusyAsync(RestResponse response, CancellationToken cancellationToken)
    {
        var seconds = Seconds(Header(response, "Retry-After"));
        // Without limits in its headers it is not Discord's API that turned us away but what stands before it: that means every call.
        var isGlobal = Header(response, "X-RateLimit-Global") is not null || Header(response, "X-RateLimit-Scope") == "global"
            || Header(response, "Via") is null && Header(response, "X-RateLimit-Scope") is null && seconds > 60;
        try
        {
            using var body = await JsonDocument.ParseAsync(response.Stream, cancellationToken: cancellationToken);
            if (body.RootElement is { ValueKind: JsonValueKind.Object } answer)
            {
                seconds = answer.TryGetProperty("retry_after", out var after) && after.ValueKind == JsonValueKind.Number ? after.GetDouble() : seconds;
                isGlobal |= answer.TryGetProperty("global", out var global) && global.ValueKind == JsonValueKind.True;
            }
        }
        catch (JsonException)
        {
            // Then the headers are all there is.
        }

        var wait = TimeSpan.FromSeconds(Math.Clamp(seconds ?? 0, 0, TimeSpan.FromDays(1).TotalSeconds));
        return new DiscordBusyException(wait > _shortestPause ? wait : _shortestPause, isGlobal);
    }

    private static string? Header(RestResponse response, string name) => response.Headers.GetValueOrDefault(name);

    private static double? Seconds(string? text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) ? seconds : null;
}
