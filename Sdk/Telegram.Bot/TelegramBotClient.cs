using System.Diagnostics.CodeAnalysis;
using Telegram.Bot.Args;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests;
using Telegram.Bot.Requests.Abstractions;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot;

/// <summary>The client over HTTP: sends requests, waits out short rate limits, downloads files.</summary>
[SuppressMessage("Design", "CA1001", Justification = "The source of receiving is disposed when the last handler leaves.")]
public partial class TelegramBotClient : ITelegramBotClient
{
    private readonly TelegramBotClientOptions _options;
    private readonly HttpClient _http;

    /// <summary>Makes a client from options.</summary>
    /// <param name="options">The bot and its server.</param>
    /// <param name="httpClient">Used instead of an own one; its timeout becomes the client's.</param>
    /// <param name="cancellationToken">Stops whatever the client does.</param>
    public TelegramBotClient(
        TelegramBotClientOptions options, HttpClient? httpClient = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        // Pooled connections are renewed now and then, so that a change of address in DNS is noticed.
        _http = httpClient ?? new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(3) });
        GlobalCancelToken = cancellationToken;
    }

    /// <summary>Makes a client for Telegram's own server.</summary>
    /// <param name="token">The bot's token.</param>
    /// <param name="httpClient">Used instead of an own one; its timeout becomes the client's.</param>
    /// <param name="cancellationToken">Stops whatever the client does.</param>
    public TelegramBotClient(string token, HttpClient? httpClient = null, CancellationToken cancellationToken = default)
        : this(new TelegramBotClientOptions(token), httpClient, cancellationToken)
    {
    }

    /// <summary>The bot's token.</summary>
    public string Token => _options.Token;

    /// <inheritdoc/>
    public long BotId => _options.BotId;

    /// <inheritdoc/>
    public bool LocalBotServer => _options.LocalBotServer;

    /// <inheritdoc/>
    public TimeSpan Timeout
    {
        get => _http.Timeout;
        set => _http.Timeout = value;
    }

    /// <summary>The token that stops whatever the client does.</summary>
    public CancellationToken GlobalCancelToken { get; }

    /// <inheritdoc/>
    public IExceptionParser ExceptionsParser { get; set; } = new DefaultExceptionParser();

    /// <inheritdoc/>
    public event AsyncEventHandler<ApiRequestEventArgs>? OnMakingApiRequest;

    /// <inheritdoc/>
    public event AsyncEventHandler<ApiResponseEventArgs>? OnApiResponseReceived;

    /// <inheritdoc/>
    public virtual async Task<TResponse> SendRequest<TResponse>(
        IRequest<TResponse> request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(GlobalCancelToken, cancellationToken);
        using var content = request.ToHttpContent();
        for (var attempt = 1; ; attempt++)
        {
            using var response = await Attempt(request, content, either.Token).ConfigureAwait(false);
            if (response.StatusCode == System.Net.HttpStatusCode.OK)
            {
                return await ResponseReader.Result<TResponse>(response, either.Token).ConfigureAwait(false);
            }

            var refusal = await ResponseReader.Refusal(response, either.Token).ConfigureAwait(false);
            if (!MayRetry(refusal, attempt))
            {
                throw ExceptionsParser.Parse(refusal);
            }

            await Task.Delay(TimeSpan.FromSeconds(refusal.Parameters!.RetryAfter!.Value), either.Token).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async Task<bool> TestApi(CancellationToken cancellationToken = default)
    {
        try
        {
            await SendRequest(new GetMeRequest(), cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (ApiRequestException refused) when (refused.ErrorCode == 401)
        {
            return false;
        }
    }

    /// <summary>Tells what kind of file an id stands for; the kind is its first byte.</summary>
    public static FileIdType GetFileIdType(string fileId)
    {
        ArgumentNullException.ThrowIfNull(fileId);
        return (FileIdType)Convert.FromBase64String(fileId[..4])[0];
    }

    private async Task<HttpResponseMessage> Attempt(IRequest request, HttpContent? content, CancellationToken cancellationToken)
    {
        // Not disposed: that would dispose the content, which a retry sends again.
        var message = new HttpRequestMessage(request.HttpMethod, $"{_options.BaseRequestUrl}/{request.MethodName}") { Content = content };
        var asked = new ApiRequestEventArgs(request, message);
        if (OnMakingApiRequest is { } making)
        {
            await making(this, asked, cancellationToken).ConfigureAwait(false);
        }

        // A stream that cannot be rewound has no known length; it is kept in memory when there may be a second attempt.
        if (_options is { RetryThreshold: > 0, RetryCount: > 1 } && content is { Headers.ContentLength: null })
        {
            await content.LoadIntoBufferAsync(cancellationToken).ConfigureAwait(false);
        }

        var response = await Send(message, HttpCompletionOption.ResponseContentRead, cancellationToken).ConfigureAwait(false);
        if (OnApiResponseReceived is { } received)
        {
            await received(this, new ApiResponseEventArgs(response, asked), cancellationToken).ConfigureAwait(false);
        }

        return response;
    }

    private async Task<HttpResponseMessage> Send(
        HttpRequestMessage message, HttpCompletionOption completion, CancellationToken cancellationToken)
    {
        try
        {
            return await _http.SendAsync(message, completion, cancellationToken).ConfigureAwait(false);
        }
        catch (TaskCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (TaskCanceledException timeout)
        {
            throw new RequestException("Request timed out", timeout);
        }
        catch (Exception fault)
        {
            throw new RequestException("The request could not be made", fault);
        }
    }

    private bool MayRetry(ApiResponse refusal, int attempt) =>
        refusal.ErrorCode == 429 && attempt < _options.RetryCount
        && _options.RetryThreshold > 0 && refusal.Parameters?.RetryAfter <= _options.RetryThreshold;
}
