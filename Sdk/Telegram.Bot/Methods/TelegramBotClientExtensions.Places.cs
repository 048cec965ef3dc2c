using Telegram.Bot.Requests;
using Telegram.Bot.Types;
using Telegram.Bot.Types.ReplyMarkups;

namespace Telegram.Bot;

public static partial class TelegramBotClientExtensions
{
    /// <summary>
    /// Sends a place, or one that moves.
    /// See <see href="https://core.telegram.org/bots/api#sendlocation">sendLocation</see>.
    /// </summary>
    public static Task<Message> SendLocation(
        this ITelegramBotClient botClient, ChatId chatId, double latitude, double longitude,
        ReplyParameters? replyParameters = default, ReplyMarkup? replyMarkup = default, double? horizontalAccuracy = default,
        int? livePeriod = default, int? heading = default, int? proximityAlertRadius = default, int? messageThreadId = default,
        bool disableNotification = default, bool protectContent = default, string? messageEffectId = default,
        string? businessConnectionId = default, bool allowPaidBroadcast = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new SendLocationRequest
        {
            ChatId = chatId,
            Latitude = latitude,
            Longitude = longitude,
            ReplyParameters = replyParameters,
            ReplyMarkup = replyMarkup,
            HorizontalAccuracy = horizontalAccuracy,
            LivePeriod = livePeriod,
            Heading = heading,
            ProximityAlertRadius = proximityAlertRadius,
            MessageThreadId = messageThreadId,
            DisableNotification = disableNotification,
            ProtectContent = protectContent,
            MessageEffectId = messageEffectId,
            BusinessConnectionId = businessConnectionId,
            AllowPaidBroadcast = allowPaidBroadcast,
        }, cancellationToken);

    /// <summary>Sends a place with a name. See <see href="https://core.telegram.org/bots/api#sendvenue">sendVenue</see>.</summary>
    public static Task<Message> SendVenue(
        this ITelegramBotClient botClient, ChatId chatId, double latitude, double longitude, string title, string address,
        ReplyParameters? replyParameters = default, ReplyMarkup? replyMarkup = default, string? foursquareId = default,
        string? foursquareType = default, string? googlePlaceId = default, string? googlePlaceType = default,
        int? messageThreadId = default, bool disableNotification = default, bool protectContent = default,
        string? messageEffectId = default, string? businessConnectionId = default, bool allowPaidBroadcast = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new SendVenueRequest
        {
            ChatId = chatId,
            Latitude = latitude,
            Longitude = longitude,
            Title = title,
            Address = address,
            ReplyParameters = replyParameters,
            ReplyMarkup = replyMarkup,
            FoursquareId = foursquareId,
            FoursquareType = foursquareType,
            GooglePlaceId = googlePlaceId,
            GooglePlaceType = googlePlaceType,
            MessageThreadId = messageThreadId,
            DisableNotification = disableNotification,
            ProtectContent = protectContent,
            MessageEffectId = messageEffectId,
            BusinessConnectionId = businessConnectionId,
            AllowPaidBroadcast = allowPaidBroadcast,
        }, cancellationToken);
}
