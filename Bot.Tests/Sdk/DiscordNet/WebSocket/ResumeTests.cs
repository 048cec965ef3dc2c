using System.Net.WebSockets;
using Discord.Net;
using Discord.WebSocket;

namespace Bot.Tests.Sdk.DiscordNet.WebSocket;

public sealed class ResumeTests
{
    [Fact]
    public async Task A_broken_session_is_resumed_at_the_address_that_the_server_gave()
    {
        await using var server = await GatewayServer.Start();
        var (client, peer) = await server.ConnectedClient();
        await using var _ = client;
        var connected = new Heard<string>();
        client.Connected += () => connected.Add("again");
        await peer.Dispatches("SOMETHING_NEW", "{}");
        await peer.Settled(client);

        peer.Cuts();
        var next = await server.Peer();
        await next.Hello();
        var resume = await next.Receives(6);
        await next.Sends("""{"op":0,"s":4,"t":"RESUMED","d":{}}""");

        Assert.Equal("/again/", next.Path);
        Assert.StartsWith("?v=10&encoding=json", next.Query, StringComparison.Ordinal);
        Assert.Equal((GatewayServer.Token, "session", 3), ((string?)resume["token"], (string?)resume["session_id"], (int)resume["seq"]!));
        Assert.Equal("again", await connected.Next());
    }

    [Fact]
    public async Task What_was_missed_is_told_after_the_session_is_resumed()
    {
        await using var server = await GatewayServer.Start();
        var (client, peer) = await server.ConnectedClient();
        await using var _ = client;
        await peer.Settled(client);
        var messages = new Heard<string>();
        client.MessageReceived += message => messages.Add(message.Content);

        peer.Cuts();
        var next = await server.Peer();
        await next.Hello();
        await next.Receives(6);
        await next.Dispatches("MESSAGE_CREATE", Payloads.Dm("missed"));
        await next.Dispatches("RESUMED", "{}");

        Assert.Equal("missed", await messages.Next());
    }

    [Fact]
    public async Task A_server_that_asks_for_a_new_connection_gets_one_and_the_session_is_kept()
    {
        await using var server = await GatewayServer.Start();
        var (client, peer) = await server.ConnectedClient();
        await using var _ = client;
        var reasons = new Heard<Exception>();
        client.Disconnected += reasons.Add;

        await peer.Sends("""{"op":7,"d":null}""");
        var next = await server.Peer();
        await next.Hello();
        await next.Receives(6);

        Assert.IsType<GatewayReconnectException>(await reasons.Next());
        Assert.NotEqual(1000, await peer.Ended);
    }

    [Fact]
    public async Task A_server_that_answers_no_heartbeat_is_left_and_the_session_is_kept()
    {
        await using var server = await GatewayServer.Start();
        await using var client = await server.Client();
        var reasons = new Heard<Exception>();
        client.Disconnected += reasons.Add;

        await client.StartAsync();
        var peer = await server.Peer();
        peer.AnswersHeartbeats = false;
        await peer.Hello(interval: 300);
        await peer.Receives(2);
        await peer.Ready();
        var next = await server.Peer();
        await next.Hello();
        await next.Receives(6);

        Assert.IsType<GatewayReconnectException>(await reasons.Next());
        Assert.NotEqual(1000, await peer.Ended);
    }

    [Fact]
    public async Task A_session_that_the_server_does_not_know_any_more_is_begun_anew()
    {
        await using var server = await GatewayServer.Start();
        var (client, peer) = await server.ConnectedClient();
        await using var _ = client;
        var ready = new Heard<string>();
        client.Ready += () => ready.Add("again");
        await peer.Settled(client);

        peer.Cuts();
        var next = await server.Peer();
        await next.Hello();
        await next.Receives(6);
        await next.Sends("""{"op":9,"d":false}""");
        var identify = await next.Receives(2);
        await next.Ready();

        Assert.Equal(GatewayServer.Token, (string?)identify["token"]);
        Assert.Equal("again", await ready.Next());
    }

    [Theory]
    [InlineData(4000)]
    [InlineData(4002)]
    [InlineData(4008)]
    public async Task A_session_survives_a_close_that_is_not_about_it(int code)
    {
        await using var server = await GatewayServer.Start();
        var (client, peer) = await server.ConnectedClient();
        await using var _ = client;
        var reasons = new Heard<Exception>();
        client.Disconnected += reasons.Add;
        await peer.Settled(client);

        await peer.Closes(code);
        var next = await server.Peer();
        await next.Hello();
        await next.Receives(6);

        var reason = Assert.IsType<WebSocketException>(await reasons.Next());
        Assert.Equal(code, Assert.IsType<WebSocketClosedException>(reason.InnerException).CloseCode);
    }
}
