using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Telegram;

public sealed class PeopleTests : TelegramFixture
{
    [Fact]
    public async Task Commands_are_marked_in_what_people_type()
    {
        var ann = Telegram.User("Ann");
        ann.Starts("AbC-_9");
        ann.Says("see https://example.org/a_b, /help@complaint_desk_bot and #parcel");

        var updates = await Poll();

        Assert.Equal("""[{"offset":0,"length":6,"type":"bot_command"}]""", Entities(updates[0]!));
        Assert.Equal(
            """[{"offset":4,"length":23,"type":"url"},{"offset":29,"length":24,"type":"bot_command"},"""
            + """{"offset":58,"length":7,"type":"hashtag"}]""",
            Entities(updates[1]!));

        static string Entities(JsonNode update) => update["message"]!["entities"]!.ToJsonString();
    }

    [Fact]
    public async Task A_person_edits_a_message_and_the_earlier_update_keeps_the_earlier_text()
    {
        var ann = Telegram.User("Ann");
        var message = ann.Says("brocken");
        ann.Edits(message, "broken");

        var updates = await Poll();

        Assert.Equal("brocken", (string?)updates[0]!["message"]!["text"]);
        Assert.Equal("broken", (string?)updates[1]!["edited_message"]!["text"]);
        Assert.NotNull(updates[1]!["edited_message"]!["edit_date"]);
        Assert.Equal(message.Id, updates[1]!["edited_message"]!["message_id"]!.GetValue<long>());
    }

    [Fact]
    public async Task A_press_reaches_the_bot_and_waits_for_an_answer()
    {
        var ann = Telegram.User("Ann");
        ann.Says("/start");
        var buttons = Buttons(("Delivery", "d:1"), ("Money", "m:1"));
        await Call("sendMessage", new { chat_id = ann.Id, text = "What is it?", reply_markup = buttons });

        var press = ann.Presses("Deliv");
        var query = (await Poll())[^1]!["callback_query"]!;
        await Call("answerCallbackQuery", new { callback_query_id = (string?)query["id"], text = "Noted", show_alert = true });

        Assert.Equal("d:1", (string?)query["data"]);
        Assert.Equal("What is it?", (string?)query["message"]!["text"]);
        Assert.Equal(ann.Id, query["from"]!["id"]!.GetValue<long>());
        Assert.Equal(new PressAnswer("Noted", true, null), await press.Answered());
    }

    [Fact]
    public async Task A_press_answered_too_late_is_refused()
    {
        const string tooOld = "Bad Request: query is too old and response timeout expired or query ID is invalid";
        var ann = await AnnWithButton();

        var press = ann.Presses("Go");
        Clock.Pass(TimeSpan.FromSeconds(16));

        Refused(await Call("answerCallbackQuery", new { callback_query_id = press.Id }), 400, tooOld);
        Refused(await Call("answerCallbackQuery", new { callback_query_id = "1" }), 400, tooOld);
        Assert.Empty(press.Answers);
    }

    [Fact]
    public async Task Old_buttons_can_still_be_pressed()
    {
        var ann = await AnnWithButton();
        var message = ann.Chat.LastBotMessage!;
        await Call("deleteMessage", new { chat_id = ann.Id, message_id = message.Id });

        ann.PressesOld(message, "g");

        var pressed = (await Poll())[^1]!["callback_query"]!;
        Assert.Equal("g", (string?)pressed["data"]);
        Assert.Equal(0, pressed["message"]!["date"]!.GetValue<int>());
    }

    [Fact]
    public async Task Nobody_presses_a_button_that_is_not_there()
    {
        var ann = await AnnWithButton();

        var complaint = Assert.Throws<FakeTelegramException>(() => ann.Presses("Stop"));

        Assert.Contains("[bot] ? [Go]", complaint.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tap_on_the_keyboard_sends_its_text()
    {
        var ann = Telegram.User("Ann");
        ann.Says("/start");
        var keyboard = new { keyboard = new object[] { new object[] { "Complain", new { text = "Ask" } } } };
        await Call("sendMessage", new { chat_id = ann.Id, text = "?", reply_markup = keyboard });

        ann.Taps("Ask");

        Assert.Equal("Ask", (string?)(await Poll())[^1]!["message"]!["text"]);
        await Call("sendMessage", new { chat_id = ann.Id, text = "!", reply_markup = new { remove_keyboard = true } });
        Assert.Throws<FakeTelegramException>(() => ann.Taps("Ask"));
    }

    [Fact]
    public async Task Blocking_and_coming_back_are_told_to_the_bot()
    {
        var ann = Telegram.User("Ann");
        ann.Blocks();
        ann.Unblocks();

        var updates = await Poll();

        Assert.Equal(["kicked", "member"], updates.Select(u => (string?)u!["my_chat_member"]!["new_chat_member"]!["status"]));
        Assert.Equal(ann.Id, updates[0]!["my_chat_member"]!["chat"]!["id"]!.GetValue<long>());
    }

    [Fact]
    public async Task What_a_person_deletes_the_bot_is_not_told()
    {
        var ann = Telegram.User("Ann");
        var message = ann.Says("secret");
        ann.Deletes(message);

        Assert.Single(await Poll());
        Refused(
            await Call("copyMessage", new { chat_id = ann.Id, from_chat_id = ann.Id, message_id = message.Id }), 400,
            "Bad Request: message to copy not found");
    }

    [Fact]
    public async Task A_bot_without_rights_in_a_group_sees_only_what_is_meant_for_it()
    {
        var bob = Telegram.User("Bob");
        var group = Telegram.PlainGroup("Public", bob);
        group.BotIsAdministrator = false;
        var question = (await Send(group.Id, "Anything?")).MessageId;

        bob.SaysIn(group, "just talking");
        bob.SaysIn(group, "/complain");
        bob.SaysIn(group, "/complain@another_bot");
        bob.SaysIn(group, "@complaint_desk_bot help");
        bob.RepliesTo(group.Find(question)!, "yes");

        var seen = (await Poll()).Select(u => (string?)u!["message"]!["text"]);
        Assert.Equal(["/complain", "@complaint_desk_bot help", "yes"], seen);
    }

    private async Task<FakePerson> AnnWithButton()
    {
        var ann = Telegram.User("Ann");
        ann.Says("/start");
        await Call("sendMessage", new { chat_id = ann.Id, text = "?", reply_markup = Buttons(("Go", "g")) });
        return ann;
    }
}
