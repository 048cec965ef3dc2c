using System.Net.WebSockets;
using Discord.Net;
using Discord.WebSocket.Gateway;

namespace Bot.Tests.Sdk.DiscordNet.WebSocket.Internals;

/// <summary>Where the stand-in keeps to Discord's documentation and the package does not.</summary>
public sealed class GatewayRulesTests
{
    [Theory]
    [InlineData(4004)]
    [InlineData(4010)]
    [InlineData(4013)]
    public async Task A_client_does_not_try_again_what_cannot_succeed(int code)
    {
        await using var server = await GatewayServer.Start();
        await using var client = await server.Client();
        var reasons = new Heard<Exception>();
        client.Disconnected += reasons.Add;

        await client.StartAsync();
        var peer = await server.Peer();
        await peer.Hello();
        await peer.Receives(2);
        await peer.Closes(code);

        var reason = Assert.IsType<WebSocketException>(await reasons.Next());
        Assert.Equal(code, Assert.IsType<WebSocketClosedException>(reason.InnerException).CloseCode);
        // It runs no more, so it can be started.
        await client.StartAsync();
    }

    [Theory]
    [InlineData(4007)]
    [InlineData(4009)]
    public async Task A_session_that_the_server_has_closed_is_begun_anew(int code)
    {
        await using var server = await GatewayServer.Start();
        var (client, peer) = await server.ConnectedClient();
        await using var disposing = client;
        await peer.Settled(client);

        await peer.Closes(code);
        var next = await server.Peer();
        await next.Hello();

        await next.Receives(2);
        Assert.Equal("/", next.Path);
    }

    [Fact]
    public async Task A_session_that_may_be_resumed_is_resumed()
    {
        await using var server = await GatewayServer.Start();
        var (client, peer) = await server.ConnectedClient();
        await using var disposing = client;

        await peer.Sends("""{"op":9,"d":true}""");
        var next = await server.Peer();
        await next.Hello();

        await next.Receives(6);
    }

    [Fact]
    public async Task A_status_that_was_set_without_a_connection_is_told_when_there_is_one()
    {
        await using var server = await GatewayServer.Start();
        var (client, peer) = await server.ConnectedClient();
        await using var disposing = client;
        client.Disconnected += _ => client.SetCustomStatusAsync("back soon");
        await peer.Settled(client);

        peer.Cuts();
        var next = await server.Peer();
        await next.Hello();
        await next.Receives(6);
        await next.Dispatches("RESUMED", "{}");

        Assert.Equal("back soon", (string?)(await next.Receives(3))["activities"]![0]!["state"]);
    }

    [Fact]
    public async Task A_frame_that_cannot_be_read_is_passed_over()
    {
        await using var server = await GatewayServer.Start();
        var (client, peer) = await server.ConnectedClient();
        await using var disposing = client;
        var disconnected = new Heard<Exception>();
        client.Disconnected += disconnected.Add;

        await peer.Sends("no frame");
        await peer.Sends("[]");
        await peer.Sends("""{"op":"what?"}""");
        await peer.Sends("""{"op":77,"d":null}""");
        await peer.Settled(client);

        Assert.True(disconnected.IsEmpty);
    }

    [Fact]
    public async Task Commands_beyond_the_allowance_wait()
    {
        var window = new SendWindow(2, TimeSpan.FromMinutes(10));
        using var stop = new CancellationTokenSource();

        await window.PassAsync(stop.Token);
        await window.PassAsync(stop.Token);
        var third = window.PassAsync(stop.Token);

        Assert.False(third.IsCompleted);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => third);
    }

    [Fact]
    public async Task Shards_with_the_same_remainder_identify_one_after_the_other()
    {
        var gate = new IdentifyGate(2);
        using var stop = new CancellationTokenSource();

        using var first = await gate.EnterAsync(0, stop.Token);
        using var second = await gate.EnterAsync(1, stop.Token);
        var third = gate.EnterAsync(2, stop.Token);

        Assert.False(third.IsCompleted);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => third);
    }

    [Fact]
    public void The_pause_between_attempts_grows_up_to_a_minute()
    {
        var pause = new Backoff();

        var waits = Enumerable.Range(0, 12).Select(_ => pause.Next()).ToList();

        Assert.Equal(TimeSpan.FromSeconds(1), waits[0]);
        Assert.Equal(waits.Order(), waits);
        Assert.Equal(TimeSpan.FromMinutes(1), waits[^1]);
        pause.Reset();
        Assert.Equal(TimeSpan.FromSeconds(1), pause.Next());
    }
}
