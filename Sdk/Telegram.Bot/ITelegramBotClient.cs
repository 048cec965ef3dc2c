using Telegram.Bot.Args;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests.Abstractions;
using Telegram.Bot.Types;

namespace Telegram.Bot;

/// <summary>An awaited event of a client; the client waits for the handler before it goes on.</summary>
public delegate ValueTask AsyncEventHandler<in TArgs>(
    ITelegramBotClient botClient, TArgs args, CancellationToken cancellationToken = default);

/// <summary>One bot's connection to a Bot API server. The methods of the API are extension methods on it.</summary>
public interface ITelegramBotClient
{
    /// <summary>Whether the server is other than Telegram's own, that is, a base address was given.</summary>
    bool LocalBotServer { get; }

    /// <summary>The bot's user id, read from the front of its token.</summary>
    long BotId { get; }

    /// <summary>
    /// How long one request may take; settable until the first one. Long polls wait at the server for as many seconds.
    /// </summary>
    TimeSpan Timeout { get; set; }

    /// <summary>Turns a refusal by the server into the exception that a caller sees.</summary>
    IExceptionParser ExceptionsParser { get; set; }

    /// <summary>Raised before each attempt to send a request.</summary>
    event AsyncEventHandler<ApiRequestEventArgs>? OnMakingApiRequest;

    /// <summary>Raised for each response, before it is read.</summary>
    event AsyncEventHandler<ApiResponseEventArgs>? OnApiResponseReceived;

    /// <summary>Sends a request and returns the <c>result</c> of its answer.</summary>
    /// <exception cref="ApiRequestException">The server refused the request.</exception>
    /// <exception cref="RequestException">There was no answer, or it could not be read.</exception>
    Task<TResponse> SendRequest<TResponse>(IRequest<TResponse> request, CancellationToken cancellationToken = default);

    /// <summary>Asks the server whether it knows the token.</summary>
    /// <returns>False when the server answers 401; other failures are thrown.</returns>
    Task<bool> TestApi(CancellationToken cancellationToken = default);

    /// <summary>Copies a file to a stream, by the path that <c>GetFile</c> returned.</summary>
    /// <exception cref="ArgumentException">The path is empty or a single character.</exception>
    Task DownloadFile(string filePath, Stream destination, CancellationToken cancellationToken = default);

    /// <summary>Copies a file to a stream, as described by <c>GetFile</c>.</summary>
    Task DownloadFile(TGFile file, Stream destination, CancellationToken cancellationToken = default);
}
