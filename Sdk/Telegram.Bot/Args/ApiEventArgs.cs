using Telegram.Bot.Requests.Abstractions;

namespace Telegram.Bot.Args;

/// <summary>A request about to be sent.</summary>
public class ApiRequestEventArgs(IRequest request, HttpRequestMessage? httpRequestMessage = default) : EventArgs
{
    /// <summary>The Bot API request.</summary>
    public IRequest Request { get; } = request;

    /// <summary>The HTTP message that carries it.</summary>
    public HttpRequestMessage? HttpRequestMessage { get; } = httpRequestMessage;
}

/// <summary>A response that has arrived and is not read yet.</summary>
public class ApiResponseEventArgs(HttpResponseMessage responseMessage, ApiRequestEventArgs apiRequestEventArgs)
{
    /// <summary>The HTTP response.</summary>
    public HttpResponseMessage ResponseMessage { get; } = responseMessage;

    /// <summary>What was asked.</summary>
    public ApiRequestEventArgs ApiRequestEventArgs { get; } = apiRequestEventArgs;
}
