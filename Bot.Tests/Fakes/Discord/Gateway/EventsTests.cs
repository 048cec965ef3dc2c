namespace Bot.Tests.Fakes.Discord.Gateway;

public sealed class EventsTests : DiscordFixture
{
    [Fact]
    public async Task Without_the_intent_a_bot_reads_only_what_is_meant_for_it()
    {
        var ann = Discord.User("Ann");
        var town = Discord.Guild("Shop", ann).TextChannel("town");
        await using var bot = await Listen(Intents.All & ~Intents.MessageContent);

        ann.In(town).Sends("secret", new FakeUpload("a.txt", [1]));
        ann.In(town).Says($"{Discord.Me.Mention} help");
        ann.Says("private");
        await Say(town, "own");

        var secret = await bot.Next("MESSAGE_CREATE");
        Assert.Equal("", (string?)secret["content"]);
        Assert.Empty(secret["attachments"]!.AsArray());
        Assert.Contains("help", (string?)(await bot.Next("MESSAGE_CREATE"))["content"], StringComparison.Ordinal);
        Assert.Equal("private", (string?)(await bot.Next("MESSAGE_CREATE"))["content"]);
        Assert.Equal("own", (string?)(await bot.Next("MESSAGE_CREATE"))["content"]);
    }

    [Fact]
    public async Task Events_without_their_intent_do_not_come()
    {
        var ann = Discord.User("Ann");
        var town = Discord.Guild("Shop", ann).TextChannel("town");
        await using var bot = await Listen(Intents.Guilds | Intents.DirectMessages);

        ann.In(town).Says("public");
        ann.Types();
        var said = ann.Says("private");
        ann.Reacts(said, "👍");
        ann.Edits(said, "changed");

        Assert.Equal(["GUILD_CREATE", "MESSAGE_CREATE", "MESSAGE_UPDATE"], await bot.Until("MESSAGE_UPDATE"));
    }

    [Fact]
    public async Task Messages_in_servers_say_where_and_by_which_member()
    {
        var ann = Discord.User("Ann");
        var town = Discord.Guild("Shop", ann).TextChannel("town");
        await using var bot = await Listen();

        ann.In(town).Says("hi");
        ann.Says("hi");

        var inServer = await bot.Next("MESSAGE_CREATE");
        Assert.Equal(town.Guild.Id.Text(), (string?)inServer["guild_id"]);
        Assert.NotNull(inServer["member"]!["joined_at"]);
        Assert.False(inServer["member"]!.AsObject().ContainsKey("user"));
        Assert.False((await bot.Next("MESSAGE_CREATE")).ContainsKey("guild_id"));
    }

    [Fact]
    public async Task People_edit_delete_react_type_and_pin()
    {
        var ann = Discord.User("Ann");
        await using var bot = await Listen();
        var said = ann.Says("tpyo");

        ann.Edits(said, "typo");
        ann.Reacts(said, "👍");
        ann.TakesBack(said, "👍");
        ann.Types();
        ann.Pins(said);
        ann.Deletes(said);

        Assert.Equal(
            ["MESSAGE_CREATE", "MESSAGE_UPDATE", "MESSAGE_REACTION_ADD", "MESSAGE_REACTION_REMOVE", "TYPING_START", "CHANNEL_PINS_UPDATE",
                "MESSAGE_UPDATE", "MESSAGE_CREATE", "MESSAGE_DELETE"],
            await bot.Until("MESSAGE_DELETE"));
    }

    [Fact]
    public async Task Forwards_carry_a_snapshot_and_no_text_of_their_own()
    {
        var ann = Discord.User("Ann");
        var town = Discord.Guild("Shop", ann).TextChannel("town");
        var original = ann.In(town).Sends("broken", new FakeUpload("lamp.png", [1]));
        await using var bot = await Listen();

        ann.Forwards(original);

        var forward = await bot.Next("MESSAGE_CREATE");
        var snapshot = forward["message_snapshots"]![0]!["message"]!;
        Assert.Equal("", (string?)forward["content"]);
        Assert.Equal(1, (int)forward["message_reference"]!["type"]!);
        Assert.Equal("broken", (string?)snapshot["content"]);
        Assert.Equal("lamp.png", (string?)snapshot["attachments"]![0]!["filename"]);
        Assert.False(snapshot.AsObject().ContainsKey("author"));
    }

    [Fact]
    public async Task Voice_messages_stickers_and_replies_are_marked_as_such()
    {
        var ann = Discord.User("Ann");
        await using var bot = await Listen();
        var said = ann.Says("question");
        ann.SendsVoice();
        ann.SendsSticker("Wave");
        ann.RepliesTo(said, "never mind");

        await bot.Next("MESSAGE_CREATE");
        var voice = await bot.Next("MESSAGE_CREATE");
        Assert.Equal(1 << 13, (int)voice["flags"]!);
        Assert.Equal("audio/ogg", (string?)voice["attachments"]![0]!["content_type"]);
        Assert.Equal("Wave", (string?)(await bot.Next("MESSAGE_CREATE"))["sticker_items"]![0]!["name"]);
        var reply = await bot.Next("MESSAGE_CREATE");
        Assert.Equal(19, (int)reply["type"]!);
        Assert.Equal("question", (string?)reply["referenced_message"]!["content"]);
    }

    [Fact]
    public async Task Compressed_frames_make_one_stream()
    {
        var ann = Discord.User("Ann");
        await using var bot = await Connect("?v=10&encoding=json&compress=zlib-stream");
        await bot.Identify(Discord.Token);
        await bot.Next("READY");

        ann.Says("xxxxxxxxxxxxxxxxxxxxxxxxxxxx");
        ann.Says("привет");

        await bot.Next("MESSAGE_CREATE");
        Assert.Equal("привет", (string?)(await bot.Next("MESSAGE_CREATE"))["content"]);
    }

    [Fact]
    public async Task Events_can_get_lost_come_late_or_in_another_order()
    {
        var ann = Discord.User("Ann");
        await using var bot = await Listen();
        Discord.Gateway.DropNext("MESSAGE_CREATE");
        ann.Says("lost");
        Discord.Gateway.Hold();
        ann.Says("first");
        var second = ann.Says("second");
        ann.Edits(second, "changed later");
        Discord.Gateway.DropNext("MESSAGE_UPDATE");
        Discord.Gateway.ReleaseReversed();

        Assert.Equal("second", (string?)(await bot.Next("MESSAGE_CREATE"))["content"]);
        Assert.Equal("first", (string?)(await bot.Next("MESSAGE_CREATE"))["content"]);
    }

    [Fact]
    public async Task A_private_thread_is_heard_only_by_members_and_moderators()
    {
        var ann = Discord.User("Ann");
        var guild = Discord.Guild("Shop", ann);
        var town = guild.TextChannel("town");
        guild.TakeFromBot(Permission.ManageThreads);
        var thread = (await Post($"channels/{town.Id}/threads", new { name = "private", type = 12 })).Id;
        var place = town.Threads.Single();
        await Put($"channels/{thread}/thread-members/{ann.Id}");
        await Delete($"channels/{thread}/thread-members/@me");
        await using var bot = await Listen();

        ann.In(place).Says("unheard");
        ann.Says("heard");

        Assert.Equal("heard", (string?)(await bot.Next("MESSAGE_CREATE"))["content"]);
        Refused(await Get($"channels/{thread}/messages"), 403, 50001);
    }

    [Fact]
    public async Task The_presence_and_the_members_can_be_asked_for()
    {
        var guild = Discord.Guild("Shop", Discord.User("Ann"));
        await using var bot = await Listen();
        await bot.Send(new { op = 3, d = new { since = (int?)null, status = "online", afk = false, activities = Array.Empty<object>() } });
        await bot.Send(new { op = 8, d = new { guild_id = guild.Id.Text(), query = "", limit = 0 } });

        Assert.Equal(3, (await bot.Next("GUILD_MEMBERS_CHUNK"))["members"]!.AsArray().Count);
        Assert.Equal("online", (string?)Discord.Gateway.Presence!["status"]);
    }
}
