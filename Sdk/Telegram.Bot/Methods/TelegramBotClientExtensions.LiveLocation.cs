using Telegram.Bot.Requests;
using Telegram.Bot.Types;
using Telegram.Bot.Types.ReplyMarkups;

namespace Telegram.Bot;

public static partial class TelegramBotClientExtensions
{
    /// <summary>
    /// Moves a live location.
    /// See <see href="https://core.telegram.org/bots/api#editmessagelivelocation">editMessageLiveLocation</see>.
    /// </summary>
    public static Task<Message> EditMessageLiveLocation(
        this ITelegramBotClient botClient, ChatId chatId, int messageId, double latitude, double longitude,
        int? livePeriod = default, double? horizontalAccuracy = default, int? heading = default,
        int? proximityAlertRadius = default, InlineKeyboardMarkup? replyMarkup = default,
        string? businessConnectionId = default, CancellationToken cancellationToken = default) =>
        botClient.Call(new EditMessageLiveLocationRequest
        {
            ChatId = chatId,
            MessageId = messageId,
            Latitude = latitude,
            Longitude = longitude,
            LivePeriod = livePeriod,
            HorizontalAccuracy = horizontalAccuracy,
            Heading = heading,
            ProximityAlertRadius = proximityAlertRadius,
            ReplyMarkup = replyMarkup,
            BusinessConnectionId = businessConnectionId,
        }, cancellationToken);

    /// <summary>
    /// Moves a live location, for a message sent via the inline mode.
    /// See <see href="https://core.telegram.org/bots/api#editmessagelivelocation">editMessageLiveLocation</see>.
    /// </summary>
    public static Task EditMessageLiveLocation(
        this ITelegramBotClient botClient, string inlineMessageId, double latitude, double longitude, int? livePeriod = default,
        double? horizontalAccuracy = default, int? heading = default, int? proximityAlertRadius = default,
        InlineKeyboardMarkup? replyMarkup = default, string? businessConnectionId = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new EditInlineMessageLiveLocationRequest
        {
            InlineMessageId = inlineMessageId,
            Latitude = latitude,
            Longitude = longitude,
            LivePeriod = livePeriod,
            HorizontalAccuracy = horizontalAccuracy,
            Heading = heading,
            ProximityAlertRadius = proximityAlertRadius,
            ReplyMarkup = replyMarkup,
            BusinessConnectionId = businessConnectionId,
        }, cancellationToken);

    /// <summary>
    /// Stops a live location.
    /// See <see href="https://core.telegram.org/bots/api#stopmessagelivelocation">stopMessageLiveLocation</see>.
    /// </summary>
    public static Task<Message> StopMessageLiveLocation(
        this ITelegramBotClient botClient, ChatId chatId, int messageId, InlineKeyboardMarkup? replyMarkup = default,
        string? businessConnectionId = default, CancellationToken cancellationToken = default) =>
        botClient.Call(new StopMessageLiveLocationRequest
        {
            ChatId = chatId,
            MessageId = messageId,
            ReplyMarkup = replyMarkup,
            BusinessConnectionId = businessConnectionId,
        }, cancellationToken);

    /// <summary>
    /// Stops a live location, for a message sent via the inline mode.
    /// See <see href="https://core.telegram.org/bots/api#stopmessagelivelocation">stopMessageLiveLocation</see>.
    /// </summary>
    public static Task StopMessageLiveLocation(
        this ITelegramBotClient botClient, string inlineMessageId, InlineKeyboardMarkup? replyMarkup = default,
        string? businessConnectionId = default, CancellationToken cancellationToken = default) =>
        botClient.Call(new StopInlineMessageLiveLocationRequest
        {
            InlineMessageId = inlineMessageId,
            ReplyMarkup = replyMarkup,
            BusinessConnectionId = businessConnectionId,
        }, cancellationToken);
}
