using Bot.Messaging;
using Bot.Tests.Fakes.Discord;
using Bot.Tests.Fakes.Discord.Gateway;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Platforms.Discord;

/// <summary>How the bot comes onto Discord, and how it stays away.</summary>
public sealed class DiscordStartTests
{
    [Fact]
    public async Task Without_a_token_it_is_off_and_asks_nobody()
    {
        await using var bench = await DiscordBench.PrepareAsync();
        bench.Settings["Discord:Token"] = "";

        await bench.RunWithoutWaitingAsync();
        await bench.Log.WaitFor("Discord is off");

        Assert.IsType<DeliveryResult.Off>(await bench.Say(new ChatAddress("discord", "1"), "hello"));
        Assert.Empty(bench.Server.Calls);
    }

    [Fact]
    public async Task A_token_that_nobody_knows_switches_it_off_with_a_remedy()
    {
        await using var bench = await DiscordBench.PrepareAsync();
        bench.Server.RevokeToken();

        await bench.RunWithoutWaitingAsync();
        await bench.Log.WaitFor("does not know the token");

        Assert.IsType<DeliveryResult.Off>(await bench.Say(new ChatAddress("discord", "1"), "hello"));
        Assert.Contains("Reset Token", Assert.Single(bench.Log.At(LogLevel.Error)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_Discord_is_away_the_program_runs_and_tries_again()
    {
        await using var bench = await DiscordBench.PrepareAsync();
        await bench.Server.Down();

        await bench.RunWithoutWaitingAsync();
        await bench.Log.WaitFor("could not be reached");
        await bench.Server.Up();

        await bench.Log.WaitFor("Discord is ready");
    }

    [Fact]
    public async Task Without_the_intent_it_says_which_switch_to_turn_on()
    {
        await using var bench = await DiscordBench.PrepareAsync();
        bench.Server.Gateway.AllowedIntents = Intents.Guilds | Intents.GuildMessages | Intents.DirectMessages;

        await bench.RunWithoutWaitingAsync();
        await bench.Log.WaitFor("Message Content Intent");

        Assert.IsType<DeliveryResult.Off>(await bench.Say(new ChatAddress("discord", "1"), "hello"));
    }

    [Fact]
    public async Task A_token_that_is_revoked_while_it_runs_switches_it_off()
    {
        await using var bench = await DiscordBench.StartAsync();
        bench.Server.RevokeToken();

        bench.Server.Gateway.Close(4004);

        await bench.Log.WaitFor("does not know the token any more");
        await bench.Server.Gateway.WaitForLoss();
    }

    [Fact]
    public async Task It_asks_for_what_it_needs_and_no_more()
    {
        await using var bench = await DiscordBench.StartAsync();

        var intents = (Intents)(int)Assert.Single(bench.Server.Gateway.Identifies)["intents"]!;
        Assert.Equal(Intents.Guilds | Intents.GuildMessages | Intents.DirectMessages | Intents.MessageContent, intents);
        Assert.Empty(bench.Server.UnknownRoutes);
    }

    [Fact]
    public async Task A_bot_on_many_servers_listens_in_parts()
    {
        await using var bench = await DiscordBench.PrepareAsync();
        (bench.Server.Gateway.Rules.RecommendedShards, bench.Server.Gateway.Rules.MaxConcurrency) = (2, 2);
        var agent = bench.Server.User("Bob");
        var forum = bench.Server.Guild("Shop", 1UL << 22, agent).Forum("desk");
        var post = agent.Posts(forum, "1001-7", "the card");
        bench.StaffIs(forum);

        await bench.RunAsync();
        await bench.Server.Gateway.WaitForConnection(2);
        agent.In(post).Says("on the second part");
        agent.Says("on the first part");

        Assert.Equal(ChatSide.Staff, (await bench.Has("on the second part")).Side);
        Assert.Equal(ChatSide.Customer, (await bench.Has("on the first part")).Side);
    }

    [Fact]
    public async Task The_gateway_can_be_named()
    {
        await using var bench = await DiscordBench.PrepareAsync();
        bench.Settings["Discord:GatewayUrl"] = bench.Server.GatewayUrl;

        await bench.RunAsync();

        Assert.Equal(1, bench.Server.Gateway.Connected);
    }

    [Fact]
    public async Task A_right_that_is_missing_in_the_staffs_channel_is_named()
    {
        await using var bench = await DiscordBench.PrepareAsync();
        var guild = bench.Server.Guild("Shop");
        bench.StaffIs(guild.Forum("desk"));
        guild.TakeFromBot(Permission.ManageThreads | Permission.AttachFiles);

        await bench.RunAsync();

        await bench.Log.WaitFor("Manage Posts, Attach Files");
    }

    [Fact]
    public async Task A_staff_channel_that_is_not_there_is_told_with_its_setting()
    {
        await using var bench = await DiscordBench.PrepareAsync();
        bench.Settings["Discord:StaffChannelId"] = "123456789012345678";

        await bench.RunAsync();

        Assert.Contains(bench.Log.At(LogLevel.Error), line => line.Contains("Discord:StaffChannelId", StringComparison.Ordinal));
        Assert.False(bench.Platform.Capabilities.Threads);
    }

    [Fact]
    public async Task A_forum_and_a_text_channel_have_threads()
    {
        await using var bench = await DiscordBench.StartAsync(server => server.Guild("Shop").TextChannel("desk"));

        Assert.True(bench.Platform.Capabilities.Threads);
        Assert.Equal(bench.Settings["Discord:StaffChannelId"], bench.Platform.StaffChat?.ChatId);
    }
}
