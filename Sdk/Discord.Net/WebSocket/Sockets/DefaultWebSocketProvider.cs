using System.Net;

namespace Discord.Net.WebSockets;

/// <summary>Makes WebSockets of the framework's own kind.</summary>
public static class DefaultWebSocketProvider
{
    /// <summary>Makes WebSockets that use no proxy.</summary>
    public static readonly WebSocketProvider Instance = Create();

    /// <summary>Makes a provider.</summary>
    /// <param name="proxy">The proxy to go through, or null for none.</param>
    public static WebSocketProvider Create(IWebProxy proxy = null) => () => new DefaultWebSocketClient(proxy);
}
