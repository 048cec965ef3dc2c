using System.Text.Json;
using Discord.Net.WebSockets;

namespace Discord.WebSocket.Gateway;

/// <summary>Frames over a WebSocket: reads them from text or from a zlib stream, and sends no more than the gateway takes.</summary>
internal sealed class GatewaySocket : IDisposable
{
    private readonly IWebSocketClient _socket;
    private readonly GatewayLog _log;
    private SendWindow _commands;
    private SendWindow _presences;
    private GatewayInflater _inflater;
    private CancellationTokenSource _connecting;

    public GatewaySocket(IWebSocketClient socket, GatewayLog log)
    {
        (_socket, _log) = (socket, log);
        _socket.SetHeader("user-agent", DiscordConfig.UserAgent);
        _socket.TextMessage += text => ReadAsync(() => JsonDocument.Parse(text));
        _socket.BinaryMessage += InflateAsync;
        _socket.Closed += reason => Closed(reason);
    }

    /// <summary>Called with each frame; the next one is read when it is done.</summary>
    public required Func<GatewayFrame, Task> Received { get; init; }

    /// <summary>Called when the connection ended without being asked to.</summary>
    public required Func<Exception, Task> Closed { get; init; }

    public async Task ConnectAsync(string address, CancellationToken cancellationToken)
    {
        // Discord takes 120 commands a minute; the heartbeats come out of the same allowance.
        _commands = new SendWindow(117, TimeSpan.FromMinutes(1));
        _presences = new SendWindow(5, TimeSpan.FromMinutes(1));
        _inflater?.Dispose();
        _inflater = new GatewayInflater();
        _connecting?.Dispose();
        _connecting = new CancellationTokenSource();
        _socket.SetCancelToken(_connecting.Token);
        // Once there is a connection, it is closed rather than cancelled: the server shall be told why.
        await using var cancelling = cancellationToken.Register(_connecting.Cancel).ConfigureAwait(false);
        await _socket.ConnectAsync(address).ConfigureAwait(false);
    }

    public Task DisconnectAsync(int closeCode) => _socket.DisconnectAsync(closeCode);

    /// <summary>Sends a frame in its turn.</summary>
    public async Task SendAsync(GatewayOpCode op, byte[] frame, CancellationToken cancellationToken)
    {
        if (op == GatewayOpCode.PresenceUpdate)
        {
            await _presences.PassAsync(cancellationToken).ConfigureAwait(false);
        }

        if (op != GatewayOpCode.Heartbeat)
        {
            await _commands.PassAsync(cancellationToken).ConfigureAwait(false);
        }

        await _socket.SendAsync(frame, 0, frame.Length, isText: true).ConfigureAwait(false);
        await _log.DebugAsync($"Sent {op}").ConfigureAwait(false);
    }

    public void Dispose()
    {
        _socket.Dispose();
        _inflater?.Dispose();
        _connecting?.Dispose();
    }

    private Task InflateAsync(byte[] buffer, int index, int count)
    {
        // A stream that cannot be read any more is the end of the connection: this may throw.
        var message = _inflater.Take(buffer.AsSpan(index, count));
        return message is null ? Task.CompletedTask : ReadAsync(() => JsonDocument.Parse(message));
    }

    private async Task ReadAsync(Func<JsonDocument> parse)
    {
        try
        {
            using var document = parse();
            await Received(GatewayFrame.Read(document.RootElement)).ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            await _log.ErrorAsync("A frame could not be handled", fault).ConfigureAwait(false);
        }
    }
}
