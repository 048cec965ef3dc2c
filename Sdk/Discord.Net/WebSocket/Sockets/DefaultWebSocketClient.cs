using System.Net;
using System.Net.WebSockets;
using System.Text;

namespace Discord.Net.WebSockets;

/// <summary>
/// A WebSocket over <see cref="ClientWebSocket"/>. Messages are handed out one at a time; whoever closes the connection does not wait
/// for the handler of the last one, so that a handler may do that too.
/// </summary>
/// <param name="proxy">The proxy to go through, or null for none.</param>
internal sealed class DefaultWebSocketClient(IWebProxy proxy) : IWebSocketClient
{
    private readonly Dictionary<string, string> _headers = new(StringComparer.OrdinalIgnoreCase);
    private readonly SemaphoreSlim _sending = new(1, 1);
    private CancellationToken _parent;
    private SocketLine _line;

    public event Func<byte[], int, int, Task> BinaryMessage;

    public event Func<string, Task> TextMessage;

    public event Func<Exception, Task> Closed;

    public void SetHeader(string key, string value) => _headers[key] = value;

    public void SetCancelToken(CancellationToken cancelToken) => _parent = cancelToken;

    public async Task ConnectAsync(string host)
    {
        await DisconnectAsync().ConfigureAwait(false);
        var line = new SocketLine(proxy, _headers, _parent);
        try
        {
            await line.ConnectAsync(new Uri(host)).ConfigureAwait(false);
        }
        catch
        {
            line.Abandon();
            line.Dispose();
            throw;
        }

        _line = line;
        _ = Task.Run(() => ReadAsync(line), CancellationToken.None);
    }

    public async Task DisconnectAsync(int closeCode = 1000)
    {
        if (Interlocked.Exchange(ref _line, null) is { } line && line.Abandon())
        {
            await line.CloseAsync(closeCode).ConfigureAwait(false);
        }
    }

    public async Task SendAsync(byte[] data, int index, int count, bool isText)
    {
        if (_line is not { } line)
        {
            return;
        }

        try
        {
            await _sending.WaitAsync(line.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return;
        }

        try
        {
            await line.SendAsync(data.AsMemory(index, count), isText).ConfigureAwait(false);
        }
        finally
        {
            _sending.Release();
        }
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _line, null) is { } line && line.Abandon())
        {
            line.Dispose();
        }
    }

    private async Task ReadAsync(SocketLine line)
    {
        try
        {
            while (true)
            {
                var message = await line.ReceiveAsync().ConfigureAwait(false);
                if (message.IsText)
                {
                    await RaiseText(Encoding.UTF8.GetString(message.Bytes, 0, message.Count)).ConfigureAwait(false);
                }
                else if (BinaryMessage is { } binary)
                {
                    await binary(message.Bytes, 0, message.Count).ConfigureAwait(false);
                }
            }
        }
        catch (Exception) when (line.IsAbandoned)
        {
            // Whoever closed it knows.
        }
        catch (Exception fault)
        {
            await EndAsync(line, fault).ConfigureAwait(false);
        }
    }

    private Task RaiseText(string text) => TextMessage is { } handler ? handler(text) : Task.CompletedTask;

    private async Task EndAsync(SocketLine line, Exception fault)
    {
        Interlocked.CompareExchange(ref _line, null, line);
        var cancelled = line.IsCancelled;
        if (!line.Abandon())
        {
            return;
        }

        await line.CloseAsync((int)WebSocketCloseStatus.NormalClosure).ConfigureAwait(false);
        if (!cancelled && Closed is { } closed)
        {
            await closed(fault).ConfigureAwait(false);
        }
    }
}
