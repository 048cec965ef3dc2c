using Discord;
using Discord.Net.WebSockets;

namespace Bot.Platforms.Discord;

/// <summary>
/// The package's line to the gateway, with an ear on it: what the package does not read is kept in <see cref="GatewayNotes"/> before
/// the package gets the frame. It also asks for plain frames, since compressed ones could not be read here.
/// </summary>
internal sealed class GatewayTap : IWebSocketClient
{
    private readonly IWebSocketClient _line;
    private readonly GatewayNotes _notes;
    private Func<string, Task>? _textMessage;

    public GatewayTap(IWebSocketClient line, GatewayNotes notes)
    {
        (_line, _notes) = (line, notes);
        _line.TextMessage += HearAsync;
    }

    public event Func<byte[], int, int, Task>? BinaryMessage
    {
        add => _line.BinaryMessage += value;
        remove => _line.BinaryMessage -= value;
    }

    public event Func<string, Task>? TextMessage
    {
        add => _textMessage += value;
        remove => _textMessage -= value;
    }

    public event Func<Exception, Task>? Closed
    {
        add => _line.Closed += value;
        remove => _line.Closed -= value;
    }

    public static WebSocketProvider For(GatewayNotes notes) => () => new GatewayTap(DefaultWebSocketProvider.Instance(), notes);

    public void SetHeader(string key, string value) => _line.SetHeader(key, value);

    public void SetCancelToken(CancellationToken cancelToken) => _line.SetCancelToken(cancelToken);

    public Task ConnectAsync(string host)
    {
        // Some compatible servers turn away a client that does not say what it is.
        _line.SetHeader("User-Agent", DiscordConfig.UserAgent);
        return _line.ConnectAsync(host.Replace("&compress=zlib-stream", "", StringComparison.Ordinal));
    }

    public Task DisconnectAsync(int closeCode = 1000) => _line.DisconnectAsync(closeCode);

    public Task SendAsync(byte[] data, int index, int count, bool isText) => _line.SendAsync(data, index, count, isText);

    public void Dispose() => _line.Dispose();

    private Task HearAsync(string frame) => _textMessage?.Invoke(_notes.Hear(frame)) ?? Task.CompletedTask;
}
