using System.Collections.Concurrent;
using System.Threading.Channels;
using Discord;
using Discord.Net.Rest;
using Discord.WebSocket;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Sdk.DiscordNet.WebSocket;

/// <summary>
/// A gateway on loopback that says only what a test tells it to, frame by frame, with as much of the HTTP API as a client needs beside it.
/// </summary>
internal sealed class GatewayServer : IAsyncDisposable
{
    public const string Token = "NDI.MTIz.c2VjcmV0";
    private readonly Channel<GatewayPeer> _peers = Channel.CreateUnbounded<GatewayPeer>();
    private readonly ConcurrentDictionary<string, (int Status, string Json)> _answers = new();
    private readonly WebApplication _app;

    private GatewayServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.UseWebSockets();
        _app.Run(Handle);
    }

    /// <summary>Where the gateway is, without a query.</summary>
    public string Url => _app.Urls.Single().Replace("http", "ws", StringComparison.Ordinal);

    /// <summary>What was asked over HTTP, oldest first.</summary>
    public ConcurrentQueue<RestCall> Calls { get; } = new();

    /// <summary>How many shards are recommended, and how many may identify at once.</summary>
    public (int Shards, int MaxConcurrency) Recommended { get; set; } = (1, 1);

    public static async Task<GatewayServer> Start()
    {
        var server = new GatewayServer();
        await server._app.StartAsync();
        return server;
    }

    public DiscordSocketConfig Config(string query = "?v=10&encoding=json") => new()
    {
        GatewayHost = $"{Url}/{query}",
        RestClientProvider = _ => DefaultRestClientProvider.Instance($"{_app.Urls.Single()}/api/v10/"),
        LogLevel = LogSeverity.Debug,
        MaxWaitBetweenGuildAvailablesBeforeReady = 60_000,
    };

    /// <summary>A client that has logged in.</summary>
    public async Task<DiscordSocketClient> Client(Action<DiscordSocketConfig>? configure = null)
    {
        var config = Config();
        configure?.Invoke(config);
        var client = new DiscordSocketClient(config);
        await client.LoginAsync(TokenType.Bot, Token);
        return client;
    }

    /// <summary>A client with a session, and the server's side of it.</summary>
    public async Task<(DiscordSocketClient Client, GatewayPeer Peer)> ConnectedClient(
        Action<DiscordSocketConfig>? configure = null, params string[] guildIds)
    {
        var client = await Client(configure);
        await client.StartAsync();
        var peer = await Peer();
        await peer.Welcomes(guildIds);
        return (client, peer);
    }

    /// <summary>A client with a session in guild 7.</summary>
    public async Task<(DiscordSocketClient Client, GatewayPeer Peer)> ClientInGuild(Action<DiscordSocketConfig>? configure = null)
    {
        var (client, peer) = await ConnectedClient(configure, "7");
        await peer.Dispatches("GUILD_CREATE", Payloads.Guild("7"));
        await peer.Settled(client);
        return (client, peer);
    }

    /// <summary>The next connection that a client makes.</summary>
    public async Task<GatewayPeer> Peer() => await _peers.Reader.ReadAsync(Patience.Token);

    /// <summary>Answers a route over HTTP, such as "GET users/7", with this from now on.</summary>
    public void Answers(string route, string json, int status = 200) => _answers[route] = (status, json);

    /// <summary>Waits until a route was asked for.</summary>
    public async Task<RestCall> Called(string route)
    {
        RestCall? call;
        while ((call = Calls.LastOrDefault(c => c.Route == route)) is null)
        {
            await Task.Delay(10, Patience.Token);
        }

        return call;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task Handle(HttpContext context)
    {
        if (context.WebSockets.IsWebSocketRequest)
        {
            using var socket = await context.WebSockets.AcceptWebSocketAsync();
            var peer = new GatewayPeer(context, socket, Url);
            await _peers.Writer.WriteAsync(peer);
            await peer.Read();
            return;
        }

        using var reader = new StreamReader(context.Request.Body);
        var call = new RestCall(
            $"{context.Request.Method} {context.Request.Path.Value!["/api/v10/".Length..]}", await reader.ReadToEndAsync());
        Calls.Enqueue(call);
        await Answer(call.Route, context.Response);
    }

    private Task Answer(string route, HttpResponse response)
    {
        if (route == "GET gateway/bot")
        {
            return response.WriteAsync($$$"""
                {"url":"{{{Url}}}","shards":{{{Recommended.Shards}}},"session_start_limit":
                {"total":1000,"remaining":999,"reset_after":1,"max_concurrency":{{{Recommended.MaxConcurrency}}}}}
                """);
        }

        var (status, json) = _answers.GetValueOrDefault(route, (204, ""));
        response.StatusCode = status;
        return json.Length == 0 ? Task.CompletedTask : response.WriteAsync(json);
    }
}

/// <summary>A request over HTTP: the method with the route, and the body.</summary>
internal sealed record RestCall(string Route, string Body);

/// <summary>Ends waiting for what does not come.</summary>
internal static class Patience
{
    public static CancellationToken Token => new CancellationTokenSource(TimeSpan.FromSeconds(30)).Token;
}
