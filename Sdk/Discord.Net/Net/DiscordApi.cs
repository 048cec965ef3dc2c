#nullable enable

using System.Diagnostics;
using System.Net;
using Discord.Net;
using Discord.Net.Queue;
using Discord.Net.Rest;
using Discord.Rest;

namespace Discord.API;

/// <summary>Discord's HTTP API: one method per route that the library uses. Shared by all shards of a bot, as its limits are.</summary>
internal sealed partial class DiscordApi : IDisposable
{
    private readonly DiscordRestConfig _config;
    private readonly TimeProvider _time;
    private readonly IRestClient _http;
    private readonly RequestQueue _queue;
    private CancellationTokenSource _login = new();

    public DiscordApi(DiscordRestConfig config, TimeProvider? time = null)
    {
        _config = config;
        _time = time ?? TimeProvider.System;
        _queue = new RequestQueue(_time)
        {
            RateLimitTriggered = (request, info) => RateLimitTriggered(request.ToString(), info),
            CallbackFailed = fault => CallbackFailed(fault),
        };
        _http = config.RestClientProvider(DiscordConfig.APIUrl);
        _http.SetHeader("accept", "*/*");
        _http.SetHeader("user-agent", DiscordConfig.UserAgent);
    }

    public LoginState LoginState { get; private set; }

    public TokenType TokenType { get; private set; }

    /// <summary>The bot's token, without a prefix; null before the login.</summary>
    public string? AuthToken { get; private set; }

    public ulong? CurrentUserId { get; set; }

    public ulong? CurrentApplicationId { get; set; }

    /// <summary>Called after each request: its method, its endpoint, how many milliseconds it took.</summary>
    public Func<string, string, double, Task> SentRequest { get; set; } = (_, _, _) => Task.CompletedTask;

    /// <summary>Called when a request waits for a rate limit: the request, and what Discord said if it was asked.</summary>
    public Func<string, IRateLimitInfo?, Task> RateLimitTriggered { get; set; } = (_, _) => Task.CompletedTask;

    /// <summary>Called with what a caller's callback has thrown.</summary>
    public Func<Exception, Task> CallbackFailed { get; set; } = _ => Task.CompletedTask;

    /// <summary>Takes the token. Whether it is a good one is found out by the first request.</summary>
    public void Login(TokenType tokenType, string token)
    {
        Logout();
        var prefix = tokenType switch
        {
            TokenType.Bot => "Bot",
            TokenType.Bearer => "Bearer",
            _ => throw new ArgumentException("Unknown OAuth token type.", nameof(tokenType)),
        };
        _login = new CancellationTokenSource();
        _http.SetCancelToken(_login.Token);
        TokenType = tokenType;
        AuthToken = token?.TrimEnd();
        _http.SetHeader("authorization", $"{prefix} {AuthToken}");
        LoginState = LoginState.LoggedIn;
    }

    /// <summary>Cancels whatever is under way and forgets the token.</summary>
    public void Logout()
    {
        if (LoginState == LoginState.LoggedOut)
        {
            return;
        }

        // Not disposed: somebody may just be beginning a request with it.
        _login.Cancel();
        _http.SetHeader("authorization", null);
        AuthToken = null;
        CurrentUserId = null;
        LoginState = LoginState.LoggedOut;
    }

    public void Dispose()
    {
        Logout();
        _login.Dispose();
        _http.Dispose();
    }

    private Task SendAsync(string method, string endpoint, RequestOptions? options) =>
        SendAsync(method, endpoint, null, isHeaderOnly: true, options);

    private async Task<T> GetAsync<T>(string endpoint, RequestOptions? options, Headers? headers = null) =>
        Read<T>(await SendAsync("GET", endpoint, null, isHeaderOnly: false, options, headers).ConfigureAwait(false));

    private async Task<T> SendAsync<T>(string method, string endpoint, string json, RequestOptions? options) =>
        Read<T>(await SendAsync(method, endpoint, json, isHeaderOnly: false, options).ConfigureAwait(false));

    /// <summary>Sends a body and the files that belong to it, as a form if there are any.</summary>
    private async Task<T> SendAsync<T>(
        string method, string endpoint, string json, IReadOnlyList<FileAttachment>? files, RequestOptions? options) =>
        Read<T>(await SendAsync(method, endpoint, Content(json, files), isHeaderOnly: false, options).ConfigureAwait(false));

    /// <summary>What is not there is null rather than an exception.</summary>
    private static async Task<T?> OrNullAsync<T>(Task<T> asking)
        where T : class
    {
        try
        {
            return await asking.ConfigureAwait(false);
        }
        catch (HttpException refused) when (refused.HttpCode == HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    private async Task<Stream?> SendAsync(
        string method, string endpoint, object? content, bool isHeaderOnly, RequestOptions? given, Headers? headers = null)
    {
        if (LoginState != LoginState.LoggedIn)
        {
            throw new InvalidOperationException("Client is not logged in.");
        }

        var options = RequestOptions.CreateOrClone(given);
        options.RetryMode ??= _config.DefaultRetryMode;
        options.RatelimitCallback ??= _config.DefaultRatelimitCallback;
        using var either = CancellationTokenSource.CreateLinkedTokenSource(options.CancelToken, _login.Token);
        var started = Stopwatch.GetTimestamp();
        var request = new RestRequest(method, endpoint, options, _time.GetUtcNow(), cancel =>
            TransmitAsync(method, endpoint, content, isHeaderOnly, options.AuditLogReason, headers, cancel));
        var body = await _queue.SendAsync(request, either.Token).ConfigureAwait(false);
        await SentRequest(method, endpoint, Stopwatch.GetElapsedTime(started).TotalMilliseconds).ConfigureAwait(false);
        return body;
    }

    private Task<RestResponse> TransmitAsync(
        string method, string endpoint, object? content, bool isHeaderOnly, string? reason, Headers? headers, CancellationToken cancel) =>
        content switch
        {
            string json => _http.SendAsync(method, endpoint, json, cancel, isHeaderOnly, reason, headers),
            Form form => _http.SendAsync(method, endpoint, form, cancel, isHeaderOnly, reason, headers),
            _ => _http.SendAsync(method, endpoint, cancel, isHeaderOnly, reason, headers),
        };

    private static object Content(string json, IReadOnlyList<FileAttachment>? files) =>
        files is { Count: > 0 } ? new Form(json, files) : json;

    private static T Read<T>(Stream? body) =>
        (body is null ? default : ApiJson.Read<T>(body)) ?? throw new InvalidOperationException("The answer says nothing.");

    /// <summary>Headers that one request has and others have not.</summary>
    private sealed class Headers : Dictionary<string, IEnumerable<string>>;

    /// <summary>A body with files, as Discord wants it (https://docs.discord.com/developers/reference#uploading-files).</summary>
    private sealed class Form : Dictionary<string, object>
    {
        public Form(string json, IReadOnlyList<FileAttachment> files)
        {
            for (var i = 0; i < files.Count; i++)
            {
                this[$"files[{i}]"] = new MultipartFile(files[i].Stream, files[i].SentName);
            }

            this["payload_json"] = json;
        }
    }
}
