using Telegram.Bot.Requests;
using Telegram.Bot.Types;

namespace Telegram.Bot;

public static partial class TelegramBotClientExtensions
{
    /// <summary>Sets a chat's picture. See <see href="https://core.telegram.org/bots/api#setchatphoto">setChatPhoto</see>.</summary>
    public static Task SetChatPhoto(
        this ITelegramBotClient botClient, ChatId chatId, InputFileStream photo, CancellationToken cancellationToken = default) =>
        botClient.Call(new SetChatPhotoRequest { ChatId = chatId, Photo = photo }, cancellationToken);

    /// <summary>
    /// Takes a chat's picture away.
    /// See <see href="https://core.telegram.org/bots/api#deletechatphoto">deleteChatPhoto</see>.
    /// </summary>
    public static Task DeleteChatPhoto(this ITelegramBotClient botClient, ChatId chatId, CancellationToken cancellationToken = default) =>
        botClient.Call(new DeleteChatPhotoRequest { ChatId = chatId }, cancellationToken);

    /// <summary>Renames a chat. See <see href="https://core.telegram.org/bots/api#setchattitle">setChatTitle</see>.</summary>
    public static Task SetChatTitle(
        this ITelegramBotClient botClient, ChatId chatId, string title, CancellationToken cancellationToken = default) =>
        botClient.Call(new SetChatTitleRequest { ChatId = chatId, Title = title }, cancellationToken);

    /// <summary>
    /// Sets what a chat says about itself.
    /// See <see href="https://core.telegram.org/bots/api#setchatdescription">setChatDescription</see>.
    /// </summary>
    public static Task SetChatDescription(
        this ITelegramBotClient botClient, ChatId chatId, string? description = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new SetChatDescriptionRequest { ChatId = chatId, Description = description }, cancellationToken);

    /// <summary>Pins a message. See <see href="https://core.telegram.org/bots/api#pinchatmessage">pinChatMessage</see>.</summary>
    public static Task PinChatMessage(
        this ITelegramBotClient botClient, ChatId chatId, int messageId, bool disableNotification = default,
        string? businessConnectionId = default, CancellationToken cancellationToken = default) =>
        botClient.Call(new PinChatMessageRequest
        {
            ChatId = chatId,
            MessageId = messageId,
            DisableNotification = disableNotification,
            BusinessConnectionId = businessConnectionId,
        }, cancellationToken);

    /// <summary>
    /// Unpins a message; the latest one when none is named.
    /// See <see href="https://core.telegram.org/bots/api#unpinchatmessage">unpinChatMessage</see>.
    /// </summary>
    public static Task UnpinChatMessage(
        this ITelegramBotClient botClient, ChatId chatId, int? messageId = default, string? businessConnectionId = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new UnpinChatMessageRequest
        {
            ChatId = chatId,
            MessageId = messageId,
            BusinessConnectionId = businessConnectionId,
        }, cancellationToken);

    /// <summary>
    /// Unpins all messages.
    /// See <see href="https://core.telegram.org/bots/api#unpinallchatmessages">unpinAllChatMessages</see>.
    /// </summary>
    public static Task UnpinAllChatMessages(
        this ITelegramBotClient botClient, ChatId chatId, CancellationToken cancellationToken = default) =>
        botClient.Call(new UnpinAllChatMessagesRequest { ChatId = chatId }, cancellationToken);

    /// <summary>Leaves a chat. See <see href="https://core.telegram.org/bots/api#leavechat">leaveChat</see>.</summary>
    public static Task LeaveChat(this ITelegramBotClient botClient, ChatId chatId, CancellationToken cancellationToken = default) =>
        botClient.Call(new LeaveChatRequest { ChatId = chatId }, cancellationToken);

    /// <summary>Tells all about a chat. See <see href="https://core.telegram.org/bots/api#getchat">getChat</see>.</summary>
    public static Task<ChatFullInfo> GetChat(
        this ITelegramBotClient botClient, ChatId chatId, CancellationToken cancellationToken = default) =>
        botClient.Call(new GetChatRequest { ChatId = chatId }, cancellationToken);
}
