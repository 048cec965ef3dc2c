using System.Text.Json;
using System.Text.Json.Nodes;
using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Bot.Tests.Sdk.TelegramBot;

public sealed class UpdateReadingTests
{
    [Theory]
    [InlineData("message", UpdateType.Message)]
    [InlineData("edited_message", UpdateType.EditedMessage)]
    [InlineData("channel_post", UpdateType.ChannelPost)]
    [InlineData("callback_query", UpdateType.CallbackQuery)]
    [InlineData("my_chat_member", UpdateType.MyChatMember)]
    [InlineData("chat_member", UpdateType.ChatMember)]
    [InlineData("message_reaction", UpdateType.MessageReaction)]
    [InlineData("inline_query", UpdateType.InlineQuery)]
    [InlineData("chat_join_request", UpdateType.ChatJoinRequest)]
    [InlineData("business_message", UpdateType.BusinessMessage)]
    [InlineData("purchased_paid_media", UpdateType.PurchasedPaidMedia)]
    [InlineData("something_new", UpdateType.Unknown)]
    public void An_update_is_what_field_it_has(string field, UpdateType type)
    {
        var update = Read<Update>($$"""{"update_id":9,"{{field}}":{} }""");

        Assert.Equal((9, type), (update.Id, update.Type));
    }

    [Fact]
    public void All_types_are_all_that_can_be_asked_for()
    {
        Assert.Equal(Enum.GetValues<UpdateType>().Except([UpdateType.Unknown]).Order(), Update.AllTypes.Order());
    }

    [Theory]
    [InlineData("\"text\":\"a\"", MessageType.Text)]
    [InlineData("\"photo\":[]", MessageType.Photo)]
    [InlineData("\"document\":{},\"animation\":{}", MessageType.Animation)]
    [InlineData("\"location\":{},\"venue\":{}", MessageType.Venue)]
    [InlineData("\"video_note\":{}", MessageType.VideoNote)]
    [InlineData("\"new_chat_members\":[]", MessageType.NewChatMembers)]
    [InlineData("\"migrate_to_chat_id\":-1001234567890", MessageType.MigrateToChatId)]
    [InlineData("\"forum_topic_closed\":{}", MessageType.ForumTopicClosed)]
    [InlineData("\"supergroup_chat_created\":true", MessageType.SupergroupChatCreated)]
    [InlineData("\"something_new\":{}", MessageType.Unknown)]
    public void A_message_is_what_field_it_has(string field, MessageType type)
    {
        var message = Read<Message>($$"""{"message_id":1,"date":1,"chat":{"id":1,"type":"private"},{{field}}}""");

        Assert.Equal(type, message.Type);
    }

    [Fact]
    public void Every_type_of_message_but_unknown_belongs_to_a_field_of_its_name()
    {
        var fields = typeof(Message).GetProperties().Select(property => property.Name).ToHashSet();

        Assert.All(Enum.GetNames<MessageType>().Where(name => name != nameof(MessageType.Unknown)), name => Assert.Contains(name, fields));
    }

    [Fact]
    public void A_reply_in_a_topic_tells_what_it_replies_to_and_where_it_comes_from()
    {
        var message = Read<Message>(
            """
            {"message_id":2,"date":1700000000,"chat":{"id":-1001,"type":"supergroup","is_forum":true},"is_topic_message":true,
            "message_thread_id":7,"text":"see @ann","entities":[{"type":"mention","offset":4,"length":4}],
            "reply_to_message":{"message_id":1,"date":1,"chat":{"id":-1001,"type":"supergroup"}},"quote":{"text":"q","position":3},
            "forward_origin":{"date":5,"sender_user":{"id":3,"first_name":"Ann"},"type":"user"}}
            """);

        Assert.Equal((7, true, 1, "q"), (message.MessageThreadId, message.IsTopicMessage, message.ReplyToMessage!.Id, message.Quote!.Text));
        Assert.Equal("Ann", Assert.IsType<MessageOriginUser>(message.ForwardOrigin).SenderUser.FirstName);
        Assert.Equal(["@ann"], message.EntityValues!);
        Assert.False(message.IsServiceMessage);
    }

    [Theory]
    [InlineData("kicked", typeof(ChatMemberBanned), false)]
    [InlineData("administrator", typeof(ChatMemberAdministrator), true)]
    [InlineData("left", typeof(ChatMemberLeft), false)]
    public void A_membership_is_read_by_its_status(string status, Type type, bool inChat)
    {
        var change = Read<Update>(
            $$$$"""
            {"update_id":1,"my_chat_member":{"chat":{"id":5,"type":"private"},"from":{"id":5,"first_name":"A"},"date":1,
            "old_chat_member":{"user":{"id":42},"status":"member"},
            "new_chat_member":{"user":{"id":42},"until_date":0,"status":"{{{{status}}}}"}}}
            """).MyChatMember!;

        Assert.IsType(type, change.NewChatMember);
        Assert.Equal((inChat, true), (change.NewChatMember.IsInChat, change.OldChatMember.IsInChat));
        Assert.Null((change.NewChatMember as ChatMemberBanned)?.UntilDate);
    }

    [Fact]
    public void What_was_read_is_written_back_the_same()
    {
        const string json =
            """{"update_id":1,"message":{"message_id":2,"date":1700000000,"chat":{"id":5,"type":"private"},"text":"a"}}""";

        var written = JsonSerializer.Serialize(Read<Update>(json), JsonBotAPI.Options);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(written)), written);
    }

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, JsonBotAPI.Options)!;
}
