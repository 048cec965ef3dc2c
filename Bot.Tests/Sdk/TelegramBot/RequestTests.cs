using System.Text.Json.Nodes;
using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace Bot.Tests.Sdk.TelegramBot;

public sealed class RequestTests
{
    private const string Sent = """{"ok":true,"result":{"message_id":7,"date":1700000000,"chat":{"id":5,"type":"private"},"text":"hi"}}""";

    [Fact]
    public async Task A_message_is_sent_as_snake_case_json_without_what_was_not_said()
    {
        await using var server = await BotApiServer.Start(Sent);

        var message = await server.Client().SendMessage(5, "hi", ParseMode.Html, replyParameters: 3, protectContent: true);

        var expected = JsonNode.Parse(
            """{"chat_id":5,"text":"hi","parse_mode":"Html","reply_parameters":{"message_id":3},"protect_content":true}""");
        Assert.True(JsonNode.DeepEquals(expected, server.Last.Json), server.Last.Body);
        Assert.Equal(("POST", "/bot42:secret/sendMessage"), (server.Last.Method, server.Last.Path));
        Assert.Equal((7, "hi", MessageType.Text), (message.Id, message.Text, message.Type));
        Assert.Equal(new DateTime(2023, 11, 14, 22, 13, 20, DateTimeKind.Utc), message.Date);
    }

    [Fact]
    public async Task A_channel_goes_by_its_user_name()
    {
        await using var server = await BotApiServer.Start(Sent);

        await server.Client().SendMessage("@desk", "hi");

        Assert.Equal("@desk", (string?)server.Last.Json["chat_id"]);
    }

    [Fact]
    public async Task Buttons_are_sent_row_by_row()
    {
        await using var server = await BotApiServer.Start(Sent);
        var buttons = new InlineKeyboardMarkup()
            .AddButton("Yes", "y").AddButton(("Help", "https://example.org"))
            .AddNewRow(InlineKeyboardButton.WithCopyText("Copy", "T-17"));

        await server.Client().SendMessage(5, "hi", replyMarkup: buttons);

        var expected = JsonNode.Parse(
            """
            {"inline_keyboard":[[{"text":"Yes","callback_data":"y"},{"text":"Help","url":"https://example.org"}],
            [{"text":"Copy","copy_text":{"text":"T-17"}}]]}
            """);
        Assert.True(JsonNode.DeepEquals(expected, server.Last.Json["reply_markup"]), server.Last.Body);
    }

    [Fact]
    public async Task A_method_without_parameters_has_no_body()
    {
        await using var server = await BotApiServer.Start("""{"ok":true,"result":{"id":42,"is_bot":true,"first_name":"Desk"}}""");

        var me = await server.Client().GetMe();

        Assert.Equal((42, true, "Desk"), (me.Id, me.IsBot, me.FirstName));
        Assert.Equal("", server.Last.Body);
    }

    [Fact]
    public async Task Commands_are_set_for_a_scope_and_a_language()
    {
        await using var server = await BotApiServer.Start();

        await server.Client().SetMyCommands([("start", "Begin")], BotCommandScope.ChatMember(-100, 9), "ru");

        var expected = JsonNode.Parse(
            """
            {"commands":[{"command":"start","description":"Begin"}],
            "scope":{"type":"chat_member","chat_id":-100,"user_id":9},"language_code":"ru"}
            """);
        Assert.True(JsonNode.DeepEquals(expected, server.Last.Json), server.Last.Body);
    }

    [Fact]
    public async Task A_topic_is_made_and_its_number_read()
    {
        await using var server = await BotApiServer.Start(
            """{"ok":true,"result":{"message_thread_id":11,"name":"T-17","icon_color":7322096}}""");

        var topic = await server.Client().CreateForumTopic(-100, "T-17", Color.BlueColor);

        Assert.Equal((11, "T-17", 0x6FB9F0), (topic.MessageThreadId, topic.Name, topic.IconColor));
    }

    [Fact]
    public async Task A_reaction_is_taken_from_a_plain_emoji()
    {
        await using var server = await BotApiServer.Start();

        await server.Client().SetMessageReaction(5, 7, [ReactionEmoji.ThumbsUp]);

        var expected = JsonNode.Parse("""{"chat_id":5,"message_id":7,"reaction":[{"type":"emoji","emoji":"👍"}]}""");
        Assert.True(JsonNode.DeepEquals(expected, server.Last.Json), server.Last.Body);
    }

    [Fact]
    public async Task Handlers_see_each_request_and_each_response()
    {
        await using var server = await BotApiServer.Start();
        var client = server.Client();
        var seen = new List<string>();
        client.OnMakingApiRequest += (_, args, _) =>
        {
            seen.Add(args.Request.MethodName);
            return ValueTask.CompletedTask;
        };
        client.OnApiResponseReceived += (_, args, _) =>
        {
            seen.Add($"{args.ApiRequestEventArgs.Request.MethodName} {(int)args.ResponseMessage.StatusCode}");
            return ValueTask.CompletedTask;
        };

        await client.SendChatAction(5, ChatAction.UploadDocument);

        Assert.Equal(["sendChatAction", "sendChatAction 200"], seen);
        Assert.Equal("upload_document", (string?)server.Last.Json["action"]);
    }

    [Fact]
    public async Task Without_a_client_the_fault_is_in_the_task()
    {
        var sending = ((ITelegramBotClient)null!).GetMe();

        await Assert.ThrowsAsync<ArgumentNullException>(() => sending);
    }
}
