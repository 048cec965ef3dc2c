using Discord.API;
using Discord.Rest;

namespace Discord.WebSocket;

/// <summary>The HTTP side of a client with a connection to the gateway; that one logs in and out.</summary>
public class DiscordSocketRestClient : DiscordRestClient
{
    private const string NotHere = "The Socket REST wrapper cannot be used to log in or out.";

    internal DiscordSocketRestClient(DiscordRestConfig config, DiscordApi api)
        : base(config, api)
    {
    }

    /// <summary>Not supported: the client that this one belongs to logs in.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public new Task LoginAsync(TokenType tokenType, string token, bool validateToken = true) => throw new NotSupportedException(NotHere);

    /// <summary>Not supported: the client that this one belongs to logs out.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public new Task LogoutAsync() => throw new NotSupportedException(NotHere);
}
