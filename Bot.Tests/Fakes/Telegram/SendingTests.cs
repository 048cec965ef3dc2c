using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Telegram;

public sealed class SendingTests : TelegramFixture
{
    private const string NotModified =
        "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as "
        + "a current content and reply markup of the message";

    [Fact]
    public async Task Markup_is_taken_out_of_a_text_and_kept_as_entities()
    {
        var ann = Person();

        var reply = await Call("sendMessage", new { chat_id = ann.Id, text = " <b>Ticket</b> 7 &lt;open&gt; ", parse_mode = "HTML" });

        Assert.Equal("Ticket 7 <open>", (string?)reply.Result["text"]);
        Assert.Equal("""[{"offset":0,"length":6,"type":"bold"}]""", reply.Result["entities"]!.ToJsonString());
        var message = Assert.Single(ann.Chat.BotMessages);
        Assert.Equal(("Ticket 7 <open>", "HTML"), (message.Text, message.ParseMode));
        Assert.Equal(new FakeEntity("bold", 0, 6), Assert.Single(message.Content.Entities));
    }

    [Theory]
    [InlineData("", null, "message text is empty")]
    [InlineData("  \n ", null, "text must be non-empty")]
    [InlineData("<b> </b>", "HTML", "text must be non-empty")]
    [InlineData("1 < 2", "HTML", "can't parse entities: Unsupported start tag \"\" at byte offset 2")]
    [InlineData("чай <br>", "HTML", "can't parse entities: Unsupported start tag \"br\" at byte offset 7")]
    [InlineData("hello", "BBCode", "unsupported parse_mode")]
    public async Task Texts_that_Telegram_refuses_are_refused(string text, string? mode, string description) =>
        Refused(await Call("sendMessage", new { chat_id = Person().Id, text, parse_mode = mode }), 400, "Bad Request: " + description);

    [Fact]
    public async Task The_length_of_a_text_is_measured_without_its_markup()
    {
        var ann = Person();
        var longest = new string('x', 4096);

        Assert.Equal(200, (await Call("sendMessage", new { chat_id = ann.Id, text = $"<b>{longest}</b>", parse_mode = "HTML" })).Status);
        Refused(await Send(ann.Id, longest + "x"), 400, "Bad Request: message is too long");
    }

    [Fact]
    public async Task A_caption_is_shorter_than_a_text()
    {
        var ann = Person();
        var fields = new[] { ("chat_id", $"{ann.Id}"), ("caption", new string('x', 1025)) };

        Refused(await Upload("sendPhoto", "photo", "a.jpg", [1, 2], fields), 400, "Bad Request: message caption is too long");

        Assert.Empty(ann.Chat.BotMessages);
    }

    [Theory]
    [InlineData("Go", "", "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")]
    [InlineData("", "x", "can't parse inline keyboard button: Text must be non-empty")]
    [InlineData("Go", "жжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжж", "BUTTON_DATA_INVALID")]
    public async Task Buttons_that_Telegram_refuses_are_refused(string text, string data, string description) =>
        Refused(await SendButton(text, data), 400, "Bad Request: " + description);

    [Fact]
    public async Task Sixty_four_bytes_of_data_fit() => Assert.Equal(200, (await SendButton("Go", new string('ж', 32))).Status);

    [Fact]
    public async Task A_reply_needs_its_message_unless_the_bot_says_otherwise()
    {
        var ann = Telegram.User("Ann");
        var question = ann.Says("why?");

        var target = new { message_id = question.Id };
        var reply = await Call("sendMessage", new { chat_id = ann.Id, text = "because", reply_parameters = target });
        Assert.Equal("why?", (string?)reply.Result["reply_to_message"]!["text"]);
        Assert.Same(question, ann.Chat.LastBotMessage!.ReplyTo);

        Refused(
            await Call("sendMessage", new { chat_id = ann.Id, text = "because", reply_parameters = new { message_id = 99 } }),
            400, "Bad Request: message to be replied not found");
        var lenient = new { message_id = 99, allow_sending_without_reply = true };
        Assert.Equal(200, (await Call("sendMessage", new { chat_id = ann.Id, text = "because", reply_parameters = lenient })).Status);
    }

    [Fact]
    public async Task People_can_be_out_of_reach()
    {
        var stranger = Telegram.User("Stranger");
        Refused(await Send(stranger.Id, "hi"), 403, "Forbidden: bot can't initiate conversation with a user");
        stranger.Says("hello");
        Assert.Equal(200, (await Send(stranger.Id, "hi")).Status);

        stranger.Blocks();
        Refused(await Send(stranger.Id, "hi"), 403, "Forbidden: bot was blocked by the user");
        var typing = new { chat_id = stranger.Id, action = "typing" };
        Refused(await Call("sendChatAction", typing), 403, "Forbidden: bot was blocked by the user");
        stranger.Unblocks();
        Assert.Equal(200, (await Send(stranger.Id, "hi")).Status);

        stranger.Deactivates();
        Refused(await Send(stranger.Id, "hi"), 403, "Forbidden: user is deactivated");
        Refused(await Send(1, "hi"), 400, "Bad Request: chat not found");
        Refused(await Call("sendMessage", new { chat_id = "@nobody", text = "hi" }), 400, "Bad Request: chat not found");
    }

    [Fact]
    public async Task An_edit_changes_the_message_and_must_change_something()
    {
        var ann = Person();
        var id = (await Call("sendMessage", new { chat_id = ann.Id, text = "one", reply_markup = Buttons(("Go", "g")) })).MessageId;

        var same = new { chat_id = ann.Id, message_id = id, text = "one", reply_markup = Buttons(("Go", "g")) };
        Refused(await Call("editMessageText", same), 400, NotModified);
        var edited = await Call("editMessageText", new { chat_id = ann.Id, message_id = id, text = "two" });

        Assert.Equal("two", (string?)edited.Result["text"]);
        Assert.NotNull(edited.Result["edit_date"]);
        Assert.Null(edited.Result["reply_markup"]);
        var message = Assert.Single(ann.Chat.BotMessages);
        Assert.Equal(("two", 1, 0), (message.Text, message.Edits, message.Buttons.Count()));
        Refused(await Call("editMessageReplyMarkup", new { chat_id = ann.Id, message_id = id }), 400, NotModified);
    }

    [Fact]
    public async Task Only_what_is_there_and_fits_can_be_edited()
    {
        var ann = Telegram.User("Ann");
        var hers = ann.Says("mine");
        var photo = (await Upload("sendPhoto", "photo", "a.jpg", [1, 2], ("chat_id", $"{ann.Id}"))).MessageId;

        Refused(await Edit(99), 400, "Bad Request: message to edit not found");
        Refused(await Edit(hers.Id), 400, "Bad Request: message can't be edited");
        Refused(await Edit(photo), 400, "Bad Request: there is no text in the message to edit");
        Assert.Equal(200, (await Call("editMessageCaption", new { chat_id = ann.Id, message_id = photo, caption = "x" })).Status);
        Assert.Equal("x", ann.Chat.LastBotMessage!.Text);

        Task<ApiReply> Edit(long id) => Call("editMessageText", new { chat_id = ann.Id, message_id = id, text = "x" });
    }

    [Fact]
    public async Task A_message_is_deleted_once_and_within_two_days()
    {
        var ann = Person();
        var first = (await Send(ann.Id, "first")).MessageId;
        var second = (await Send(ann.Id, "second")).MessageId;

        Assert.Equal(200, (await Delete(first)).Status);
        Refused(await Delete(first), 400, "Bad Request: message to delete not found");
        Assert.Equal(["second"], ann.Chat.BotMessages.Select(m => m.Text));
        Assert.Equal(["first", "second"], ann.Chat.SentByBot.Select(m => m.Text));

        Clock.Pass(TimeSpan.FromHours(48));
        Refused(await Delete(second), 400, "Bad Request: message can't be deleted for everyone");

        Task<ApiReply> Delete(long id) => Call("deleteMessage", new { chat_id = ann.Id, message_id = id });
    }

    [Fact]
    public async Task Copies_carry_the_content_and_forwards_also_where_it_came_from()
    {
        var (ann, bob) = (Telegram.User("Ann"), Person());
        var photo = ann.SendsPhoto([7, 7, 7], "broken");

        await Call("copyMessage", new { chat_id = bob.Id, from_chat_id = ann.Id, message_id = photo.Id });
        await Call("forwardMessage", new { chat_id = bob.Id, from_chat_id = ann.Id, message_id = photo.Id });

        Assert.Collection(
            bob.Chat.BotMessages,
            copy => Assert.Equal(("broken", null, photo.File), (copy.Text, copy.ForwardedFrom, copy.File)),
            forward => Assert.Same(photo, forward.ForwardedFrom));
        Refused(
            await Call("copyMessage", new { chat_id = bob.Id, from_chat_id = ann.Id, message_id = 99 }), 400,
            "Bad Request: message to copy not found");
    }

    [Fact]
    public async Task Several_messages_are_copied_as_one_album_and_gone_ones_are_left_out()
    {
        var (ann, bob) = (Telegram.User("Ann"), Person());
        var album = ann.SendsAlbum(3, "look");
        ann.Deletes(album[1]);

        var reply = await Call("copyMessages", new { chat_id = bob.Id, from_chat_id = ann.Id, message_ids = album.Select(m => m.Id) });

        Assert.Equal(2, reply.Result.AsArray().Count);
        Assert.Equal(["look", ""], bob.Chat.BotMessages.Select(m => m.Text));
        Assert.NotNull(Assert.Single(bob.Chat.BotMessages.Select(m => m.MediaGroupId).Distinct()));
    }

    [Theory]
    [InlineData("👍", true)]
    [InlineData("❤️", true)]
    [InlineData("✍", true)]
    [InlineData("✅", false)]
    [InlineData("⏳", false)]
    public async Task Only_certain_reactions_exist(string emoji, bool exists)
    {
        var ann = Telegram.User("Ann");
        var message = ann.Says("hello");
        var reaction = new JsonArray(new JsonObject { ["type"] = "emoji", ["emoji"] = emoji });

        var reply = await Call("setMessageReaction", new { chat_id = ann.Id, message_id = message.Id, reaction });

        if (exists)
        {
            Assert.Equal(emoji, message.BotReaction);
        }
        else
        {
            Refused(reply, 400, "Bad Request: REACTION_INVALID");
        }
    }

    private Task<ApiReply> SendButton(string text, string data) =>
        Call("sendMessage", new { chat_id = Person().Id, text = "?", reply_markup = Buttons((text, data)) });

    private FakePerson Person()
    {
        var person = Telegram.User("Somebody");
        person.AllowsTheBotToWrite();
        return person;
    }
}
