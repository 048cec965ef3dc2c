using System.Buffers;
using System.IO.Compression;
using System.Net.WebSockets;
using System.Text;
using System.Threading.Channels;

namespace Bot.Tests.Fakes.Discord.Gateway;

/// <summary>One WebSocket of the bot: frames out in order (compressed if asked for), messages in as text.</summary>
internal sealed class GatewayConnection(WebSocket socket, bool compress, Action abort)
{
    /// <summary>A client's payload may not be longer. https://discord.com/developers/docs/events/gateway#sending-events</summary>
    public const int MaxPayload = 4096;

    private readonly Channel<(string? Text, int Code)> _out = Channel.CreateUnbounded<(string? Text, int Code)>();

    public GatewaySession? Session { get; set; }

    /// <summary>Where the bot connected to: the resume address differs from the first one.</summary>
    public string Path { get; init; } = "/";

    /// <summary>Heartbeats are not acknowledged.</summary>
    public bool WithholdsAcks { get; set; }

    public int Heartbeats { get; set; }

    /// <summary>The server said goodbye first: what the bot answers to that means nothing.</summary>
    public bool IsClosing { get; private set; }

    /// <summary>The code the bot closed with; null while open, or when it just vanished.</summary>
    public int? ClosedByBotWith { get; private set; }

    public void Send(string frame) => _out.Writer.TryWrite((frame, 0));

    /// <summary>Closes with a code, after what was sent before.</summary>
    public void Close(int code)
    {
        IsClosing = true;
        _out.Writer.TryWrite((null, code));
        _out.Writer.TryComplete();
    }

    /// <summary>Resets the TCP connection, without a word.</summary>
    public void Cut()
    {
        _out.Writer.TryComplete();
        abort();
    }

    /// <summary>Sends until closed or cut.</summary>
    public async Task SendAll(CancellationToken aborted)
    {
        using var buffer = new MemoryStream();
        await using var zlib = compress ? new ZLibStream(buffer, CompressionLevel.Fastest, leaveOpen: true) : null;
        try
        {
            await foreach (var (text, code) in _out.Reader.ReadAllAsync(aborted))
            {
                if (text is null)
                {
                    await socket.CloseOutputAsync((WebSocketCloseStatus)code, CloseCodes.Words(code), aborted);
                    return;
                }

                var bytes = Encoding.UTF8.GetBytes(text);
                if (zlib is not null)
                {
                    buffer.SetLength(0);
                    await zlib.WriteAsync(bytes, aborted);
                    await zlib.FlushAsync(aborted);
                    bytes = buffer.ToArray();
                }

                await socket.SendAsync(bytes, zlib is null ? WebSocketMessageType.Text : WebSocketMessageType.Binary, true, aborted);
            }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            // The bot is gone; what was not sent waits in the session.
        }
    }

    /// <summary>The next message; null when the connection has ended; empty when the message was too long.</summary>
    public async Task<string?> Receive(CancellationToken aborted)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(MaxPayload + 1);
        try
        {
            var length = 0;
            while (true)
            {
                var part = await socket.ReceiveAsync(new ArraySegment<byte>(buffer, length, MaxPayload + 1 - length), aborted);
                if (part.MessageType == WebSocketMessageType.Close)
                {
                    ClosedByBotWith = (int?)part.CloseStatus;
                    return null;
                }

                length += part.Count;
                if (length > MaxPayload)
                {
                    return "";
                }

                if (part.EndOfMessage)
                {
                    return Encoding.UTF8.GetString(buffer, 0, length);
                }
            }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Says goodbye back, if the bot said it and is still there.</summary>
    public async Task Finish(CancellationToken aborted)
    {
        _out.Writer.TryComplete();
        try
        {
            if (socket.State == WebSocketState.CloseReceived)
            {
                await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, aborted);
            }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            // Gone already.
        }
    }
}
