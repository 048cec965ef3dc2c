using System.IO.Compression;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace Bot.Tests.Fakes.Discord.Gateway;

/// <summary>
/// A bot's end of the gateway, bare, for the tests of the fake: remembers where it is, and can be asked for the next frame.
/// </summary>
internal sealed class GatewayClient : IAsyncDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly Channel<JsonObject> _frames = Channel.CreateUnbounded<JsonObject>();
    private readonly CancellationTokenSource _patience = new(TimeSpan.FromSeconds(30));
    private Task _reading = Task.CompletedTask;

    /// <summary>The last sequence number.</summary>
    public int Sequence { get; private set; }

    public string SessionId { get; private set; } = "";

    /// <summary>What the server closed with; null when it did not.</summary>
    public int? CloseCode { get; private set; }

    public static async Task<GatewayClient> Connect(Uri address)
    {
        var client = new GatewayClient();
        await client._socket.ConnectAsync(address, client._patience.Token);
        client._reading = client.ReadAll(address.Query.Contains("zlib-stream", StringComparison.Ordinal));
        return client;
    }

    public Task Identify(string token, Intents intents = Intents.All, int shard = 0, int shards = 1) => Send(new
    {
        op = 2,
        d = new { token, intents = (int)intents, properties = new { os = "test" }, shard = new[] { shard, shards } },
    });

    public Task Resume(string token, string sessionId, int sequence) =>
        Send(new { op = 6, d = new { token, session_id = sessionId, seq = sequence } });

    public Task Send(object frame) => SendText(JsonSerializer.Serialize(frame));

    public Task SendText(string text) => _socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, _patience.Token);

    /// <summary>The data of the next event of this type; earlier ones are skipped.</summary>
    public async Task<JsonObject> Next(string type) => (await Frame(f => f.Text("t") == type)).Object("d")!;

    public Task<JsonObject> NextOp(int opcode) => Frame(f => f.Int("op") == opcode);

    /// <summary>The types of all events up to and with one of these; other frames are "op 7" and the like.</summary>
    public async Task<List<string>> Until(params string[] types)
    {
        var seen = new List<string>();
        await Frame(f =>
        {
            seen.Add(f.Text("t") ?? $"op {f.Int("op")}");
            return types.Contains(seen[^1]);
        });
        return seen;
    }

    /// <summary>Waits for the end of the connection and tells the server's code.</summary>
    public async Task<int?> Closed()
    {
        await _reading.WaitAsync(_patience.Token);
        return CloseCode;
    }

    public Task Close(int code) => _socket.CloseOutputAsync((WebSocketCloseStatus)code, null, _patience.Token);

    public async ValueTask DisposeAsync()
    {
        _socket.Abort();
        await _reading;
        _socket.Dispose();
        _patience.Dispose();
    }

    private async Task<JsonObject> Frame(Func<JsonObject, bool> match)
    {
        await foreach (var frame in _frames.Reader.ReadAllAsync(_patience.Token))
        {
            if (match(frame))
            {
                return frame;
            }
        }

        throw new FakeDiscordException($"The connection ended ({CloseCode}) before that came.");
    }

    private async Task ReadAll(bool compressed)
    {
        using var deflated = new MemoryStream();
        using var zlib = new ZLibStream(deflated, CompressionMode.Decompress);
        try
        {
            while (await Message() is { } bytes)
            {
                if (compressed)
                {
                    // One stream over all messages: the position goes back, the state of the stream stays.
                    deflated.SetLength(0);
                    deflated.Write(bytes);
                    deflated.Position = 0;
                    using var inflated = new MemoryStream();
                    zlib.CopyTo(inflated);
                    bytes = inflated.ToArray();
                }

                Note(JsonNode.Parse(bytes)!.AsObject());
            }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException)
        {
            // Cut off.
        }

        _frames.Writer.TryComplete();
    }

    private void Note(JsonObject frame)
    {
        Sequence = frame.Int("s") ?? Sequence;
        if (frame.Text("t") == "READY")
        {
            SessionId = frame.Object("d")!.Text("session_id")!;
        }

        _frames.Writer.TryWrite(frame);
    }

    private async Task<byte[]?> Message()
    {
        using var message = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (true)
        {
            var part = await _socket.ReceiveAsync(buffer, _patience.Token);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                CloseCode = (int?)part.CloseStatus;
                return null;
            }

            message.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
            {
                return message.ToArray();
            }
        }
    }
}
