using Bot.Messaging;
using Bot.Tests.Fakes.Discord;
using Microsoft.Extensions.Logging;
using static Bot.Tests.Platforms.Discord.DiscordScene;
using MessageContent = Bot.Messaging.MessageContent;

namespace Bot.Tests.Platforms.Discord;

public sealed class DiscordThreadsTests
{
    private FakeGuildChannel? _staff;

    private FakeGuildChannel Staff => _staff!;

    [Fact]
    public async Task In_a_forum_a_ticket_is_a_post_and_its_first_message_becomes_the_card()
    {
        await using var bench = await ForumAsync();
        var (address, post) = await bench.OpenThread(Staff, "#1001-7 Ann · *Damaged*");

        var first = await bench.Deliver(Card(address, "**open**"), key: "c1");
        var second = await bench.Deliver(Card(address, "resolved"), key: "c2", existing: Ids(first)[0]);

        Assert.Equal("#1001-7 Ann · *Damaged*", post.Title);
        Assert.Equal(10080, post.AutoArchiveMinutes);
        Assert.Equal(address.Thread, Assert.Single(Ids(first)));
        Assert.Equal(address.Thread, Assert.Single(Ids(second)));
        var card = Assert.Single(post.BotMessages);
        Assert.Equal(("", "resolved"), (card.Text, Assert.Single(card.Embeds).Description));
    }

    [Fact]
    public async Task In_a_text_channel_a_ticket_is_a_thread_and_its_card_is_pinned()
    {
        await using var bench = await TextAsync();
        var (address, thread) = await bench.OpenThread(Staff);

        await bench.Deliver(Card(address, "open"));

        var card = Assert.Single(thread.BotMessages, message => message.Embeds.Count > 0);
        Assert.True(card.IsPinned);
        Assert.Equal(ChannelKind.PublicThread, thread.Kind);
    }

    [Fact]
    public async Task What_is_said_in_a_thread_stands_there()
    {
        await using var bench = await ForumAsync();
        var (address, post) = await bench.OpenThread(Staff);

        await bench.Say(address, "hello");

        await post.Hears("hello");
    }

    [Fact]
    public async Task A_card_that_somebody_deleted_is_sent_anew()
    {
        await using var bench = await ForumAsync();
        var (address, post) = await bench.OpenThread(Staff);
        var agent = Agent(bench);
        await bench.Deliver(Card(address, "open"), key: "c1");
        agent.In(post).Deletes(post.Starter!);

        var gone = await bench.Deliver(Card(address, "resolved"), key: "c2", existing: address.Thread);
        var anew = await bench.Deliver(Card(address, "resolved"), key: "c2");

        Assert.IsType<DeliveryResult.CopyGone>(gone);
        Assert.NotEqual(address.Thread, Assert.Single(Ids(anew)));
        Assert.Equal("resolved", Assert.Single(Assert.Single(post.BotMessages, message => message.Embeds.Count > 0).Embeds).Description);
    }

    [Fact]
    public async Task A_thread_that_somebody_deleted_is_gone()
    {
        await using var bench = await ForumAsync();
        var (address, post) = await bench.OpenThread(Staff);
        post.IsDeletedByHand();

        Assert.IsType<DeliveryResult.ThreadGone>(await bench.Say(address, "hello"));
        Assert.IsType<DeliveryResult.ThreadGone>(await bench.Deliver(Card(address, "open")));
        Assert.IsType<DeliveryResult.ThreadGone>(await bench.Deliver(new SetThreadOpen(address, Open: true)));
        Assert.Empty(Ids(await bench.Deliver(new SetThreadOpen(address, Open: false))));
    }

    [Fact]
    public async Task A_thread_that_was_archived_comes_back_when_something_is_said()
    {
        await using var bench = await ForumAsync();
        var (address, post) = await bench.OpenThread(Staff);
        post.ArchivesItself();

        await bench.Say(address, "news");

        await post.Hears("news");
        Assert.False(post.IsArchived);
    }

    [Fact]
    public async Task A_card_is_edited_in_an_archived_thread_which_stays_archived()
    {
        await using var bench = await ForumAsync();
        var (address, post) = await bench.OpenThread(Staff);
        await bench.Deliver(Card(address, "open"), key: "c1");
        await bench.Deliver(new SetThreadOpen(address, Open: false));
        Assert.True(post.IsArchived);

        await bench.Deliver(Card(address, "rated"), key: "c2", existing: address.Thread);

        Assert.Equal("rated", Assert.Single(post.Starter!.Embeds).Description);
        Assert.True(post.IsArchived);
    }

    [Fact]
    public async Task A_locked_thread_is_opened_where_the_bot_may()
    {
        await using var bench = await ForumAsync();
        bench.Server.Guilds[0].GiveToBot(Permission.ManageThreads);
        var (address, post) = await bench.OpenThread(Staff);
        post.IsArchivedByHand(archived: true, locked: true);

        await bench.Say(address, "news");

        await post.Hears("news");
        Assert.False(post.IsLocked);
    }

    [Fact]
    public async Task A_lock_that_the_bot_may_not_open_needs_a_new_thread()
    {
        await using var bench = await ForumAsync();
        var (address, post) = await bench.OpenThread(Staff);
        bench.Server.Guilds[0].TakeFromBot(Permission.ManageThreads);
        post.IsArchivedByHand(archived: true, locked: true);

        Assert.IsType<DeliveryResult.ThreadGone>(await bench.Say(address, "news"));
        Assert.Contains(bench.Log.At(LogLevel.Warning), line => line.Contains("'Manage Threads'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_thread_is_archived_and_brought_back_and_never_renamed_or_locked()
    {
        await using var bench = await ForumAsync();
        var (address, post) = await bench.OpenThread(Staff);

        await bench.Deliver(new SetThreadOpen(address, Open: false), key: "1");
        Assert.True(post.IsArchived);
        await bench.Deliver(new SetThreadOpen(address, Open: true), key: "2");

        Assert.False(post.IsArchived);
        Assert.All(bench.Server.CallsOf("ModifyChannel"), call => Assert.Equal(["archived"], call.Body.Select(field => field.Key)));
    }

    [Fact]
    public async Task When_there_is_no_room_the_eldest_threads_are_archived()
    {
        await using var bench = await ForumAsync();
        bench.Server.Limits.ActiveThreads = 3;
        var posts = new List<FakeThread>();
        for (var number = 0; number < 4; number++)
        {
            posts.Add((await bench.OpenThread(Staff, $"#{number}")).Thread);
        }

        Assert.True(posts[0].IsArchived);
        Assert.False(posts[3].IsArchived);
        Assert.Contains(bench.Log.At(LogLevel.Warning), line => line.Contains("of the eldest were archived", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_thread_whose_answer_was_lost_is_not_opened_twice()
    {
        await using var bench = await ForumAsync();
        bench.Server.Faults.On("StartThread").Once().LosesAnswer();

        var lost = await bench.Platform.OpenThreadAsync(bench.Platform.StaffChat!.Value, "#7", CancellationToken.None);
        var (_, post) = await bench.OpenThread(Staff, "#7");

        Assert.IsType<DeliveryResult.Unknown>(lost);
        Assert.Same(post, Assert.Single(Staff.Threads));
    }

    [Fact]
    public async Task A_text_channel_in_which_no_thread_may_be_opened_is_used_as_it_is()
    {
        await using var bench = await TextAsync();
        bench.Server.Faults.On("StartThread").Once().Refuses(403, 50013, "Missing Permissions");

        var refused = await bench.Platform.OpenThreadAsync(bench.Platform.StaffChat!.Value, "#7", CancellationToken.None);

        Assert.IsType<DeliveryResult.Throttled>(refused);
        Assert.False(bench.Platform.Capabilities.Threads);
        Assert.Contains(bench.Log.At(LogLevel.Warning), line => line.Contains("'Create Public Threads'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_forum_in_which_the_bot_may_not_post_is_said_with_its_remedy()
    {
        await using var bench = await ForumAsync();
        bench.Server.Faults.On("StartThread").Once().Refuses(403, 50013, "Missing Permissions");

        var refused = await bench.Platform.OpenThreadAsync(bench.Platform.StaffChat!.Value, "#7", CancellationToken.None);

        Assert.IsType<DeliveryResult.Unreachable>(refused);
        Assert.Contains(bench.Log.At(LogLevel.Error), line => line.Contains("Discord:StaffChannelId", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_belongs_to_no_ticket_has_a_post_of_its_own()
    {
        await using var bench = await ForumAsync();

        await bench.Say(bench.Platform.StaffChat!.Value, "one", key: "1");
        await bench.Say(bench.Platform.StaffChat!.Value, "two", key: "2");
        var post = Assert.Single(Staff.Threads);
        post.IsDeletedByHand();
        await bench.Say(bench.Platform.StaffChat!.Value, "three", key: "3");

        Assert.Equal(["Everything else", "one", "two"], post.SentByBot.Select(message => message.Text));
        Assert.Equal("three", Assert.Single(Staff.Threads, thread => !thread.IsDeleted).LastBotMessage!.Text);
    }

    [Fact]
    public async Task In_a_text_channel_what_belongs_to_no_ticket_is_said_there()
    {
        await using var bench = await TextAsync();

        await bench.Say(bench.Platform.StaffChat!.Value, "one");

        await Staff.Hears("one");
    }

    [Fact]
    public async Task A_forum_that_asks_for_a_tag_gets_one()
    {
        await using var bench = await ForumAsync(requiresTag: true);

        var (_, post) = await bench.OpenThread(Staff);

        Assert.Equal(["General"], post.Tags);
    }

    [Fact]
    public async Task A_forum_that_asks_for_a_tag_since_a_moment_ago_gets_one_too()
    {
        await using var bench = await ForumAsync();
        await bench.OpenThread(Staff, "#1");
        ((FakeForum)Staff).RequiresTag = true;

        var (_, post) = await bench.OpenThread(Staff, "#2");

        Assert.Equal(["General"], post.Tags);
    }

    internal static ShowLatest Card(ChatAddress address, string text, params ThreadLabel[] labels) =>
        new(address, new MessageContent { Text = text }, Guid.AllBitsSet) { Pin = true, Labels = labels };

    private static FakePerson Agent(DiscordBench bench)
    {
        var agent = bench.Server.User("Olga");
        var guild = bench.Server.Guilds[0];
        guild.Adds(agent, guild.Role("Desk", Permission.ManageMessages | Permission.ManageThreads));
        return agent;
    }

    private async Task<DiscordBench> ForumAsync(bool requiresTag = false)
    {
        FakeForum? forum = null;
        var bench = await DiscordBench.StartAsync(server => _staff = forum = server.Guild("Shop").Forum("desk", "General"));
        forum!.RequiresTag = requiresTag;
        return bench;
    }

    private Task<DiscordBench> TextAsync() => DiscordBench.StartAsync(server => _staff = server.Guild("Shop").TextChannel("desk"));
}
