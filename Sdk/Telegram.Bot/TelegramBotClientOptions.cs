using System.Globalization;

namespace Telegram.Bot;

/// <summary>Which bot a client speaks for, to which server, and how patient it is with rate limits.</summary>
public class TelegramBotClientOptions
{
    private const int LongestIdPart = 16;

    /// <summary>The token that BotFather gave.</summary>
    public string Token { get; }

    /// <summary>The server's address as it was given; null for Telegram's own.</summary>
    public string? BaseUrl { get; }

    /// <summary>Whether requests go to Telegram's test environment.</summary>
    public bool UseTestEnvironment { get; }

    /// <summary>The bot's user id, from the front of the token.</summary>
    public long BotId { get; }

    /// <summary>Whether an address of a server was given.</summary>
    public bool LocalBotServer { get; }

    /// <summary>Where files are downloaded from, token included.</summary>
    public string BaseFileUrl { get; }

    /// <summary>Where methods are called, token included.</summary>
    public string BaseRequestUrl { get; }

    /// <summary>The longest <c>retry_after</c>, in seconds, that the client waits out by itself; 0 turns that off.</summary>
    public int RetryThreshold { get; set; } = 60;

    /// <summary>How many attempts a request has in all when the server answers 429.</summary>
    public int RetryCount { get; set; } = 3;

    /// <summary>Checks the token's shape and derives the addresses from it.</summary>
    /// <exception cref="ArgumentException">The token or the address is malformed.</exception>
    public TelegramBotClientOptions(string token, string? baseUrl = default, bool useTestEnvironment = false)
    {
        ArgumentNullException.ThrowIfNull(token);
        var colon = token.IndexOf(':', StringComparison.Ordinal);
        if (colon is < 1 or > LongestIdPart
            || !long.TryParse(token.AsSpan(0, colon), NumberStyles.Integer, CultureInfo.InvariantCulture, out var id))
        {
            throw new ArgumentException("A bot token starts with the bot's numeric id and a colon.", nameof(token));
        }

        (Token, BaseUrl, UseTestEnvironment, BotId, LocalBotServer) = (token, baseUrl, useTestEnvironment, id, baseUrl is not null);
        var server = baseUrl is null ? "https://api.telegram.org" : Origin(baseUrl);
        var bot = useTestEnvironment ? $"bot{token}/test" : $"bot{token}";
        (BaseRequestUrl, BaseFileUrl) = ($"{server}/{bot}", $"{server}/file/{bot}");
    }

    private static string Origin(string baseUrl) =>
        Uri.TryCreate(baseUrl, UriKind.Absolute, out var uri) && uri.Authority.Length > 0
            ? $"{uri.Scheme}://{uri.Authority}"
            : throw new ArgumentException("A base URL has a scheme and a host, as in http://localhost:8081.", nameof(baseUrl));
}
