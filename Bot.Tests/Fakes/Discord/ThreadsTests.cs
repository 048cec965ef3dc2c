namespace Bot.Tests.Fakes.Discord;

public sealed class ThreadsTests : DiscordFixture
{
    [Fact]
    public async Task A_post_is_a_thread_with_its_first_message_and_tags()
    {
        var forum = Discord.Guild("Shop").Forum("desk", "open", "solved");
        var post = await Post($"channels/{forum.Id}/threads", Wanted("Broken lamp", forum.Tags[0].Id));

        var thread = await forum.WaitForPost("Broken");

        Assert.Equal(201, post.Status);
        Assert.Equal(post.Id, thread.Id.Text());
        Assert.Equal(post.Id, (string?)post.Body["message"]!["id"]);
        Assert.Equal("card", thread.Starter!.Text);
        Assert.Equal(["open"], thread.Tags);
        Assert.True(thread.Members.ContainsKey(Discord.Me.Id));
        Refused(await Say(forum, "x"), 400, 50008);
    }

    [Fact]
    public async Task Tags_must_exist_and_are_at_most_five()
    {
        var forum = Discord.Guild("Shop").Forum("desk", "1", "2", "3", "4", "5", "6");
        var path = $"channels/{forum.Id}/threads";

        Refused(await Post(path, Wanted("x", 1)), 404, 10087);
        Assert.Equal("BASE_TYPE_MAX_LENGTH", (await Post(path, Wanted("x", [.. forum.Tags.Select(t => t.Id)]))).Problem("applied_tags"));
        forum.RequiresTag = true;
        Refused(await Post(path, Wanted("x")), 400, 40067);
        var tags = Enumerable.Range(0, 21).Select(n => new { name = $"tag {n}" }).ToArray();
        Assert.Equal(
            "BASE_TYPE_MAX_LENGTH", (await Patch($"channels/{forum.Id}", new { available_tags = tags })).Problem("available_tags"));
        Refused(await Patch($"channels/{forum.Id}", new { available_tags = new[] { new { name = "a" }, new { name = "A" } } }), 400, 40061);
    }

    [Fact]
    public async Task Tags_keep_their_ids_when_the_forum_is_changed()
    {
        var forum = Discord.Guild("Shop").Forum("desk", "open");
        var open = forum.Tags[0].Id;

        var tags = new object[] { new { id = open.Text(), name = "Open!" }, new { name = "solved" } };
        await Patch($"channels/{forum.Id}", new { available_tags = tags });

        Assert.Equal(open, forum.Tags[0].Id);
        Assert.Equal(["Open!", "solved"], forum.Tags.Select(t => t.Name));
    }

    [Fact]
    public async Task An_archived_thread_is_woken_by_writing_but_not_changed()
    {
        var thread = await DeskPost();
        var first = thread.Starter!;
        thread.ArchivesItself();

        Refused(await Patch($"channels/{thread.Id}", new { name = "other" }), 400, 50083);
        Refused(await Patch($"channels/{thread.Id}/messages/{first.Id}", new { content = "other" }), 400, 50083);
        Refused(await Put($"channels/{thread.Id}/messages/{first.Id}/reactions/%F0%9F%91%80/@me"), 400, 50083);
        Assert.Equal(200, (await Say(thread, "still there?")).Status);

        Assert.False(thread.IsArchived);
    }

    [Fact]
    public async Task A_locked_thread_is_for_those_who_manage_threads()
    {
        var thread = await DeskPost();
        thread.IsLockedByHand();
        Assert.Equal(200, (await Say(thread, "mine")).Status);

        thread.Guild.TakeFromBot(Permission.ManageThreads);
        Refused(await Say(thread, "not mine"), 403, 160005);
        thread.IsArchivedByHand();
        Refused(await Say(thread, "not mine"), 400, 50083);
        Refused(await Patch($"channels/{thread.Id}", new { archived = false }), 403, 50013);

        thread.Guild.GiveToBot(Permission.ManageThreads);
        Refused(await Say(thread, "first it has to be opened"), 400, 50083);
        Assert.Equal(200, (await Patch($"channels/{thread.Id}", new { archived = false, locked = false })).Status);
        Assert.Equal(200, (await Say(thread, "mine")).Status);
    }

    [Fact]
    public async Task People_cannot_write_where_it_is_locked()
    {
        var thread = await DeskPost();
        var ann = Discord.User("Ann");
        thread.Guild.Adds(ann);
        thread.IsLockedByHand();

        Assert.Throws<FakeDiscordException>(() => ann.In(thread).Says("hello?"));
    }

    [Fact]
    public async Task There_are_only_so_many_active_threads()
    {
        var thread = await DeskPost();
        Discord.Limits.ActiveThreads = 1;

        Refused(await Post($"channels/{thread.Parent.Id}/threads", Wanted("second")), 400, 160006);
        thread.ArchivesItself();
        Assert.Equal(201, (await Post($"channels/{thread.Parent.Id}/threads", Wanted("second"))).Status);
        Refused(await Say(thread, "wake up"), 400, 160006);
    }

    [Fact]
    public async Task A_thread_from_a_message_shares_its_id_and_is_made_once()
    {
        var ann = Discord.User("Ann");
        var town = Discord.Guild("Shop", ann).TextChannel("town");
        var said = ann.In(town).Says("broken");
        var path = $"channels/{town.Id}/messages/{said.Id}/threads";

        var thread = await Post(path, new { name = "Help" });

        Assert.Equal(said.Id.Text(), thread.Id);
        Assert.Equal("broken", (await town.WaitForThread("Help")).Starter!.Text);
        Refused(await Post(path, new { name = "Again" }), 400, 160004);
        Assert.Equal(MessageKind.ThreadStarter, town.Threads[0].Messages[0].Kind);
    }

    [Fact]
    public async Task A_private_thread_belongs_to_those_who_are_in_it()
    {
        var (ann, bob) = (Discord.User("Ann"), Discord.User("Bob"));
        var town = Discord.Guild("Shop", ann, bob).TextChannel("town");
        var id = (await Post($"channels/{town.Id}/threads", new { name = "Ann's", type = 12, invitable = false })).Id;
        var thread = town.Threads[0];
        await Put($"channels/{id}/thread-members/{ann.Id}");
        await Say(thread, "only us");

        Assert.Same(thread, (await ann.Hears("only us")).Channel);
        Assert.Contains(thread.Messages, m => m.Kind == MessageKind.RecipientAdded);
        Assert.Throws<FakeDiscordException>(() => bob.In(thread).Says("me too"));
        Refused(await Put($"channels/{id}/thread-members/{Discord.User("Eve").Id}"), 403, 50001);
        await Delete($"channels/{id}/thread-members/{ann.Id}");
        Assert.Throws<FakeDiscordException>(() => ann.In(thread).Says("am I out?"));
    }

    [Fact]
    public async Task Who_is_mentioned_in_a_thread_is_in_it()
    {
        var ann = Discord.User("Ann");
        var town = Discord.Guild("Shop", ann).TextChannel("town");
        await Post($"channels/{town.Id}/threads", new { name = "private", type = 12 });

        await Say(town.Threads[0], $"{ann.Mention} look");

        await ann.Hears("look");
    }

    [Fact]
    public async Task Changing_a_name_or_a_state_is_told_and_noted()
    {
        var thread = await DeskPost();
        var solved = ((FakeForum)thread.Parent).Tags[1].Id.Text();
        await using var bot = await Listen();

        await Patch($"channels/{thread.Id}", new { name = "Broken lamp ✓", applied_tags = new[] { solved } });
        await Patch($"channels/{thread.Id}", new { archived = true, locked = true });

        Assert.Equal("Broken lamp ✓", (string?)(await bot.Next("THREAD_UPDATE"))["name"]);
        Assert.Equal(4, (int)(await bot.Next("MESSAGE_CREATE"))["type"]!);
        Assert.True((bool)(await bot.Next("THREAD_UPDATE"))["thread_metadata"]!["locked"]!);
        Assert.Equal(["solved"], thread.Tags);
        Refused(await Patch($"channels/{thread.Id}", new { archived = false, auto_archive_duration = 61 }), 400, 50035);
    }

    [Fact]
    public async Task What_is_deleted_by_hand_is_unknown_afterwards()
    {
        var thread = await DeskPost();
        var forum = thread.Parent;
        thread.IsDeletedByHand();

        Refused(await Say(thread, "hello?"), 404, 10003);
        forum.IsDeletedByHand();
        Refused(await Post($"channels/{forum.Id}/threads", Wanted("x")), 404, 10003);
    }

    [Fact]
    public async Task Active_and_archived_threads_can_be_listed()
    {
        var (first, forum) = (await DeskPost(), Discord.Guilds[0].Channels[0]);
        await Post($"channels/{forum.Id}/threads", Wanted("second"));
        first.ArchivesItself();

        var active = await Get($"guilds/{forum.Guild.Id}/threads/active");
        var archived = await Get($"channels/{forum.Id}/threads/archived/public");

        Assert.Equal("second", (string?)Assert.Single(active.Body["threads"]!.AsArray())!["name"]);
        Assert.Equal("Broken lamp", (string?)Assert.Single(archived.Body["threads"]!.AsArray())!["name"]);
    }

    [Fact]
    public async Task Permissions_are_asked_for()
    {
        var ann = Discord.User("Ann");
        var guild = Discord.Guild("Shop", ann);
        var (town, secret) = (guild.TextChannel("town"), guild.TextChannel("secret"));
        var said = ann.In(town).Says("hi");
        secret.TakeFromBot(Permission.ViewChannel);
        guild.TakeFromBot(Permission.ManageMessages | Permission.ManageChannels | Permission.CreatePrivateThreads);

        Refused(await Say(secret, "x"), 403, 50001);
        Refused(await Delete($"channels/{town.Id}/messages/{said.Id}"), 403, 50013);
        Refused(await Post($"guilds/{guild.Id}/channels", new { name = "new" }), 403, 50013);
        Refused(await Post($"channels/{town.Id}/threads", new { name = "x", type = 12 }), 403, 50013);
        town.TakeFromBot(Permission.EmbedLinks);
        Refused(await Post($"channels/{town.Id}/messages", new { embeds = new[] { new { title = "x" } } }), 403, 50013);
        guild.KicksTheBot();
        Refused(await Say(town, "x"), 403, 50001);
        Assert.Equal(6, Discord.InvalidRequests);
    }

    [Fact]
    public async Task Channels_can_be_made_until_there_are_too_many()
    {
        var guild = Discord.Guild("Shop");
        var path = $"guilds/{guild.Id}/channels";

        var made = await Post(
            path, new { name = "desk", type = 15, topic = "Complaints", available_tags = new[] { new { name = "open" } } });
        Discord.Limits.ChannelsOfGuild = 1;

        Assert.Equal((201, 15), (made.Status, (int)made.Body["type"]!));
        Assert.IsType<FakeForum>(guild.Channels.Single());
        Refused(await Post(path, new { name = "more" }), 400, 30013);
        Refused(await Post(path, new { name = "" }), 400, 50035);
    }

    private static object Wanted(string name, params ulong[] tags) =>
        new { name, message = new { content = "card" }, applied_tags = tags.Select(t => t.Text()).ToArray() };

    private async Task<FakeThread> DeskPost()
    {
        var forum = Discord.Guild("Shop").Forum("desk", "open", "solved");
        await Post($"channels/{forum.Id}/threads", Wanted("Broken lamp"));
        return forum.Posts[0];
    }
}
