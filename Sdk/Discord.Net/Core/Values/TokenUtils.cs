using System.Globalization;
using System.Text;

namespace Discord;

/// <summary>What a token must look like.</summary>
public static class TokenUtils
{
    internal const int MinBotTokenLength = 58;

    /// <summary>Throws if a text cannot be a token, most often because it is another secret of the same application.</summary>
    public static void ValidateToken(TokenType tokenType, string token)
    {
        if (string.IsNullOrWhiteSpace(token))
        {
            throw new ArgumentNullException(nameof(token), "A token must not be empty.");
        }

        if (token.AsSpan().ContainsAny(" \t\r\n"))
        {
            throw new ArgumentException("A token has no spaces or line ends in it: was it copied with too much?", nameof(token));
        }

        switch (tokenType)
        {
            case TokenType.Bearer or TokenType.Webhook:
                break;
            case TokenType.Bot when token.Length < MinBotTokenLength || !CheckBotTokenValidity(token):
                throw new ArgumentException("This is not the token of a bot: is it the client secret?", nameof(token));
            case TokenType.Bot:
                break;
            default:
                throw new ArgumentException("There is no such type of token.", nameof(token));
        }
    }

    /// <summary>The token of a bot has three parts, of which the first is the bot's id.</summary>
    internal static bool CheckBotTokenValidity(string message) =>
        message?.Split('.') is [var first, _, _] && DecodeBase64UserId(first) is not null;

    /// <summary>The id in the first part of a token, or null.</summary>
    internal static ulong? DecodeBase64UserId(string encoded)
    {
        if (string.IsNullOrWhiteSpace(encoded))
        {
            return null;
        }

        var padded = encoded.PadRight((encoded.Length + 3) / 4 * 4, '=');
        var bytes = new byte[padded.Length];
        return Convert.TryFromBase64String(padded, bytes, out var count)
            && ulong.TryParse(Encoding.UTF8.GetString(bytes, 0, count), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id
            : null;
    }
}
