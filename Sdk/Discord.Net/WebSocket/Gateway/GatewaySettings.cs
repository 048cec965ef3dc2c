using Discord.Net.WebSockets;

namespace Discord.WebSocket.Gateway;

/// <summary>What a session needs to know of its client; what may change in between is asked for each time.</summary>
internal sealed record GatewaySettings
{
    public required WebSocketProvider WebSocketProvider { get; init; }

    public required GatewayIdentity Identity { get; init; }

    public required TimeSpan ConnectionTimeout { get; init; }

    /// <summary>The bot's token.</summary>
    public required Func<string> Token { get; init; }

    /// <summary>Where a new session is begun.</summary>
    public required Func<Task<string>> Address { get; init; }

    /// <summary>Who may identify when.</summary>
    public required Func<IdentifyGate> Gate { get; init; }

    /// <summary>How the bot wants to be shown from the start, or null when it has said nothing about that.</summary>
    public required Func<GatewayPresence> Presence { get; init; }
}
