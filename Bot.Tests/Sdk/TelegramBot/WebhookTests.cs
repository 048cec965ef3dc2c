using System.Text.Json;
using System.Text.Json.Nodes;
using Telegram.Bot;
using Telegram.Bot.Requests;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Bot.Tests.Sdk.TelegramBot;

public sealed class WebhookTests
{
    [Fact]
    public void A_web_framework_can_be_taught_to_read_updates()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);

        JsonBotAPI.Configure(options);

        var update = JsonSerializer.Deserialize<Update>("""{"update_id":1,"my_chat_member":{"date":2}}""", options)!;
        Assert.Equal(DateTime.UnixEpoch.AddSeconds(2), update.MyChatMember!.Date);
    }

    [Fact]
    public void Types_of_the_callers_own_can_hold_updates()
    {
        var envelope = JsonSerializer.Deserialize<Envelope>("""{"bot_name":"desk","update":{"update_id":4}}""", JsonBotAPI.Options)!;

        Assert.Equal(("desk", 4), (envelope.BotName, envelope.Update.Id));
    }

    [Fact]
    public async Task A_request_given_back_to_a_webhook_names_its_method()
    {
        var request = new SendMessageRequest { ChatId = 5, Text = "hi", IsWebhookResponse = true };

        var body = JsonNode.Parse(await request.ToHttpContent()!.ReadAsStringAsync())!;

        Assert.Equal("sendMessage", (string?)body["method"]);
    }

    [Fact]
    public async Task A_webhook_is_set_with_the_kinds_that_are_wanted()
    {
        await using var server = await BotApiServer.Start();

        await server.Client().SetWebhook("https://example.org/hook", allowedUpdates: [UpdateType.ChatMember], secretToken: "s");

        var expected = JsonNode.Parse("""{"url":"https://example.org/hook","allowed_updates":["chat_member"],"secret_token":"s"}""");
        Assert.True(JsonNode.DeepEquals(expected, server.Last.Json), server.Last.Body);
    }

    private sealed record Envelope(string BotName, Update Update);
}
