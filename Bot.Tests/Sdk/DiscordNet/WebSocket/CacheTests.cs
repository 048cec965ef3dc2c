using Discord;
using Discord.WebSocket;

namespace Bot.Tests.Sdk.DiscordNet.WebSocket;

public sealed class CacheTests
{
    [Fact]
    public async Task A_guild_comes_with_what_is_in_it()
    {
        await using var server = await GatewayServer.Start();
        var (client, _) = await server.ClientInGuild();
        await using var disposing = client;

        var guild = client.GetGuild(7);

        Assert.Equal(("Shop", 6UL), (guild.Name, guild.OwnerId));
        Assert.Equal("All", guild.GetTextChannel(71).Topic);
        Assert.Equal(70UL, guild.GetTextChannel(71).CategoryId);
        Assert.Equal("Help", guild.GetChannel(70).Name);
        Assert.Equal(("open", true, "🔥"), guild.GetForumChannel(72).Tags.Select(tag => (tag.Name, tag.IsModerated, tag.Emoji?.Name)).Single());
        Assert.Equal([71UL, 73UL], guild.TextChannels.Select(channel => channel.Id).Order());
        Assert.Same(guild.GetForumChannel(72), client.GetChannel(72));
    }

    [Fact]
    public async Task A_thread_is_known_with_its_place_and_its_state()
    {
        await using var server = await GatewayServer.Start();
        var (client, _) = await server.ClientInGuild();
        await using var disposing = client;

        var thread = client.GetGuild(7).GetThreadChannel(73);

        Assert.Same(client.GetChannel(72), thread.ParentChannel);
        Assert.Equal((ThreadType.PublicThread, false, false), (thread.Type, thread.IsArchived, thread.IsLocked));
        Assert.Equal(ThreadArchiveDuration.ThreeDays, thread.AutoArchiveDuration);
        Assert.Equal([31UL], thread.AppliedTags);
        Assert.Equal(42UL, ((IThreadChannel)thread).OwnerId);
    }

    [Fact]
    public async Task The_bot_knows_its_roles_and_what_it_may_do()
    {
        await using var server = await GatewayServer.Start();
        var (client, _) = await server.ClientInGuild();
        await using var disposing = client;

        var guild = client.GetGuild(7);

        Assert.Equal(["@everyone", "staff"], guild.CurrentUser.Roles.Select(role => role.Name));
        Assert.True(guild.GetRole(77).Permissions.Administrator);
        Assert.True(guild.CurrentUser.GuildPermissions.ManageThreads);
        Assert.True(guild.CurrentUser.GetPermissions(guild.GetTextChannel(71)).SendMessages);
        Assert.Equal("@everyone", guild.EveryoneRole.Mention);
    }

    [Fact]
    public async Task A_member_may_only_what_the_channel_allows()
    {
        await using var server = await GatewayServer.Start();
        var (client, peer) = await server.ClientInGuild();
        await using var disposing = client;
        var messages = new Heard<SocketMessage>();
        client.MessageReceived += messages.Add;

        await peer.Dispatches("MESSAGE_CREATE", Payloads.GuildMessage("hello", more: "").Replace("""["77"]""", "[]", StringComparison.Ordinal));
        var member = Assert.IsType<SocketGuildUser>((await messages.Next()).Author);

        Assert.True(member.GetPermissions(client.GetGuild(7).GetForumChannel(72)).ViewChannel);
        Assert.False(member.GetPermissions(client.GetGuild(7).GetTextChannel(71)).SendMessages);
    }

    [Fact]
    public async Task A_guild_that_was_not_announced_has_been_joined()
    {
        await using var server = await GatewayServer.Start();
        var (client, peer) = await server.ConnectedClient();
        await using var disposing = client;
        var told = new Heard<string>();
        client.JoinedGuild += guild => told.Add($"joined {guild.Name}");
        client.GuildAvailable += guild => told.Add($"available {guild.Name}");

        await peer.Dispatches("GUILD_CREATE", Payloads.Guild("8").Replace("\"unavailable\":false,", "", StringComparison.Ordinal));

        Assert.Equal(("joined Shop", "available Shop"), (await told.Next(), await told.Next()));
    }

    [Fact]
    public async Task A_guild_may_be_away_for_a_while()
    {
        await using var server = await GatewayServer.Start();
        var (client, peer) = await server.ClientInGuild();
        await using var disposing = client;
        var told = new Heard<string>();
        client.GuildUnavailable += guild => told.Add($"unavailable {guild.IsConnected}");
        client.GuildAvailable += guild => told.Add($"available {guild.Name}");

        await peer.Dispatches("GUILD_DELETE", """{"id":"7","unavailable":true}""");
        await peer.Dispatches("GUILD_CREATE", Payloads.Guild("7", "New name"));

        Assert.Equal("unavailable False", await told.Next());
        Assert.Equal("available New name", await told.Next());
    }

    [Fact]
    public async Task A_guild_that_was_left_is_forgotten_with_its_channels()
    {
        await using var server = await GatewayServer.Start();
        var (client, peer) = await server.ClientInGuild();
        await using var disposing = client;
        var left = new Heard<string>();
        client.LeftGuild += guild => left.Add(guild.Name);

        await peer.Dispatches("GUILD_DELETE", """{"id":"7"}""");

        Assert.Equal("Shop", await left.Next());
        Assert.Null(client.GetGuild(7));
        Assert.Null(client.GetChannel(71));
    }

    [Fact]
    public async Task Guilds_are_away_while_there_is_no_connection_and_back_when_it_is_resumed()
    {
        await using var server = await GatewayServer.Start();
        var (client, peer) = await server.ClientInGuild();
        await using var disposing = client;
        var told = new Heard<string>();
        client.GuildUnavailable += _ => told.Add("unavailable");
        client.GuildAvailable += _ => told.Add("available");

        peer.Cuts();
        var next = await server.Peer();
        await next.Hello();
        await next.Receives(6);
        await next.Dispatches("RESUMED", "{}");

        Assert.Equal(("unavailable", "available"), (await told.Next(), await told.Next()));
    }

    [Fact]
    public async Task A_channel_is_made_changed_and_deleted()
    {
        await using var server = await GatewayServer.Start();
        var (client, peer) = await server.ClientInGuild();
        await using var disposing = client;
        var told = new Heard<string>();
        client.ChannelCreated += channel => told.Add($"made {channel}");
        client.ChannelUpdated += (before, after) => told.Add($"{before} became {after}");
        client.ChannelDestroyed += channel => told.Add($"deleted {channel}");

        await peer.Dispatches("CHANNEL_CREATE", """{"id":"75","guild_id":"7","type":0,"name":"new","position":9,"permission_overwrites":[]}""");
        await peer.Dispatches("CHANNEL_UPDATE", """{"id":"75","guild_id":"7","type":0,"name":"old","position":9,"permission_overwrites":[]}""");
        await peer.Dispatches("CHANNEL_DELETE", """{"id":"75","guild_id":"7","type":0,"name":"old"}""");

        Assert.Equal("made new", await told.Next());
        Assert.Equal("new became old", await told.Next());
        Assert.Equal("deleted old", await told.Next());
        Assert.Null(client.GetChannel(75));
    }

    [Fact]
    public async Task A_thread_is_made_changed_and_deleted()
    {
        await using var server = await GatewayServer.Start();
        var (client, peer) = await server.ClientInGuild();
        await using var disposing = client;
        var told = new Heard<string>();
        client.ThreadCreated += thread => told.Add($"made {thread} in {thread.ParentChannel}");
        client.ThreadUpdated += (before, after) => told.Add($"archived {before.Value.IsArchived} then {after.IsArchived}");
        client.ThreadDeleted += thread => told.Add($"deleted {thread.Id} {thread.HasValue}");

        await peer.Dispatches("THREAD_CREATE", Payloads.Thread("7", "4", more: ""","newly_created":true"""));
        await peer.Dispatches("THREAD_UPDATE", Payloads.Thread("7", "4", archived: true));
        await peer.Dispatches("THREAD_DELETE", """{"id":"74","guild_id":"7","parent_id":"72","type":11}""");

        Assert.Equal("made Ticket in desk", await told.Next());
        Assert.Equal("archived False then True", await told.Next());
        Assert.Equal("deleted 74 True", await told.Next());
        Assert.Null(client.GetChannel(74));
    }

    [Fact]
    public async Task A_thread_that_was_archived_until_now_is_known_when_it_changes()
    {
        await using var server = await GatewayServer.Start();
        var (client, peer) = await server.ClientInGuild();
        await using var disposing = client;
        var told = new Heard<(bool, string)>();
        client.ThreadUpdated += (before, after) => told.Add((before.HasValue, after.Name));

        await peer.Dispatches("THREAD_UPDATE", Payloads.Thread("7", "6"));

        Assert.Equal((false, "Ticket"), await told.Next());
        Assert.Same(client.GetChannel(76), client.GetGuild(7).GetThreadChannel(76));
    }

    [Fact]
    public async Task Roles_change()
    {
        await using var server = await GatewayServer.Start();
        var (client, peer) = await server.ClientInGuild();
        await using var disposing = client;

        await peer.Dispatches("GUILD_ROLE_UPDATE", """
            {"guild_id":"7","role":{"id":"77","name":"heroes","color":0,"hoist":true,"managed":false,"mentionable":false,"position":2,
            "permissions":"0","flags":0}}
            """);
        await peer.Settled(client);

        Assert.Equal(("heroes", false), (client.GetGuild(7).GetRole(77).Name, client.GetGuild(7).GetRole(77).Permissions.Administrator));
    }
}
