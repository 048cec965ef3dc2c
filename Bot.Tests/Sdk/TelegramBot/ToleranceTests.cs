using System.Text.Json;
using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Bot.Tests.Sdk.TelegramBot;

/// <summary>Telegram adds to its objects every few weeks, and other servers take liberties: an update must still be read.</summary>
public sealed class ToleranceTests
{
    [Fact]
    public async Task Null_for_true_is_true()
    {
        await using var server = await BotApiServer.Start("""{"ok":true,"result":null}""");

        await server.Client().DeleteWebhook();

        Assert.Equal("/bot42:secret/deleteWebhook", server.Last.Path);
    }

    [Fact]
    public void An_unknown_reaction_is_there_and_is_none_of_the_known_ones()
    {
        var update = Read<Update>(
            """
            {"update_id":1,"message_reaction":{"chat":{"id":5,"type":"private"},"message_id":2,"date":1,
            "old_reaction":[],"new_reaction":[{"type":"smell","strength":{"type":"emoji"}},{"emoji":"👍","type":"emoji"}]}}
            """);

        Assert.Equal([0, (int)ReactionTypeKind.Emoji], update.MessageReaction!.NewReaction.Select(reaction => (int)reaction.Type));
    }

    [Theory]
    [InlineData("""{"user":{"id":3,"first_name":"Ann"},"status":"ghost","haunts":[1,2]}""")]
    [InlineData("""{"user":{"id":3,"first_name":"Ann"},"status":null}""")]
    [InlineData("""{"user":{"id":3,"first_name":"Ann"}}""")]
    public void An_unknown_member_keeps_the_name(string json)
    {
        var member = Read<ChatMember>(json);

        Assert.Equal((0, "Ann"), ((int)member.Status, member.User.FirstName));
    }

    [Fact]
    public void Unknown_names_and_fields_are_read_as_nothing()
    {
        var message = Read<Message>(
            """
            {"message_id":1,"date":1,"chat":{"id":1,"type":"hologram"},"text":"ab","unheard":{"of":[{}]},
            "entities":[{"type":"date_time","offset":0,"length":2,"unix_time":5}],
            "forward_origin":{"type":"dream","date":7}}
            """);

        Assert.Equal((0, 0), ((int)message.Chat.Type, (int)message.Entities!.Single().Type));
        Assert.Equal(DateTime.UnixEpoch.AddSeconds(7), message.ForwardOrigin!.Date);
    }

    [Theory]
    [InlineData("4102444800", 4102444800)]
    [InlineData("253402300799", 253402300799)]
    [InlineData("1700000000000", 253402300799)]
    [InlineData("99999999999999999999", 253402300799)]
    [InlineData("1700000000.5", 1700000000)]
    public void A_date_may_have_more_digits_than_a_date_has(string date, long seconds)
    {
        var message = Read<Message>($$$"""{"message_id":1,"date":{{{date}}},"chat":{"id":1,"type":"private"}}""");

        Assert.Equal(DateTime.UnixEpoch.AddSeconds(seconds), message.Date);
    }

    [Fact]
    public void The_date_of_an_inaccessible_message_is_none()
    {
        var press = Read<CallbackQuery>(
            """{"id":"1","from":{"id":1},"chat_instance":"1","message":{"message_id":1,"date":0,"chat":{"id":1,"type":"private"}}}""");

        Assert.Equal(default, press.Message!.Date);
    }

    [Fact]
    public void Fields_that_are_missing_are_no_error()
    {
        var update = Read<Update>("""{"update_id":1,"callback_query":{"id":"7"}}""");

        Assert.Equal("7", update.CallbackQuery!.Id);
    }

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, JsonBotAPI.Options)!;
}
