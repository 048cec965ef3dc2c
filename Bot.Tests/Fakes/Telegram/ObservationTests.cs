namespace Bot.Tests.Fakes.Telegram;

public sealed class ObservationTests : TelegramFixture
{
    [Fact]
    public async Task Waiting_ends_when_the_message_comes()
    {
        var ann = Telegram.User("Ann");
        ann.Says("/start");
        var waiting = ann.Chat.WaitFor(m => m.Text.StartsWith("Hello", StringComparison.Ordinal), "a greeting");
        Assert.False(waiting.IsCompleted);

        await Send(ann.Id, "Wait");
        await Send(ann.Id, "Hello Ann");

        Assert.Equal("Hello Ann", (await waiting).Text);
    }

    [Fact]
    public async Task Waiting_in_vain_fails_with_what_was_said()
    {
        var ann = Telegram.User("Ann");
        ann.SendsPhoto(caption: "look");
        await Call("sendMessage", new { chat_id = ann.Id, text = "What is it?", reply_markup = Buttons(("Delivery", "d")) });
        Telegram.Patience = TimeSpan.FromMilliseconds(1);

        var failure = await Assert.ThrowsAsync<FakeTelegramException>(() => ann.Chat.WaitFor("ticket"));

        Assert.Equal(
            """
            Waited 0 s in vain for: a message with "ticket", in the chat with Ann
            --- the chat with Ann ---
            [Ann] <photo> look
            [bot] What is it? [Delivery]
            """,
            failure.Message);
    }

    [Fact]
    public async Task A_story_hears_every_message_once_and_edits_as_well()
    {
        var ann = Telegram.User("Ann");
        ann.Says("/start");
        var id = (await Send(ann.Id, "Received")).MessageId;
        await Send(ann.Id, "Received again");
        await Call("editMessageText", new { chat_id = ann.Id, message_id = id, text = "Received and read" });

        Assert.Equal(id, (await ann.Hears("Received")).Id);
        Assert.Equal(id + 1, (await ann.Hears("Received")).Id);
        Assert.Equal(id, (await ann.Hears("Received")).Id);
        Telegram.Patience = TimeSpan.FromMilliseconds(1);
        await Assert.ThrowsAsync<FakeTelegramException>(() => ann.Hears("Received"));
    }

    [Fact]
    public async Task Everything_the_bot_does_is_seen_in_order()
    {
        var ann = Telegram.User("Ann");
        var hers = ann.Says("hello");
        var eyes = new[] { new { type = "emoji", emoji = "👀" } };
        await Call("setMessageReaction", new { chat_id = ann.Id, message_id = hers.Id, reaction = eyes });
        await Call("sendChatAction", new { chat_id = ann.Id, action = "typing" });
        var id = (await Send(ann.Id, "one")).MessageId;
        await Call("editMessageText", new { chat_id = ann.Id, message_id = id, text = "two" });
        await Call("deleteMessage", new { chat_id = ann.Id, message_id = id });

        Assert.Equal(
            [
                (ChatEventKind.Sent, "hello"), (ChatEventKind.Reacted, "👀"), (ChatEventKind.Typing, "typing"), (ChatEventKind.Sent, "one"),
                (ChatEventKind.Edited, "two"), (ChatEventKind.Deleted, "two"),
            ],
            ann.Chat.Events.Select(e => (e.Kind, e.Text)));
        Assert.Equal("hello", Assert.Single(ann.Chat.Messages).Text);
    }

    [Fact]
    public async Task A_topic_shows_only_what_is_its_own()
    {
        var bob = Telegram.User("Bob");
        var group = Telegram.ForumGroup("Staff", bob);
        var (one, two) = (bob.CreatesTopic(group, "one"), bob.CreatesTopic(group, "two"));

        await Call("sendMessage", new { chat_id = group.Id, message_thread_id = one.Id, text = "for one" });
        bob.SaysIn(two, "for two");
        await Send(group.Id, "for all");

        Assert.Equal("for one", Assert.Single(one.BotMessages).Text);
        Assert.Empty(two.BotMessages);
        Assert.Contains("[Bob] for two", two.Transcript(), StringComparison.Ordinal);
        Assert.Equal(["for one", "for all"], group.BotMessages.Select(m => m.Text));
    }

    [Fact]
    public async Task Calls_can_be_waited_for()
    {
        var waiting = Telegram.WaitForCall("setMyCommands");

        await Call("getMe");
        Assert.False(waiting.IsCompleted);
        await Call("setMyCommands", new { commands = new[] { new { command = "help", description = "Help" } } });

        Assert.Equal(200, (await waiting).Status);
    }

    [Fact]
    public async Task All_updates_taken_means_confirmed()
    {
        Telegram.User("Ann").Says("hello");
        var waiting = Telegram.WaitUntilAllUpdatesAreTaken();

        var id = (await Poll())[0]!["update_id"]!.GetValue<long>();
        Assert.False(waiting.IsCompleted);
        await Poll(offset: id + 1);

        await waiting;
    }
}
