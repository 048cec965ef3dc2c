using System.IO.Compression;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Discord.WebSocket;
using Microsoft.AspNetCore.Http;

namespace Bot.Tests.Sdk.DiscordNet.WebSocket;

/// <summary>The server's side of one connection to the gateway.</summary>
internal sealed class GatewayPeer : IDisposable
{
    private readonly Channel<JsonObject> _frames = Channel.CreateUnbounded<JsonObject>();
    private readonly HttpContext _context;
    private readonly System.Net.WebSockets.WebSocket _socket;
    private readonly string _url;
    private readonly MemoryStream _deflated = new();
    private readonly ZLibStream? _deflater;
    private readonly TaskCompletionSource<int?> _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _sequence;
    private int? _lastBeat;

    public GatewayPeer(HttpContext context, System.Net.WebSockets.WebSocket socket, string url)
    {
        (_context, _socket, _url) = (context, socket, url);
        Path = context.Request.Path.Value!;
        Query = context.Request.QueryString.Value ?? "";
        UserAgent = context.Request.Headers.UserAgent.ToString();
        _deflater = Query.Contains("zlib-stream", StringComparison.Ordinal) ? new ZLibStream(_deflated, CompressionLevel.Fastest) : null;
    }

    public string Path { get; }

    public string Query { get; }

    public string UserAgent { get; }

    /// <summary>How the client ended the connection; null if it just went.</summary>
    public Task<int?> Ended => _ended.Task;

    /// <summary>Answers heartbeats by itself; true at first.</summary>
    public bool AnswersHeartbeats { get; set; } = true;

    /// <summary>The heartbeats so far.</summary>
    public int Heartbeats { get; private set; }

    /// <summary>Greets, takes IDENTIFY and makes a session with these guilds.</summary>
    /// <returns>The payload of IDENTIFY.</returns>
    public async Task<JsonObject> Welcomes(params string[] guildIds)
    {
        await Hello();
        var identify = await Receives(2);
        await Ready(guildIds);
        return identify;
    }

    public Task Hello(int interval = 41_250) => Sends($$$"""{"op":10,"d":{"heartbeat_interval":{{{interval}}}}}""");

    public Task Ready(params string[] guildIds)
    {
        var guilds = string.Join(',', guildIds.Select(id => $$"""{"id":"{{id}}","unavailable":true}"""));
        return Dispatches("READY", $$$"""
            {"v":10,"user":{"id":"42","username":"desk","discriminator":"0","global_name":null,"bot":true},"guilds":[{{{guilds}}}],
            "session_id":"session","resume_gateway_url":"{{{_url}}}/again/","private_channels":[],"application":{"id":"42","flags":0}}
            """);
    }

    public Task Dispatches(string type, string data) =>
        Sends($$$"""{"op":0,"s":{{{++_sequence}}},"t":"{{{type}}}","d":{{{data}}}}""");

    public async Task Sends(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        if (_deflater is null)
        {
            await _socket.SendAsync(bytes, WebSocketMessageType.Text, true, Patience.Token);
            return;
        }

        _deflated.SetLength(0);
        await _deflater.WriteAsync(bytes);
        await _deflater.FlushAsync();
        await _socket.SendAsync(_deflated.ToArray(), WebSocketMessageType.Binary, true, Patience.Token);
    }

    /// <summary>The payload of the next frame that is not a heartbeat, which must be of this kind.</summary>
    public async Task<JsonObject> Receives(int op)
    {
        var frame = await _frames.Reader.ReadAsync(Patience.Token);
        Assert.Equal(op, (int)frame["op"]!);
        return frame["d"]!.AsObject();
    }

    /// <summary>Waits for the next heartbeat.</summary>
    /// <returns>The sequence number in it.</returns>
    public async Task<int?> ReceivesHeartbeat()
    {
        var before = Heartbeats;
        while (Heartbeats == before)
        {
            await Task.Delay(10, Patience.Token);
        }

        return _lastBeat;
    }

    /// <summary>Waits until the client has handled all that was sent so far.</summary>
    public async Task Settled(DiscordSocketClient client)
    {
        var handled = new Heard<string>();
        client.MessageReceived += Handle;
        await Dispatches("MESSAGE_CREATE", Payloads.Dm("settled?"));
        await handled.Next();
        client.MessageReceived -= Handle;

        Task Handle(SocketMessage message) => handled.Add(message.Content);
    }

    public Task Closes(int code) => _socket.CloseOutputAsync((WebSocketCloseStatus)code, "because", Patience.Token);

    /// <summary>The cable is cut.</summary>
    public void Cuts() => _context.Abort();

    public async Task Read()
    {
        var buffer = new byte[16 * 1024];
        try
        {
            while (true)
            {
                var result = await _socket.ReceiveAsync(buffer, CancellationToken.None);
                if (result.MessageType == WebSocketMessageType.Close)
                {
                    break;
                }

                await Take(JsonNode.Parse(buffer.AsSpan(0, result.Count))!.AsObject());
            }
        }
        catch (WebSocketException)
        {
            // The other side just went.
        }

        _frames.Writer.TryComplete();
        _ended.TrySetResult((int?)_socket.CloseStatus);
    }

    private async Task Take(JsonObject frame)
    {
        if ((int)frame["op"]! != 1)
        {
            await _frames.Writer.WriteAsync(frame);
            return;
        }

        _lastBeat = (int?)frame["d"];
        Heartbeats++;
        if (AnswersHeartbeats)
        {
            await Sends("""{"op":11}""");
        }
    }

    public void Dispose()
    {
        _deflater?.Dispose();
        _deflated.Dispose();
    }
}
