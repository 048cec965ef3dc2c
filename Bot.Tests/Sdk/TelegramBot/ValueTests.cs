using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace Bot.Tests.Sdk.TelegramBot;

public sealed class ValueTests
{
    [Theory]
    [InlineData(null, false, "https://api.telegram.org/bot7:x", "https://api.telegram.org/file/bot7:x", false)]
    [InlineData("http://localhost:8081/ignored", false, "http://localhost:8081/bot7:x", "http://localhost:8081/file/bot7:x", true)]
    [InlineData(null, true, "https://api.telegram.org/bot7:x/test", "https://api.telegram.org/file/bot7:x/test", false)]
    public void Addresses_are_made_of_the_server_and_the_token(string? baseUrl, bool test, string requests, string files, bool local)
    {
        var options = new TelegramBotClientOptions("7:x", baseUrl, test);

        Assert.Equal((requests, files, local, 7), (options.BaseRequestUrl, options.BaseFileUrl, options.LocalBotServer, options.BotId));
    }

    [Theory]
    [InlineData("")]
    [InlineData("secret")]
    [InlineData("secret:1")]
    [InlineData("12345678901234567:x")]
    public void A_token_without_a_number_is_refused_without_being_told(string token)
    {
        var fault = Assert.Throws<ArgumentException>(() => new TelegramBotClientOptions(token));

        Assert.DoesNotContain("secret", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chat_is_the_same_by_number_or_by_name()
    {
        Assert.True(new ChatId(5) == new ChatId("5"));
        Assert.True(new ChatId("@desk") == "@desk");
        Assert.False(new ChatId(5) == new ChatId("@desk"));
        Assert.False((ChatId?)null == null);
        Assert.Equal(new ChatId(5).GetHashCode(), new ChatId("5").GetHashCode());
        Assert.Throws<ArgumentException>(() => new ChatId("desk"));
    }

    [Fact]
    public void A_message_can_stand_for_its_number_and_for_a_reply_to_it()
    {
        var message = new Message { Id = 7, Chat = new Chat { Id = 5 } };

        ReplyParameters reply = message!;
        MessageId id = message;

        Assert.Equal((7, 5, 7), (reply.MessageId, reply.ChatId!.Identifier, id.Id));
    }

    [Fact]
    public void Texts_become_a_small_keyboard()
    {
        ReplyMarkup? markup = new[] { new[] { "Yes", "No" }, ["Later"] };

        var keyboard = Assert.IsType<ReplyKeyboardMarkup>(markup);
        Assert.True(keyboard.ResizeKeyboard);
        Assert.Equal(["Yes,No", "Later"], keyboard.Keyboard.Select(row => string.Join(',', row.Select(button => button.Text))));
    }

    [Fact]
    public void A_keyboard_of_foreign_rows_does_not_grow()
    {
        var keyboard = new InlineKeyboardMarkup(new[] { new InlineKeyboardButton[] { "a" } });

        Assert.Throws<InvalidOperationException>(() => keyboard.AddNewRow());
    }

    [Theory]
    [InlineData(ChatType.Supergroup, null, "https://t.me/c/1234567890/7/3")]
    [InlineData(ChatType.Channel, "desk", "https://t.me/desk/7/3")]
    [InlineData(ChatType.Private, null, null)]
    public void A_message_of_a_group_has_a_link(ChatType type, string? username, string? link)
    {
        var message = new Message
        {
            Id = 3,
            MessageThreadId = 7,
            Chat = new Chat { Id = -1001234567890, Type = type, Username = username, IsForum = true },
        };

        Assert.Equal(link, message.MessageLink());
    }

    [Theory]
    [InlineData("AgACAgIAAxk", FileIdType.Photo)]
    [InlineData("BQACAgIAAxk", FileIdType.Document)]
    public void The_id_of_a_file_tells_its_kind(string fileId, FileIdType type) =>
        Assert.Equal(type, TelegramBotClient.GetFileIdType(fileId));

    [Fact]
    public void A_muted_person_may_send_nothing()
    {
        Assert.True(new ChatMemberRestricted { CanInviteUsers = true }.IsMuted);
        Assert.False(new ChatMemberRestricted { CanSendPolls = true }.IsMuted);
    }
}
