using Discord;

namespace Bot.Tests.Sdk.DiscordNet.WebSocket;

public sealed class PresenceTests
{
    [Fact]
    public async Task What_is_set_before_the_start_is_shown_from_the_start()
    {
        await using var server = await GatewayServer.Start();
        await using var client = await server.Client();

        await client.SetStatusAsync(UserStatus.DoNotDisturb);
        await client.SetGameAsync("complaints", type: ActivityType.Listening);
        await client.StartAsync();
        var presence = (await (await server.Peer()).Welcomes())["presence"]!;

        Assert.Equal("dnd", (string?)presence["status"]);
        Assert.Equal(("complaints", 2), ((string?)presence["activities"]![0]!["name"], (int)presence["activities"]![0]!["type"]!));
    }

    [Fact]
    public async Task A_status_can_be_changed_at_any_time()
    {
        await using var server = await GatewayServer.Start();
        var (client, peer) = await server.ConnectedClient();
        await using var disposing = client;
        await peer.Settled(client);
        while (client.ConnectionState != ConnectionState.Connected)
        {
            await Task.Delay(10, Patience.Token);
        }

        await client.SetCustomStatusAsync("Write to me");
        var presence = await peer.Receives(3);

        Assert.Equal("online", (string?)presence["status"]);
        Assert.Equal(("Write to me", 4), ((string?)presence["activities"]![0]!["state"], (int)presence["activities"]![0]!["type"]!));
        Assert.Equal("Write to me", ((CustomStatusGame)client.Activity).State);
    }
}
