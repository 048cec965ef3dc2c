using Bot.Messaging;
using Bot.Platforms.Discord;
using Bot.Tests.Fakes.Discord;

namespace Bot.Tests.Platforms.Discord;

public sealed class DiscordHomesTests
{
    [Fact]
    public async Task Direct_messages_are_opened_once()
    {
        await using var bench = await DiscordBench.StartAsync();
        var ann = bench.Customer();

        await bench.Say(DiscordBench.Address(ann), "one", key: "1");
        await bench.Say(DiscordBench.Address(ann), "two", key: "2");
        await bench.StopAsync();
        await bench.RunAsync();
        await bench.Say(DiscordBench.Address(ann), "three", key: "3");

        await ann.Hears("three");
        Assert.Single(bench.Server.CallsOf("CreateDm"));
    }

    [Fact]
    public async Task Closed_direct_messages_become_a_private_thread_in_the_channel_of_the_settings()
    {
        await using var bench = await WithThreadsAsync();
        var ann = bench.Customer(locale: "ru");
        ann.ClosesDms();

        await bench.Say(DiscordBench.Address(ann), "hello", key: "1");
        await bench.Say(DiscordBench.Address(ann), "again", key: "2");

        var heard = await ann.Hears("again");
        var thread = Assert.IsType<FakeThread>(heard.Channel);
        Assert.True(thread.IsPrivate);
        Assert.False(thread.IsInvitable);
        Assert.Contains(ann.Id, thread.Members.Keys);
        Assert.Equal("Your conversation with us", thread.Title);
        Assert.Equal(["hello", "again"], thread.SentByBot.Select(message => message.Text));
        // Knocked at once and never again.
        Assert.Single(bench.Server.Calls, call => call.Code == 50007);
    }

    [Fact]
    public async Task The_thread_is_known_after_a_restart_and_is_the_persons_own_chat()
    {
        await using var bench = await WithThreadsAsync();
        var ann = bench.Customer();
        ann.ClosesDms();
        await bench.Say(DiscordBench.Address(ann), "hello", key: "1");
        await bench.StopAsync();
        await bench.RunAsync();

        await bench.Say(DiscordBench.Address(ann), "again", key: "2");

        var thread = Assert.IsType<FakeThread>((await ann.Hears("again")).Channel);
        Assert.Equal(ann.Id, await bench.Service<DiscordPeople>().OwnerOfAsync(thread.Id, CancellationToken.None));
    }

    [Fact]
    public async Task A_thread_is_named_in_the_persons_language()
    {
        await using var bench = await WithThreadsAsync();
        var ann = bench.Customer();
        ann.ClosesDms();
        await bench.Service<DiscordPeople>().NoteLocaleAsync(ann.Id, "ru", CancellationToken.None);

        await bench.Say(DiscordBench.Address(ann), "привет");

        Assert.Equal("Ваш разговор с нами", Assert.IsType<FakeThread>((await ann.Hears("привет")).Channel).Title);
    }

    [Fact]
    public async Task Without_such_a_channel_the_thread_is_opened_where_the_person_was_heard()
    {
        await using var bench = await DiscordBench.StartAsync();
        var ann = bench.Customer();
        var general = bench.Server.Guilds[0].TextChannel("general");
        ann.ClosesDms();
        bench.Service<DiscordHomes>().HeardInGuild(ann.Id, general.Guild.Id, general.Id);

        await bench.Say(DiscordBench.Address(ann), "hello");

        Assert.Same(general, Assert.IsType<FakeThread>((await ann.Hears("hello")).Channel).Parent);
    }

    [Fact]
    public async Task Nobody_knocks_twice_at_a_closed_door_before_the_person_is_heard_of()
    {
        await using var bench = await DiscordBench.StartAsync();
        var ann = bench.Customer();
        ann.ClosesDms();

        var first = await bench.Say(DiscordBench.Address(ann), "one", key: "1");
        var second = await bench.Say(DiscordBench.Address(ann), "two", key: "2");

        Assert.All(new[] { first, second }, result => Assert.IsType<DeliveryResult.Unreachable>(result));
        Assert.Single(bench.Server.CallsOf("CreateMessage"));
        ann.OpensDms();
        bench.Service<DiscordHomes>().HeardInGuild(ann.Id, 1, 1);

        await bench.Say(DiscordBench.Address(ann), "three", key: "3");

        await ann.Hears("three");
    }

    [Fact]
    public async Task Whoever_writes_in_direct_messages_again_is_answered_there()
    {
        await using var bench = await WithThreadsAsync();
        var ann = bench.Customer();
        ann.ClosesDms();
        await bench.Say(DiscordBench.Address(ann), "hello", key: "1");
        ann.OpensDms();
        ann.Says("I am back");
        await bench.Has("I am back");

        await bench.Say(DiscordBench.Address(ann), "welcome", key: "2");

        Assert.Same(ann.Dm, (await ann.Hears("welcome")).Channel);
    }

    [Fact]
    public async Task A_private_thread_that_somebody_deleted_is_opened_anew()
    {
        await using var bench = await WithThreadsAsync();
        var ann = bench.Customer();
        ann.ClosesDms();
        await bench.Say(DiscordBench.Address(ann), "hello", key: "1");
        Assert.IsType<FakeThread>((await ann.Hears("hello")).Channel).IsDeletedByHand();

        await bench.Say(DiscordBench.Address(ann), "again", key: "2");

        await ann.Hears("again");
    }

    [Fact]
    public async Task A_thread_that_the_bot_does_not_see_any_more_is_not_waited_for()
    {
        await using var bench = await WithThreadsAsync();
        var ann = bench.Customer();
        ann.ClosesDms();
        await bench.Say(DiscordBench.Address(ann), "hello", key: "1");
        var thread = Assert.IsType<FakeThread>((await ann.Hears("hello")).Channel);
        await bench.StopAsync();
        await bench.RunAsync();
        bench.Server.Faults.On("GetChannel").InChannel(thread).Refuses(403, 50001, "Missing Access");

        await bench.Say(DiscordBench.Address(ann), "again", key: "2");

        Assert.NotSame(thread, (await ann.Hears("again")).Channel);
    }

    [Fact]
    public async Task A_missing_permission_in_a_private_thread_is_said_with_its_remedy()
    {
        await using var bench = await WithThreadsAsync();
        var ann = bench.Customer();
        ann.ClosesDms();
        await bench.Say(DiscordBench.Address(ann), "hello", key: "1");
        bench.Server.Faults.On("CreateMessage").Once().Refuses(403, 50013, "Missing Permissions");

        Assert.IsType<DeliveryResult.Unreachable>(await bench.Say(DiscordBench.Address(ann), "again", key: "2"));
        Assert.Contains("'Send Messages in Threads' in the channel of Discord:PrivateThreadChannelId", bench.Log.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_private_thread_that_was_archived_comes_back()
    {
        await using var bench = await WithThreadsAsync();
        var ann = bench.Customer();
        ann.ClosesDms();
        await bench.Say(DiscordBench.Address(ann), "hello", key: "1");
        var thread = Assert.IsType<FakeThread>((await ann.Hears("hello")).Channel);
        thread.ArchivesItself();

        await bench.Say(DiscordBench.Address(ann), "again", key: "2");

        await ann.Hears("again");
        Assert.False(thread.IsArchived);
    }

    [Fact]
    public async Task Somebody_who_left_the_server_cannot_be_reached()
    {
        await using var bench = await WithThreadsAsync();
        var ann = bench.Customer();
        ann.HasInstalledTheApp = false;
        bench.Server.Guilds[0].Loses(ann);

        Assert.IsType<DeliveryResult.Unreachable>(await bench.Say(DiscordBench.Address(ann), "hello"));
    }

    [Fact]
    public async Task Nobody_is_no_one_to_reach()
    {
        await using var bench = await DiscordBench.StartAsync();

        Assert.IsType<DeliveryResult.Unreachable>(await bench.Say(new ChatAddress("discord", "12345"), "hello"));
    }

    private static async Task<DiscordBench> WithThreadsAsync()
    {
        var bench = await DiscordBench.PrepareAsync();
        var guild = bench.Server.Guild("Shop");
        bench.Settings["Discord:PrivateThreadChannelId"] = DiscordBench.Text(guild.TextChannel("support").Id);
        await bench.RunAsync();
        return bench;
    }
}
