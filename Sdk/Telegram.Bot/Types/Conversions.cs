using System.Globalization;

namespace Telegram.Bot.Types;

public partial class ReplyParameters
{
    /// <summary>Replies to a message of the same chat.</summary>
    public static implicit operator ReplyParameters(int replyToMessageId) => new() { MessageId = replyToMessageId };

    /// <summary>Replies to a message, also from another chat.</summary>
    public static implicit operator ReplyParameters?(Message? msg) =>
        msg is null ? null : new() { MessageId = msg.Id, ChatId = msg.Chat.Id };
}

public partial class MessageId
{
    /// <summary>Takes a message's number.</summary>
    public static implicit operator MessageId(Message msg) => new() { Id = msg.Id };
}

public abstract partial class ReactionType
{
    /// <summary>Takes an emoji as a reaction; Telegram accepts a fixed set of them.</summary>
    public static implicit operator ReactionType(string emoji) => new ReactionTypeEmoji { Emoji = emoji };

    /// <summary>Takes the number of a custom emoji as a reaction.</summary>
    public static implicit operator ReactionType(long customEmojiId) =>
        new ReactionTypeCustomEmoji { CustomEmojiId = customEmojiId.ToString(CultureInfo.InvariantCulture) };
}

public partial class LinkPreviewOptions
{
    /// <summary>True for no preview.</summary>
    public static implicit operator LinkPreviewOptions(bool disabled) => new() { IsDisabled = disabled };
}

public partial class InputPollOption
{
    /// <summary>Takes a text as an option.</summary>
    public static implicit operator InputPollOption(string text) => new() { Text = text };
}

public partial class BotCommand
{
    /// <summary>Creates an empty instance.</summary>
    public BotCommand()
    {
    }

    /// <summary>Takes a command, without its slash, and what the menu says about it.</summary>
    public BotCommand(string command, string description) => (Command, Description) = (command, description);

    /// <summary>Takes a command and its description.</summary>
    public static implicit operator BotCommand((string text, string description) tuple) => new(tuple.text, tuple.description);
}

public abstract partial class BotCommandScope
{
    /// <summary>Where no narrower scope has commands.</summary>
    public static BotCommandScopeDefault Default() => new();

    /// <summary>All private chats.</summary>
    public static BotCommandScopeAllPrivateChats AllPrivateChats() => new();

    /// <summary>All groups.</summary>
    public static BotCommandScopeAllGroupChats AllGroupChats() => new();

    /// <summary>The administrators of all groups.</summary>
    public static BotCommandScopeAllChatAdministrators AllChatAdministrators() => new();

    /// <summary>One chat.</summary>
    public static BotCommandScopeChat Chat(ChatId chatId) => new() { ChatId = chatId };

    /// <summary>The administrators of one chat.</summary>
    public static BotCommandScopeChatAdministrators ChatAdministrators(ChatId chatId) => new() { ChatId = chatId };

    /// <summary>One person in one chat.</summary>
    public static BotCommandScopeChatMember ChatMember(ChatId chatId, long userId) => new() { ChatId = chatId, UserId = userId };
}
