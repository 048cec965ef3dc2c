using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace Bot.Platforms.WebChat;

/// <summary>
/// A visitor's chat, known by a secret token that only their browser has. The chat's id is the token's hash: nobody can guess
/// another's chat, and what the database keeps opens none.
/// </summary>
/// <param name="ChatId">32 lower-case hexadecimal digits.</param>
internal readonly record struct WebChatSession(string ChatId)
{
    private const int TokenLength = 32;

    /// <summary>A new token: 128 random bits as lower-case hexadecimal digits.</summary>
    public static string NewToken() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenLength / 2));

    /// <summary>The chat of a token; null when it is none that <see cref="NewToken"/> can have made.</summary>
    public static WebChatSession? FromToken(string? token) => token is { Length: TokenLength } && token.All(char.IsAsciiHexDigitLower)
        ? new WebChatSession(Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(token)))[..32])
        : null;

    /// <summary>The chat that a request's <c>Authorization: Bearer</c> opens; null when it opens none.</summary>
    public static WebChatSession? Of(HttpRequest request) =>
        AuthenticationHeaderValue.TryParse(request.Headers.Authorization, out var header)
        && header.Scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase)
            ? FromToken(header.Parameter)
            : null;
}
