namespace Bot.Tests.Fakes.Telegram;

public sealed class GroupsTests : TelegramFixture
{
    [Fact]
    public async Task An_agent_answers_in_a_topic_the_bot_opened()
    {
        var (bob, group) = StaffGroup();

        var opened = (await Call("createForumTopic", new { chat_id = group.Id, name = "T-1 Ann" })).Result;
        var topic = await group.WaitForTopic("T-1");
        await Call("sendMessage", new { chat_id = group.Id, message_thread_id = topic.Id, text = "my parcel is broken" });
        var relayed = await topic.WaitFor("parcel");
        bob.RepliesTo(relayed, "we are sorry");
        bob.In(topic).SendsPhoto(caption: "a new one");

        Assert.Equal(topic.Id, opened["message_thread_id"]!.GetValue<long>());
        var updates = await Poll();
        Assert.All(updates, u => Assert.Equal(topic.Id, u!["message"]!["message_thread_id"]!.GetValue<long>()));
        Assert.All(updates, u => Assert.True(u!["message"]!["is_topic_message"]!.GetValue<bool>()));
        Assert.Equal(relayed.Id, updates[0]!["message"]!["reply_to_message"]!["message_id"]!.GetValue<long>());
        Assert.NotNull(updates[1]!["message"]!["reply_to_message"]!["forum_topic_created"]);
        Assert.True(updates[0]!["message"]!["chat"]!["is_forum"]!.GetValue<bool>());
        Assert.Equal(3, topic.Messages.Count(m => !m.Content.IsService));
    }

    [Fact]
    public async Task A_topic_that_is_gone_is_refused_in_both_ways_Telegram_has()
    {
        var (bob, group) = StaffGroup();
        var (first, second) = (bob.CreatesTopic(group, "one"), bob.CreatesTopic(group, "two"));

        group.DeleteTopic(first);
        group.DeleteTopic(second, "TOPIC_DELETED");

        Refused(await SendTo(group, first.Id), 400, "Bad Request: message thread not found");
        Refused(await SendTo(group, second.Id), 400, "Bad Request: TOPIC_DELETED");
        Refused(await SendTo(group, 9999), 400, "Bad Request: message thread not found");
        Refused(await SendTo(group, 1), 400, "Bad Request: message thread not found");
        Refused(await Topic("closeForumTopic", group, first.Id), 400, "Bad Request: TOPIC_ID_INVALID");
        Assert.Empty(group.Topics);
    }

    [Fact]
    public async Task A_closed_topic_takes_nothing_until_reopened()
    {
        var (bob, group) = StaffGroup();
        var topic = bob.CreatesTopic(group, "one");
        group.CloseTopic(topic);

        Refused(await SendTo(group, topic.Id), 400, "Bad Request: TOPIC_CLOSED");
        Refused(await Topic("closeForumTopic", group, topic.Id), 400, "Bad Request: TOPIC_NOT_MODIFIED");
        Assert.Equal(200, (await Topic("reopenForumTopic", group, topic.Id)).Status);
        Assert.Equal(200, (await SendTo(group, topic.Id)).Status);
        Refused(await Topic("reopenForumTopic", group, topic.Id), 400, "Bad Request: TOPIC_NOT_MODIFIED");

        var kinds = (await Poll()).Select(u => u!["message"]!.AsObject().Last().Key);
        Assert.Equal(["forum_topic_created", "forum_topic_closed"], kinds);
    }

    [Fact]
    public async Task A_topic_is_renamed_only_to_another_name()
    {
        var (bob, group) = StaffGroup();
        var topic = bob.CreatesTopic(group, "one");
        object Name(string name) => new { chat_id = group.Id, message_thread_id = topic.Id, name };

        Refused(await Call("editForumTopic", Name("one")), 400, "Bad Request: TOPIC_NOT_MODIFIED");
        Assert.Equal(200, (await Call("editForumTopic", Name("two"))).Status);
        Assert.Equal("two", topic.Title);
        Assert.Equal(200, (await Topic("deleteForumTopic", group, topic.Id)).Status);
        Assert.True(topic.IsDeleted);
    }

    [Fact]
    public async Task Topics_need_a_forum_and_rights()
    {
        var (_, group) = StaffGroup();
        var plain = Telegram.PlainGroup("Plain");
        group.BotIsAdministrator = false;

        Refused(await Call("createForumTopic", new { chat_id = plain.Id, name = "x" }), 400, "Bad Request: the chat is not a forum");
        Refused(
            await Call("createForumTopic", new { chat_id = group.Id, name = "x" }), 400,
            "Bad Request: not enough rights to create a topic");
    }

    [Fact]
    public async Task An_upgraded_group_says_where_it_went()
    {
        var bob = Telegram.User("Bob");
        var group = Telegram.PlainGroup("Staff", bob);
        var oldId = group.Id;

        var newId = group.UpgradeToSupergroup();

        var refusal = await Send(oldId, "hello");
        Refused(refusal, 400, "Bad Request: group chat was upgraded to a supergroup chat");
        Assert.Equal(newId, refusal.Body["parameters"]!["migrate_to_chat_id"]!.GetValue<long>());
        Assert.Equal(200, (await Send(newId, "hello")).Status);
        await group.WaitFor("hello");
        var updates = await Poll();
        Assert.Equal((oldId, newId), (Number(0, "chat", "id"), Number(0, "migrate_to_chat_id")));
        Assert.Equal((newId, oldId), (Number(1, "chat", "id"), Number(1, "migrate_from_chat_id")));

        long Number(int update, string field, string? inner = null)
        {
            var node = updates[update]!["message"]![field]!;
            return (inner is null ? node : node[inner]!).GetValue<long>();
        }
    }

    [Fact]
    public async Task A_kicked_bot_is_told_and_kept_out()
    {
        var (bob, group) = StaffGroup();

        group.KickBot();
        bob.SaysIn(group, "without the bot");

        Refused(await Send(group.Id, "hello"), 403, "Forbidden: bot was kicked from the supergroup chat");
        var change = Assert.Single(await Poll())!["my_chat_member"]!;
        Assert.Equal("kicked", (string?)change["new_chat_member"]!["status"]);

        group.AddBotBack();
        Assert.Equal(200, (await Send(group.Id, "hello")).Status);
    }

    [Fact]
    public async Task Members_and_administrators_can_be_asked_for()
    {
        var (bob, group) = StaffGroup();
        var eve = Telegram.User("Eve");
        object About(long user) => new { chat_id = group.Id, user_id = user };

        Assert.Equal("creator", (string?)(await Call("getChatMember", About(bob.Id))).Result["status"]);
        Assert.Equal("left", (string?)(await Call("getChatMember", About(eve.Id))).Result["status"]);
        Assert.True((await Call("getChatMember", About(Telegram.Me.Id))).Result["can_manage_topics"]!.GetValue<bool>());
        Refused(await Call("getChatMember", About(5)), 400, "Bad Request: user not found");
        eve.Joins(group);
        Assert.Equal("member", (string?)(await Call("getChatMember", About(eve.Id))).Result["status"]);
        Assert.Equal(2, (await Call("getChatAdministrators", new { chat_id = group.Id })).Result.AsArray().Count);
        Assert.Equal("supergroup", (string?)(await Call("getChat", new { chat_id = group.Id })).Result["type"]);
    }

    [Fact]
    public async Task A_message_is_pinned_and_unpinned()
    {
        var (_, group) = StaffGroup();
        var card = (await Send(group.Id, "card")).MessageId;

        await Call("pinChatMessage", new { chat_id = group.Id, message_id = card });
        Assert.True(group.LastBotMessage!.IsPinned);
        await Call("unpinChatMessage", new { chat_id = group.Id });
        Assert.False(group.LastBotMessage!.IsPinned);
        Refused(await Call("pinChatMessage", new { chat_id = group.Id, message_id = 999 }), 400, "Bad Request: message to pin not found");
    }

    private (FakePerson Bob, FakeGroup Group) StaffGroup()
    {
        var bob = Telegram.User("Bob");
        return (bob, Telegram.ForumGroup("Staff", bob));
    }

    private Task<ApiReply> SendTo(FakeGroup group, long topic) =>
        Call("sendMessage", new { chat_id = group.Id, message_thread_id = topic, text = "hello" });

    private Task<ApiReply> Topic(string method, FakeGroup group, long topic) =>
        Call(method, new { chat_id = group.Id, message_thread_id = topic });
}
