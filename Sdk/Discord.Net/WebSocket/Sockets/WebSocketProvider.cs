namespace Discord.Net.WebSockets;

/// <summary>Makes the WebSocket of a client.</summary>
public delegate IWebSocketClient WebSocketProvider();
