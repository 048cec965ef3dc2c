namespace Discord.Net.WebSockets;

/// <summary>
/// The WebSocket that a client talks to the gateway through. One object serves all connections of a client, one after the other.
/// </summary>
public interface IWebSocketClient : IDisposable
{
    /// <summary>A binary message came: a buffer, where it starts in it, and its length. The buffer is the socket's again afterwards.</summary>
    event Func<byte[], int, int, Task> BinaryMessage;

    /// <summary>A text message came. The next one is read when the handler is done.</summary>
    event Func<string, Task> TextMessage;

    /// <summary>The connection ended without being asked to; the reason, <see cref="WebSocketClosedException"/> if the server closed it.</summary>
    event Func<Exception, Task> Closed;

    /// <summary>Sets a header that is sent when connecting.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="value">Its value; null leaves it out.</param>
    void SetHeader(string key, string value);

    /// <summary>Sets what ends the next connection.</summary>
    /// <param name="cancelToken">Ends it.</param>
    void SetCancelToken(CancellationToken cancelToken);

    /// <summary>Connects; a connection that is still open is closed first.</summary>
    /// <param name="host">The address, with its query.</param>
    Task ConnectAsync(string host);

    /// <summary>Closes the connection, if there is one. <see cref="Closed"/> is not raised.</summary>
    /// <param name="closeCode">What the server is told.</param>
    Task DisconnectAsync(int closeCode = 1000);

    /// <summary>Sends a message; does nothing when there is no connection.</summary>
    /// <param name="data">The buffer.</param>
    /// <param name="index">Where the message starts in it.</param>
    /// <param name="count">Its length in bytes.</param>
    /// <param name="isText">Whether it is text in UTF-8.</param>
    Task SendAsync(byte[] data, int index, int count, bool isText);
}
