using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace Discord.Net.Rest;

/// <summary>An answer as it came over the wire.</summary>
[SuppressMessage("Performance", "CA1815", Justification = "Answers are not compared.")]
public struct RestResponse
{
    /// <summary>Makes an answer.</summary>
    /// <param name="statusCode">The HTTP status.</param>
    /// <param name="headers">The headers; their names are looked up without regard to case.</param>
    /// <param name="stream">The body; null when it was not asked for.</param>
    public RestResponse(HttpStatusCode statusCode, Dictionary<string, string> headers, Stream stream)
    {
        StatusCode = statusCode;
        Headers = headers;
        Stream = stream;
    }

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The headers, each with its first value.</summary>
    public Dictionary<string, string> Headers { get; }

    /// <summary>The body; null when it was not asked for.</summary>
    public Stream Stream { get; }
}
