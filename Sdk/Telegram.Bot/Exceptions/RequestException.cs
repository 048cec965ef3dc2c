using System.Net;

namespace Telegram.Bot.Exceptions;

/// <summary>A request that got no answer, or one that could not be read.</summary>
public class RequestException : Exception
{
    /// <summary>The status of the response; null when there was none.</summary>
    public HttpStatusCode? HttpStatusCode { get; }

    /// <summary>Makes an exception with a message.</summary>
    public RequestException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and its cause.</summary>
    public RequestException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes an exception about a response.</summary>
    public RequestException(string message, HttpStatusCode httpStatusCode)
        : base(message) => HttpStatusCode = httpStatusCode;

    /// <summary>Makes an exception about a response, with its cause.</summary>
    public RequestException(string message, HttpStatusCode httpStatusCode, Exception? innerException)
        : base(message, innerException) => HttpStatusCode = httpStatusCode;
}
