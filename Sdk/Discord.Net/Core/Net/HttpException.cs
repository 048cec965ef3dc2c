using System.Globalization;
using System.Net;

namespace Discord.Net;

/// <summary>Discord refused a request.</summary>
public class HttpException : Exception
{
    /// <summary>What Discord answered.</summary>
    public HttpException(
        HttpStatusCode httpCode, IRequest request, DiscordErrorCode? discordCode = null, string reason = null, DiscordJsonError[] errors = null)
        : base(Describe(httpCode, discordCode, reason, errors ?? []))
    {
        HttpCode = httpCode;
        Request = request;
        DiscordCode = discordCode;
        Reason = reason;
        Errors = [.. errors ?? []];
    }

    /// <summary>The status of the answer.</summary>
    public HttpStatusCode HttpCode { get; }

    /// <summary>Why, as a number of Discord's, or null.</summary>
    public DiscordErrorCode? DiscordCode { get; }

    /// <summary>Why, in words, or null.</summary>
    public string Reason { get; }

    /// <summary>What was requested.</summary>
    public IRequest Request { get; }

    /// <summary>Which fields were wrong.</summary>
    public IReadOnlyCollection<DiscordJsonError> Errors { get; }

    private static string Describe(HttpStatusCode status, DiscordErrorCode? code, string reason, DiscordJsonError[] errors)
    {
        var number = code is null or DiscordErrorCode.GeneralError ? (int)status : (int)code;
        var lines = errors
            .SelectMany(field => field.Errors ?? [])
            .Select(error => $"\n{error.Code}: {error.Message}")
            .Prepend(errors.Length > 0 ? "\nInner Errors:" : "");
        return string.Create(CultureInfo.InvariantCulture, $"The server responded with error {number}: {reason ?? status.ToString()}")
            + string.Concat(lines);
    }
}
