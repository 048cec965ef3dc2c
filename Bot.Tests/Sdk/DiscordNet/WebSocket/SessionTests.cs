using System.Net.WebSockets;
using Discord;
using Discord.Net;
using Discord.WebSocket;

namespace Bot.Tests.Sdk.DiscordNet.WebSocket;

public sealed class SessionTests
{
    [Fact]
    public async Task A_client_says_who_it_is_and_what_it_wants_to_be_told()
    {
        await using var server = await GatewayServer.Start();
        await using var client = await server.Client(config => config.GatewayIntents = GatewayIntents.Guilds | GatewayIntents.DirectMessages);

        await client.StartAsync();
        var identify = await (await server.Peer()).Welcomes();

        Assert.Equal(GatewayServer.Token, (string?)identify["token"]);
        Assert.Equal((1 << 0) | (1 << 12), (int)identify["intents"]!);
        Assert.False(identify.ContainsKey("shard"));
    }

    [Fact]
    public async Task A_client_is_connected_when_the_session_is_established()
    {
        await using var server = await GatewayServer.Start();
        await using var client = await server.Client();
        var connected = new Heard<(ConnectionState, ulong)>();
        client.Connected += () => connected.Add((client.ConnectionState, client.CurrentUser.Id));

        await client.StartAsync();
        await (await server.Peer()).Welcomes();

        Assert.Equal((ConnectionState.Connected, 42UL), await connected.Next());
    }

    [Fact]
    public async Task A_client_is_ready_when_all_its_guilds_have_come()
    {
        await using var server = await GatewayServer.Start();
        await using var client = await server.Client();
        var ready = new Heard<int>();
        client.Ready += () => ready.Add(client.Guilds.Count(guild => guild.IsConnected));

        await client.StartAsync();
        var peer = await server.Peer();
        await peer.Welcomes("7", "8");
        await peer.Dispatches("GUILD_CREATE", Payloads.Guild("7"));
        await peer.Dispatches("GUILD_CREATE", Payloads.Guild("8"));

        Assert.Equal(2, await ready.Next());
    }

    [Fact]
    public async Task A_client_is_ready_without_a_guild_that_does_not_come()
    {
        await using var server = await GatewayServer.Start();
        await using var client = await server.Client(config => config.MaxWaitBetweenGuildAvailablesBeforeReady = 100);
        var ready = new Heard<int>();
        client.Ready += () => ready.Add(client.Guilds.Count);

        await client.StartAsync();
        await (await server.Peer()).Welcomes("7");

        Assert.Equal(1, await ready.Next());
    }

    [Fact]
    public async Task A_heartbeat_tells_the_last_event_and_its_answer_the_latency()
    {
        await using var server = await GatewayServer.Start();
        await using var client = await server.Client();
        var measured = new Heard<int>();
        client.LatencyUpdated += (_, now) => measured.Add(now);

        await client.StartAsync();
        var peer = await server.Peer();
        await peer.Hello(interval: 200);
        await peer.Receives(2);
        await peer.Ready();
        await peer.Dispatches("SOMETHING_NEW", "{}");
        while (await peer.ReceivesHeartbeat() != 2)
        {
        }

        Assert.InRange(await measured.Next(), 0, 30_000);
    }

    [Fact]
    public async Task A_heartbeat_that_is_asked_for_comes_at_once()
    {
        await using var server = await GatewayServer.Start();
        var (client, peer) = await server.ConnectedClient();
        await using var _ = client;
        var before = peer.Heartbeats;

        await peer.Sends("""{"op":1,"d":null}""");

        while (peer.Heartbeats == before)
        {
            await Task.Delay(10, Patience.Token);
        }
    }

    [Fact]
    public async Task A_client_whose_intents_are_refused_does_not_try_again()
    {
        await using var server = await GatewayServer.Start();
        await using var client = await server.Client();
        var reasons = new Heard<Exception>();
        client.Disconnected += reasons.Add;

        await client.StartAsync();
        var peer = await server.Peer();
        await peer.Hello();
        await peer.Receives(2);
        await peer.Closes(4014);

        var reason = Assert.IsType<WebSocketException>(await reasons.Next());
        Assert.Equal(4014, Assert.IsType<WebSocketClosedException>(reason.InnerException).CloseCode);
        Assert.Equal(ConnectionState.Disconnected, client.ConnectionState);
    }

    [Fact]
    public async Task A_client_that_is_stopped_says_good_bye()
    {
        await using var server = await GatewayServer.Start();
        var (client, peer) = await server.ConnectedClient();
        await using var _ = client;
        var reasons = new Heard<Exception>();
        client.Disconnected += reasons.Add;
        await peer.Settled(client);

        await client.StopAsync();

        Assert.IsAssignableFrom<OperationCanceledException>(await reasons.Next());
        Assert.Equal(1000, await peer.Ended);
    }

    [Fact]
    public async Task A_client_can_be_started_again_after_a_stop_but_not_while_it_runs()
    {
        await using var server = await GatewayServer.Start();
        var (client, peer) = await server.ConnectedClient();
        await using var _ = client;
        await peer.Settled(client);
        await Assert.ThrowsAsync<InvalidOperationException>(client.StartAsync);
        var disconnected = new Heard<Exception>();
        client.Disconnected += disconnected.Add;
        await client.StopAsync();
        await disconnected.Next();

        await client.StartAsync();

        await server.Peer();
    }

    [Fact]
    public async Task A_server_that_never_gets_ready_is_tried_again()
    {
        await using var server = await GatewayServer.Start();
        await using var client = await server.Client(config => config.ConnectionTimeout = 200);
        var reasons = new Heard<Exception>();
        client.Disconnected += reasons.Add;

        await client.StartAsync();
        var peer = await server.Peer();
        await peer.Hello();
        await peer.Receives(2);

        Assert.IsType<TimeoutException>(await reasons.Next());
        await server.Peer();
    }

    [Fact]
    public async Task A_compressed_gateway_is_understood()
    {
        await using var server = await GatewayServer.Start();
        var (client, peer) = await server.ConnectedClient(
            config => config.GatewayHost = $"{server.Url}/?v=10&encoding=json&compress=zlib-stream");
        await using var _ = client;
        var messages = new Heard<string>();
        client.MessageReceived += message => messages.Add(message.Content);
        var texts = new[] { "one", new string('ü', 20_000), "three" };

        foreach (var text in texts)
        {
            await peer.Dispatches("MESSAGE_CREATE", Payloads.Dm(text));
        }

        foreach (var text in texts)
        {
            Assert.Equal(text, await messages.Next());
        }
    }

    [Fact]
    public async Task A_client_connects_only_after_a_login()
    {
        await using var server = await GatewayServer.Start();
        await using var client = new DiscordSocketClient(server.Config());

        await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            var failure = new Heard<Exception>();
            client.Disconnected += failure.Add;
            await client.StartAsync();
            throw await failure.Next();
        });
    }
}
