using System.Net;
using System.Net.WebSockets;

namespace Discord.Net.WebSockets;

/// <summary>One connection of a <see cref="DefaultWebSocketClient"/>: it is opened once, read by one reader, and abandoned once.</summary>
internal sealed class SocketLine : IDisposable
{
    private static readonly TimeSpan PatienceWithClosing = TimeSpan.FromSeconds(2);
    private readonly ClientWebSocket _socket = new();
    private readonly CancellationTokenSource _end;
    private readonly CancellationToken _parent;
    private byte[] _buffer = new byte[16 * 1024];
    private int _abandoned;

    public SocketLine(IWebProxy proxy, Dictionary<string, string> headers, CancellationToken parent)
    {
        _parent = parent;
        _end = CancellationTokenSource.CreateLinkedTokenSource(parent);
        Token = _end.Token;
        _socket.Options.Proxy = proxy;
        // The gateway has its own heartbeats.
        _socket.Options.KeepAliveInterval = TimeSpan.Zero;
        foreach (var (key, value) in headers)
        {
            if (value is not null)
            {
                _socket.Options.SetRequestHeader(key, value);
            }
        }
    }

    public CancellationToken Token { get; }

    public bool IsAbandoned => Volatile.Read(ref _abandoned) == 1;

    public bool IsCancelled => _parent.IsCancellationRequested;

    public Task ConnectAsync(Uri address) => _socket.ConnectAsync(address, Token);

    public async Task SendAsync(ReadOnlyMemory<byte> message, bool isText)
    {
        if (!IsAbandoned)
        {
            var type = isText ? WebSocketMessageType.Text : WebSocketMessageType.Binary;
            await _socket.SendAsync(message, type, endOfMessage: true, Token).ConfigureAwait(false);
        }
    }

    /// <summary>Reads one whole message, into a buffer that the next one uses again.</summary>
    /// <exception cref="WebSocketClosedException">The server closed the connection.</exception>
    public async Task<SocketMessageBytes> ReceiveAsync()
    {
        var count = 0;
        while (true)
        {
            if (count == _buffer.Length)
            {
                Array.Resize(ref _buffer, _buffer.Length * 2);
            }

            var part = await _socket.ReceiveAsync(_buffer.AsMemory(count), Token).ConfigureAwait(false);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                throw new WebSocketClosedException((int)(_socket.CloseStatus ?? WebSocketCloseStatus.Empty), _socket.CloseStatusDescription);
            }

            count += part.Count;
            if (part.EndOfMessage)
            {
                return new SocketMessageBytes(_buffer, count, part.MessageType == WebSocketMessageType.Text);
            }
        }
    }

    /// <summary>Gives the connection up: nothing more is read or sent.</summary>
    /// <returns>False if that was done before.</returns>
    public bool Abandon() => Interlocked.Exchange(ref _abandoned, 1) == 0;

    /// <summary>Tells the server, as far as it still listens, and lets go of the connection.</summary>
    public async Task CloseAsync(int code)
    {
        try
        {
            using var patience = new CancellationTokenSource(PatienceWithClosing);
            await _socket.CloseOutputAsync((WebSocketCloseStatus)code, "", patience.Token).ConfigureAwait(false);
        }
        catch (Exception)
        {
            // The other side has gone; there is nobody to tell.
        }

        Dispose();
    }

    public void Dispose()
    {
        _end.Cancel();
        _end.Dispose();
        _socket.Dispose();
    }
}

/// <summary>A message as it came over the wire.</summary>
internal readonly record struct SocketMessageBytes(byte[] Bytes, int Count, bool IsText);
