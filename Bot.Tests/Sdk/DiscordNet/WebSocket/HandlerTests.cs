using Discord;
using Discord.WebSocket;

namespace Bot.Tests.Sdk.DiscordNet.WebSocket;

public sealed class HandlerTests
{
    [Fact]
    public async Task Handlers_are_called_one_after_the_other()
    {
        await using var server = await GatewayServer.Start();
        var (client, peer) = await server.ConnectedClient();
        await using var disposing = client;
        var told = new Heard<string>();
        var mayGoOn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        client.MessageReceived += async message =>
        {
            await told.Add($"first: {message.Content}");
            await mayGoOn.Task;
        };
        client.MessageReceived += message => told.Add($"second: {message.Content}");

        await peer.Dispatches("MESSAGE_CREATE", Payloads.Dm("a"));
        await peer.Dispatches("MESSAGE_CREATE", Payloads.Dm("b"));
        Assert.Equal("first: a", await told.Next());
        Assert.True(told.IsEmpty);
        mayGoOn.SetResult();

        Assert.Equal(("second: a", "first: b", "second: b"), (await told.Next(), await told.Next(), await told.Next()));
    }

    [Fact]
    public async Task A_handler_that_throws_is_written_about_and_the_next_event_comes()
    {
        await using var server = await GatewayServer.Start();
        var (client, peer) = await server.ConnectedClient();
        await using var disposing = client;
        var warnings = new Heard<LogMessage>();
        var told = new Heard<string>();
        client.Log += message => message.Exception is InvalidDataException ? warnings.Add(message) : Task.CompletedTask;
        client.MessageReceived += message => message.Content == "bad" ? throw new InvalidDataException() : told.Add(message.Content);

        await peer.Dispatches("MESSAGE_CREATE", Payloads.Dm("bad"));
        await peer.Dispatches("MESSAGE_CREATE", Payloads.Dm("good"));

        Assert.Equal(LogSeverity.Warning, (await warnings.Next()).Severity);
        Assert.Equal("good", await told.Next());
    }

    [Fact]
    public async Task A_handler_that_takes_long_is_warned_of()
    {
        await using var server = await GatewayServer.Start();
        var (client, peer) = await server.ConnectedClient(config => config.HandlerTimeout = 50);
        await using var disposing = client;
        var warned = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        client.Log += message =>
        {
            if (message is { Severity: LogSeverity.Warning, Message: { } text } && text.Contains("MessageReceived", StringComparison.Ordinal))
            {
                warned.TrySetResult();
            }

            return Task.CompletedTask;
        };
        client.MessageReceived += _ => warned.Task;

        await peer.Dispatches("MESSAGE_CREATE", Payloads.Dm("a"));

        await warned.Task.WaitAsync(Patience.Token);
    }

    [Fact]
    public async Task A_handler_that_was_removed_is_not_called()
    {
        await using var server = await GatewayServer.Start();
        var (client, peer) = await server.ConnectedClient();
        await using var disposing = client;
        var told = new Heard<string>();
        client.MessageReceived += Tell;
        client.MessageReceived -= Tell;

        await peer.Dispatches("MESSAGE_CREATE", Payloads.Dm("a"));
        await peer.Settled(client);

        Assert.True(told.IsEmpty);

        Task Tell(SocketMessage message) => told.Add(message.Content);
    }

    [Fact]
    public async Task An_event_that_cannot_be_read_is_passed_over()
    {
        await using var server = await GatewayServer.Start();
        var (client, peer) = await server.ConnectedClient();
        await using var disposing = client;
        var disconnected = new Heard<Exception>();
        client.Disconnected += disconnected.Add;

        await peer.Dispatches("MESSAGE_CREATE", """["what is this?"]""");
        await peer.Dispatches("INTERACTION_CREATE", """{"id":"1","type":2,"token":"t"}""");
        await peer.Dispatches("THREAD_UPDATE", """{"id":"1","guild_id":"404","type":11}""");
        await peer.Dispatches("OF_A_NEW_KIND", """{"id":null}""");
        await peer.Settled(client);

        Assert.True(disconnected.IsEmpty);
    }

    [Fact]
    public async Task A_handler_may_stop_its_client()
    {
        await using var server = await GatewayServer.Start();
        var (client, peer) = await server.ConnectedClient();
        await using var disposing = client;
        client.MessageReceived += async _ =>
        {
            await client.StopAsync();
        };
        var disconnected = new Heard<Exception>();
        client.Disconnected += disconnected.Add;

        await peer.Dispatches("MESSAGE_CREATE", Payloads.Dm("stop"));

        Assert.IsAssignableFrom<OperationCanceledException>(await disconnected.Next());
    }
}
