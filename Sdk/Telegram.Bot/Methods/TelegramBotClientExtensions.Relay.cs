using Telegram.Bot.Requests;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace Telegram.Bot;

public static partial class TelegramBotClientExtensions
{
    /// <summary>
    /// Forwards a message, with the name of its author.
    /// See <see href="https://core.telegram.org/bots/api#forwardmessage">forwardMessage</see>.
    /// </summary>
    public static Task<Message> ForwardMessage(
        this ITelegramBotClient botClient, ChatId chatId, ChatId fromChatId, int messageId, int? messageThreadId = default,
        bool disableNotification = default, bool protectContent = default, int? videoStartTimestamp = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new ForwardMessageRequest
        {
            ChatId = chatId,
            FromChatId = fromChatId,
            MessageId = messageId,
            MessageThreadId = messageThreadId,
            DisableNotification = disableNotification,
            ProtectContent = protectContent,
            VideoStartTimestamp = videoStartTimestamp,
        }, cancellationToken);

    /// <summary>
    /// Forwards messages; albums stay albums, and what cannot be forwarded is left out.
    /// See <see href="https://core.telegram.org/bots/api#forwardmessages">forwardMessages</see>.
    /// </summary>
    public static Task<MessageId[]> ForwardMessages(
        this ITelegramBotClient botClient, ChatId chatId, ChatId fromChatId, IEnumerable<int> messageIds,
        int? messageThreadId = default, bool disableNotification = default, bool protectContent = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new ForwardMessagesRequest
        {
            ChatId = chatId,
            FromChatId = fromChatId,
            MessageIds = messageIds,
            MessageThreadId = messageThreadId,
            DisableNotification = disableNotification,
            ProtectContent = protectContent,
        }, cancellationToken);

    /// <summary>
    /// Sends a copy of a message, without the name of its author.
    /// See <see href="https://core.telegram.org/bots/api#copymessage">copyMessage</see>.
    /// </summary>
    public static Task<MessageId> CopyMessage(
        this ITelegramBotClient botClient, ChatId chatId, ChatId fromChatId, int messageId, string? caption = default,
        ParseMode parseMode = default, ReplyParameters? replyParameters = default, ReplyMarkup? replyMarkup = default,
        int? messageThreadId = default, IEnumerable<MessageEntity>? captionEntities = default,
        bool showCaptionAboveMedia = default, bool disableNotification = default, bool protectContent = default,
        bool allowPaidBroadcast = default, int? videoStartTimestamp = default, CancellationToken cancellationToken = default) =>
        botClient.Call(new CopyMessageRequest
        {
            ChatId = chatId,
            FromChatId = fromChatId,
            MessageId = messageId,
            Caption = caption,
            ParseMode = parseMode,
            ReplyParameters = replyParameters,
            ReplyMarkup = replyMarkup,
            MessageThreadId = messageThreadId,
            CaptionEntities = captionEntities,
            ShowCaptionAboveMedia = showCaptionAboveMedia,
            DisableNotification = disableNotification,
            ProtectContent = protectContent,
            AllowPaidBroadcast = allowPaidBroadcast,
            VideoStartTimestamp = videoStartTimestamp,
        }, cancellationToken);

    /// <summary>
    /// Sends copies of messages; albums stay albums, and what cannot be copied is left out.
    /// See <see href="https://core.telegram.org/bots/api#copymessages">copyMessages</see>.
    /// </summary>
    public static Task<MessageId[]> CopyMessages(
        this ITelegramBotClient botClient, ChatId chatId, ChatId fromChatId, IEnumerable<int> messageIds,
        bool removeCaption = default, int? messageThreadId = default, bool disableNotification = default,
        bool protectContent = default, CancellationToken cancellationToken = default) =>
        botClient.Call(new CopyMessagesRequest
        {
            ChatId = chatId,
            FromChatId = fromChatId,
            MessageIds = messageIds,
            RemoveCaption = removeCaption,
            MessageThreadId = messageThreadId,
            DisableNotification = disableNotification,
            ProtectContent = protectContent,
        }, cancellationToken);
}
