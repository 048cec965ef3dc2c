using Telegram.Bot.Requests;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.InlineQueryResults;

namespace Telegram.Bot;

public static partial class TelegramBotClientExtensions
{
    /// <summary>
    /// Shows that the bot is about to send something, for about five seconds.
    /// See <see href="https://core.telegram.org/bots/api#sendchataction">sendChatAction</see>.
    /// </summary>
    public static Task SendChatAction(
        this ITelegramBotClient botClient, ChatId chatId, ChatAction action, int? messageThreadId = default,
        string? businessConnectionId = default, CancellationToken cancellationToken = default) =>
        botClient.Call(new SendChatActionRequest
        {
            ChatId = chatId,
            Action = action,
            MessageThreadId = messageThreadId,
            BusinessConnectionId = businessConnectionId,
        }, cancellationToken);

    /// <summary>
    /// Sets the bot's reaction to a message.
    /// See <see href="https://core.telegram.org/bots/api#setmessagereaction">setMessageReaction</see>.
    /// </summary>
    public static Task SetMessageReaction(
        this ITelegramBotClient botClient, ChatId chatId, int messageId, IEnumerable<ReactionType>? reaction,
        bool isBig = default, CancellationToken cancellationToken = default) =>
        botClient.Call(new SetMessageReactionRequest
        {
            ChatId = chatId,
            MessageId = messageId,
            Reaction = reaction,
            IsBig = isBig,
        }, cancellationToken);

    /// <summary>
    /// Gets a person's pictures.
    /// See <see href="https://core.telegram.org/bots/api#getuserprofilephotos">getUserProfilePhotos</see>.
    /// </summary>
    public static Task<UserProfilePhotos> GetUserProfilePhotos(
        this ITelegramBotClient botClient, long userId, int? offset = default, int? limit = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new GetUserProfilePhotosRequest { UserId = userId, Offset = offset, Limit = limit }, cancellationToken);

    /// <summary>
    /// Tells where a file can be downloaded; up to 20 MB.
    /// See <see href="https://core.telegram.org/bots/api#getfile">getFile</see>.
    /// </summary>
    public static Task<TGFile> GetFile(this ITelegramBotClient botClient, string fileId, CancellationToken cancellationToken = default) =>
        botClient.Call(new GetFileRequest { FileId = fileId }, cancellationToken);

    /// <summary>
    /// Ends the spinning of a pressed button.
    /// See <see href="https://core.telegram.org/bots/api#answercallbackquery">answerCallbackQuery</see>.
    /// </summary>
    public static Task AnswerCallbackQuery(
        this ITelegramBotClient botClient, string callbackQueryId, string? text = default, bool showAlert = default,
        string? url = default, int? cacheTime = default, CancellationToken cancellationToken = default) =>
        botClient.Call(new AnswerCallbackQueryRequest
        {
            CallbackQueryId = callbackQueryId,
            Text = text,
            ShowAlert = showAlert,
            Url = url,
            CacheTime = cacheTime,
        }, cancellationToken);

    /// <summary>
    /// Deletes a message, mostly up to 48 hours old.
    /// See <see href="https://core.telegram.org/bots/api#deletemessage">deleteMessage</see>.
    /// </summary>
    public static Task DeleteMessage(
        this ITelegramBotClient botClient, ChatId chatId, int messageId, CancellationToken cancellationToken = default) =>
        botClient.Call(new DeleteMessageRequest { ChatId = chatId, MessageId = messageId }, cancellationToken);

    /// <summary>
    /// Deletes up to 100 messages; those that cannot be found are left out.
    /// See <see href="https://core.telegram.org/bots/api#deletemessages">deleteMessages</see>.
    /// </summary>
    public static Task DeleteMessages(
        this ITelegramBotClient botClient, ChatId chatId, IEnumerable<int> messageIds,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new DeleteMessagesRequest { ChatId = chatId, MessageIds = messageIds }, cancellationToken);

    /// <summary>
    /// Answers an inline query with up to 50 results.
    /// See <see href="https://core.telegram.org/bots/api#answerinlinequery">answerInlineQuery</see>.
    /// </summary>
    public static Task AnswerInlineQuery(
        this ITelegramBotClient botClient, string inlineQueryId, IEnumerable<InlineQueryResult> results,
        int? cacheTime = default, bool isPersonal = default, string? nextOffset = default,
        InlineQueryResultsButton? button = default, CancellationToken cancellationToken = default) =>
        botClient.Call(new AnswerInlineQueryRequest
        {
            InlineQueryId = inlineQueryId,
            Results = results,
            CacheTime = cacheTime,
            IsPersonal = isPersonal,
            NextOffset = nextOffset,
            Button = button,
        }, cancellationToken);
}
