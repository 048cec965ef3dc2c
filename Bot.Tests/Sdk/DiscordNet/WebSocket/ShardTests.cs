using Discord;
using Discord.WebSocket;

namespace Bot.Tests.Sdk.DiscordNet.WebSocket;

public sealed class ShardTests
{
    [Fact]
    public async Task A_sharded_client_has_as_many_shards_as_are_recommended()
    {
        await using var server = await GatewayServer.Start();
        server.Recommended = (2, 2);
        await using var client = await LoggedIn(server);
        var ready = new Heard<int>();
        client.ShardReady += shard => ready.Add(shard.ShardId);

        await client.StartAsync();
        var shards = new[] { await (await server.Peer()).Welcomes(), await (await server.Peer()).Welcomes() };

        Assert.Equal(["[0,2]", "[1,2]"], shards.Select(identify => identify["shard"]!.ToJsonString()).Order());
        Assert.Equal([0, 1], new[] { await ready.Next(), await ready.Next() }.Order());
        Assert.Equal(2, client.Shards.Count);
        Assert.Equal(42UL, client.CurrentUser.Id);
    }

    [Fact]
    public async Task What_a_shard_is_told_the_sharded_client_tells_too()
    {
        await using var server = await GatewayServer.Start();
        await using var client = await LoggedIn(server);
        var messages = new Heard<string>();
        client.MessageReceived += message => messages.Add(message.Content);

        await client.StartAsync();
        var peer = await server.Peer();
        await peer.Welcomes("7");
        await peer.Dispatches("GUILD_CREATE", Payloads.Guild("7"));
        await peer.Dispatches("MESSAGE_CREATE", Payloads.GuildMessage("hello"));

        Assert.Equal("hello", await messages.Next());
        Assert.Equal("Shop", client.GetGuild(7).Name);
        Assert.Equal(71UL, client.GetChannel(71).Id);
        Assert.Equal("vera", client.GetUser(5).Username);
        Assert.Single(client.Guilds);
    }

    [Fact]
    public async Task The_end_of_a_shards_connection_is_told_with_the_shard()
    {
        await using var server = await GatewayServer.Start();
        await using var client = await LoggedIn(server);
        var told = new Heard<string>();
        client.ShardConnected += shard => told.Add($"{shard.ShardId} connected");
        client.ShardDisconnected += (reason, shard) => told.Add($"{shard.ShardId} disconnected: {reason.GetType().Name}");

        await client.StartAsync();
        var peer = await server.Peer();
        await peer.Welcomes();
        Assert.Equal("0 connected", await told.Next());
        await peer.Sends("""{"op":7,"d":null}""");

        Assert.Equal("0 disconnected: GatewayReconnectException", await told.Next());
    }

    [Fact]
    public async Task A_part_of_the_shards_can_be_taken()
    {
        await using var server = await GatewayServer.Start();
        var config = server.Config();
        config.TotalShards = 4;
        await using var client = new DiscordShardedClient([3], config);
        await client.LoginAsync(TokenType.Bot, GatewayServer.Token);

        await client.StartAsync();
        var identify = await (await server.Peer()).Welcomes();

        Assert.Equal("[3,4]", identify["shard"]!.ToJsonString());
    }

    [Fact]
    public void A_number_of_a_shard_is_not_for_a_sharded_client()
    {
        Assert.Throws<ArgumentException>(() => new DiscordShardedClient(new DiscordSocketConfig { ShardId = 1 }));
        Assert.Throws<ArgumentException>(() => new DiscordShardedClient([1], new DiscordSocketConfig()));
    }

    private static async Task<DiscordShardedClient> LoggedIn(GatewayServer server)
    {
        var client = new DiscordShardedClient(server.Config());
        await client.LoginAsync(TokenType.Bot, GatewayServer.Token);
        return client;
    }
}
