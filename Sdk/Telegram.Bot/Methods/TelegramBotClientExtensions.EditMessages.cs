using Telegram.Bot.Requests;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace Telegram.Bot;

public static partial class TelegramBotClientExtensions
{
    /// <summary>Replaces a text. See <see href="https://core.telegram.org/bots/api#editmessagetext">editMessageText</see>.</summary>
    public static Task<Message> EditMessageText(
        this ITelegramBotClient botClient, ChatId chatId, int messageId, string text, ParseMode parseMode = default,
        IEnumerable<MessageEntity>? entities = default, LinkPreviewOptions? linkPreviewOptions = default,
        InlineKeyboardMarkup? replyMarkup = default, string? businessConnectionId = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new EditMessageTextRequest
        {
            ChatId = chatId,
            MessageId = messageId,
            Text = text,
            ParseMode = parseMode,
            Entities = entities,
            LinkPreviewOptions = linkPreviewOptions,
            ReplyMarkup = replyMarkup,
            BusinessConnectionId = businessConnectionId,
        }, cancellationToken);

    /// <summary>
    /// Replaces a text, for a message sent via the inline mode.
    /// See <see href="https://core.telegram.org/bots/api#editmessagetext">editMessageText</see>.
    /// </summary>
    public static Task EditMessageText(
        this ITelegramBotClient botClient, string inlineMessageId, string text, ParseMode parseMode = default,
        IEnumerable<MessageEntity>? entities = default, LinkPreviewOptions? linkPreviewOptions = default,
        InlineKeyboardMarkup? replyMarkup = default, string? businessConnectionId = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new EditInlineMessageTextRequest
        {
            InlineMessageId = inlineMessageId,
            Text = text,
            ParseMode = parseMode,
            Entities = entities,
            LinkPreviewOptions = linkPreviewOptions,
            ReplyMarkup = replyMarkup,
            BusinessConnectionId = businessConnectionId,
        }, cancellationToken);

    /// <summary>
    /// Replaces a caption.
    /// See <see href="https://core.telegram.org/bots/api#editmessagecaption">editMessageCaption</see>.
    /// </summary>
    public static Task<Message> EditMessageCaption(
        this ITelegramBotClient botClient, ChatId chatId, int messageId, string? caption, ParseMode parseMode = default,
        IEnumerable<MessageEntity>? captionEntities = default, bool showCaptionAboveMedia = default,
        InlineKeyboardMarkup? replyMarkup = default, string? businessConnectionId = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new EditMessageCaptionRequest
        {
            ChatId = chatId,
            MessageId = messageId,
            Caption = caption,
            ParseMode = parseMode,
            CaptionEntities = captionEntities,
            ShowCaptionAboveMedia = showCaptionAboveMedia,
            ReplyMarkup = replyMarkup,
            BusinessConnectionId = businessConnectionId,
        }, cancellationToken);

    /// <summary>
    /// Replaces a caption, for a message sent via the inline mode.
    /// See <see href="https://core.telegram.org/bots/api#editmessagecaption">editMessageCaption</see>.
    /// </summary>
    public static Task EditMessageCaption(
        this ITelegramBotClient botClient, string inlineMessageId, string? caption, ParseMode parseMode = default,
        IEnumerable<MessageEntity>? captionEntities = default, bool showCaptionAboveMedia = default,
        InlineKeyboardMarkup? replyMarkup = default, string? businessConnectionId = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new EditInlineMessageCaptionRequest
        {
            InlineMessageId = inlineMessageId,
            Caption = caption,
            ParseMode = parseMode,
            CaptionEntities = captionEntities,
            ShowCaptionAboveMedia = showCaptionAboveMedia,
            ReplyMarkup = replyMarkup,
            BusinessConnectionId = businessConnectionId,
        }, cancellationToken);

    /// <summary>Replaces media. See <see href="https://core.telegram.org/bots/api#editmessagemedia">editMessageMedia</see>.</summary>
    public static Task<Message> EditMessageMedia(
        this ITelegramBotClient botClient, ChatId chatId, int messageId, InputMedia media,
        InlineKeyboardMarkup? replyMarkup = default, string? businessConnectionId = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new EditMessageMediaRequest
        {
            ChatId = chatId,
            MessageId = messageId,
            Media = media,
            ReplyMarkup = replyMarkup,
            BusinessConnectionId = businessConnectionId,
        }, cancellationToken);

    /// <summary>
    /// Replaces media, for a message sent via the inline mode.
    /// See <see href="https://core.telegram.org/bots/api#editmessagemedia">editMessageMedia</see>.
    /// </summary>
    public static Task EditMessageMedia(
        this ITelegramBotClient botClient, string inlineMessageId, InputMedia media,
        InlineKeyboardMarkup? replyMarkup = default, string? businessConnectionId = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new EditInlineMessageMediaRequest
        {
            InlineMessageId = inlineMessageId,
            Media = media,
            ReplyMarkup = replyMarkup,
            BusinessConnectionId = businessConnectionId,
        }, cancellationToken);

    /// <summary>
    /// Replaces the buttons under a message.
    /// See <see href="https://core.telegram.org/bots/api#editmessagereplymarkup">editMessageReplyMarkup</see>.
    /// </summary>
    public static Task<Message> EditMessageReplyMarkup(
        this ITelegramBotClient botClient, ChatId chatId, int messageId, InlineKeyboardMarkup? replyMarkup = default,
        string? businessConnectionId = default, CancellationToken cancellationToken = default) =>
        botClient.Call(new EditMessageReplyMarkupRequest
        {
            ChatId = chatId,
            MessageId = messageId,
            ReplyMarkup = replyMarkup,
            BusinessConnectionId = businessConnectionId,
        }, cancellationToken);

    /// <summary>
    /// Replaces the buttons under a message, for a message sent via the inline mode.
    /// See <see href="https://core.telegram.org/bots/api#editmessagereplymarkup">editMessageReplyMarkup</see>.
    /// </summary>
    public static Task EditMessageReplyMarkup(
        this ITelegramBotClient botClient, string inlineMessageId, InlineKeyboardMarkup? replyMarkup = default,
        string? businessConnectionId = default, CancellationToken cancellationToken = default) =>
        botClient.Call(new EditInlineMessageReplyMarkupRequest
        {
            InlineMessageId = inlineMessageId,
            ReplyMarkup = replyMarkup,
            BusinessConnectionId = businessConnectionId,
        }, cancellationToken);

    /// <summary>
    /// Ends a poll and tells its result.
    /// See <see href="https://core.telegram.org/bots/api#stoppoll">stopPoll</see>.
    /// </summary>
    public static Task<Poll> StopPoll(
        this ITelegramBotClient botClient, ChatId chatId, int messageId, InlineKeyboardMarkup? replyMarkup = default,
        string? businessConnectionId = default, CancellationToken cancellationToken = default) =>
        botClient.Call(new StopPollRequest
        {
            ChatId = chatId,
            MessageId = messageId,
            ReplyMarkup = replyMarkup,
            BusinessConnectionId = businessConnectionId,
        }, cancellationToken);
}
