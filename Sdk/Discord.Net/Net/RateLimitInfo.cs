#nullable enable

using System.Globalization;

namespace Discord.Net;

/// <summary>What the headers of an answer say about rate limits.</summary>
internal sealed class RateLimitInfo : IRateLimitInfo
{
    // A server that names a limit but no reset is asked again soon.
    private static readonly TimeSpan UnknownReset = TimeSpan.FromSeconds(1);

    public RateLimitInfo(IReadOnlyDictionary<string, string> headers, string endpoint, DateTimeOffset now)
    {
        string? Header(string name) => headers.TryGetValue(name, out var value) ? value : null;
        Endpoint = endpoint;
        IsGlobal = bool.TryParse(Header("X-RateLimit-Global"), out var global) && global;
        Limit = Int(Header("X-RateLimit-Limit"));
        Remaining = Int(Header("X-RateLimit-Remaining"));
        RetryAfter = Seconds(Header("Retry-After")) is { } retry ? (int)Math.Ceiling(retry) : null;
        Reset = Seconds(Header("X-RateLimit-Reset")) is { } reset ? DateTimeOffset.UnixEpoch.AddSeconds(reset) : null;
        ResetAfter = Seconds(Header("X-RateLimit-Reset-After")) is { } after ? TimeSpan.FromSeconds(after) : null;
        Bucket = Header("X-RateLimit-Bucket");
        Lag = DateTimeOffset.TryParse(Header("Date"), CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? now - date
            : null;
        ResetsIn = ResetAfter ?? (Reset - now + Lag) ?? (Reset - now) ?? UnknownReset;
    }

    public bool IsGlobal { get; }

    public int? Limit { get; }

    public int? Remaining { get; }

    public int? RetryAfter { get; }

    public DateTimeOffset? Reset { get; }

    public TimeSpan? ResetAfter { get; }

    public string? Bucket { get; }

    public TimeSpan? Lag { get; }

    public string Endpoint { get; }

    /// <summary>How long the bucket's present window lasts, whichever headers tell it.</summary>
    public TimeSpan ResetsIn { get; }

    private static int? Int(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    // Larger than any date of ours: a fault of the server, and too much for the types.
    private static double? Seconds(string? text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value < 1e10
            ? value
            : null;
}
