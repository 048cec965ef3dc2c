namespace Discord.WebSocket;

/// <summary>The client gave its connection up to make a new one: the server asked for it or fell silent.</summary>
/// <param name="message">Why.</param>
public class GatewayReconnectException(string message) : Exception(message);
