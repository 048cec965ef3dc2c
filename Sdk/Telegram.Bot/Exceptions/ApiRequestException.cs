using Telegram.Bot.Types;

namespace Telegram.Bot.Exceptions;

/// <summary>A request that the server understood and refused.</summary>
public class ApiRequestException : RequestException
{
    /// <summary>The <c>error_code</c> of the answer, mostly an HTTP status.</summary>
    public virtual int ErrorCode { get; }

    /// <summary>What may help: how long to wait, or the chat's new id.</summary>
    public ResponseParameters? Parameters { get; }

    /// <summary>Makes an exception with the server's description.</summary>
    public ApiRequestException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with the server's description and code.</summary>
    public ApiRequestException(string message, int errorCode)
        : base(message) => ErrorCode = errorCode;

    /// <summary>Makes an exception with the server's description and its cause.</summary>
    public ApiRequestException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes an exception with the server's description and code, and its cause.</summary>
    public ApiRequestException(string message, int errorCode, Exception innerException)
        : base(message, innerException) => ErrorCode = errorCode;

    /// <summary>Makes an exception with all that the server said.</summary>
    public ApiRequestException(string message, int errorCode, ResponseParameters? parameters)
        : base(message) => (ErrorCode, Parameters) = (errorCode, parameters);

    /// <summary>Makes an exception with all that the server said, and its cause.</summary>
    public ApiRequestException(string message, int errorCode, ResponseParameters? parameters, Exception innerException)
        : base(message, innerException) => (ErrorCode, Parameters) = (errorCode, parameters);

    /// <summary>Like any exception's text, with the error code in the place of the type's name.</summary>
    public override string ToString()
    {
        var text = base.ToString();
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? text : $"Telegram Bot API error {ErrorCode}{text[colon..]}";
    }
}
