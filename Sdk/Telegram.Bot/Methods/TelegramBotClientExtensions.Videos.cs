using Telegram.Bot.Requests;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace Telegram.Bot;

public static partial class TelegramBotClientExtensions
{
    /// <summary>Sends a video. See <see href="https://core.telegram.org/bots/api#sendvideo">sendVideo</see>.</summary>
    public static Task<Message> SendVideo(
        this ITelegramBotClient botClient, ChatId chatId, InputFile video, string? caption = default,
        ParseMode parseMode = default, ReplyParameters? replyParameters = default, ReplyMarkup? replyMarkup = default,
        int? duration = default, int? width = default, int? height = default, InputFile? thumbnail = default,
        int? messageThreadId = default, IEnumerable<MessageEntity>? captionEntities = default,
        bool showCaptionAboveMedia = default, bool hasSpoiler = default, bool supportsStreaming = default,
        bool disableNotification = default, bool protectContent = default, string? messageEffectId = default,
        string? businessConnectionId = default, bool allowPaidBroadcast = default, InputFile? cover = default,
        int? startTimestamp = default, CancellationToken cancellationToken = default) =>
        botClient.Call(new SendVideoRequest
        {
            ChatId = chatId,
            Video = video,
            Caption = caption,
            ParseMode = parseMode,
            ReplyParameters = replyParameters,
            ReplyMarkup = replyMarkup,
            Duration = duration,
            Width = width,
            Height = height,
            Thumbnail = thumbnail,
            MessageThreadId = messageThreadId,
            CaptionEntities = captionEntities,
            ShowCaptionAboveMedia = showCaptionAboveMedia,
            HasSpoiler = hasSpoiler,
            SupportsStreaming = supportsStreaming,
            DisableNotification = disableNotification,
            ProtectContent = protectContent,
            MessageEffectId = messageEffectId,
            BusinessConnectionId = businessConnectionId,
            AllowPaidBroadcast = allowPaidBroadcast,
            Cover = cover,
            StartTimestamp = startTimestamp,
        }, cancellationToken);

    /// <summary>
    /// Sends an animation: a GIF, or a video without sound.
    /// See <see href="https://core.telegram.org/bots/api#sendanimation">sendAnimation</see>.
    /// </summary>
    public static Task<Message> SendAnimation(
        this ITelegramBotClient botClient, ChatId chatId, InputFile animation, string? caption = default,
        ParseMode parseMode = default, ReplyParameters? replyParameters = default, ReplyMarkup? replyMarkup = default,
        int? duration = default, int? width = default, int? height = default, InputFile? thumbnail = default,
        int? messageThreadId = default, IEnumerable<MessageEntity>? captionEntities = default,
        bool showCaptionAboveMedia = default, bool hasSpoiler = default, bool disableNotification = default,
        bool protectContent = default, string? messageEffectId = default, string? businessConnectionId = default,
        bool allowPaidBroadcast = default, CancellationToken cancellationToken = default) =>
        botClient.Call(new SendAnimationRequest
        {
            ChatId = chatId,
            Animation = animation,
            Caption = caption,
            ParseMode = parseMode,
            ReplyParameters = replyParameters,
            ReplyMarkup = replyMarkup,
            Duration = duration,
            Width = width,
            Height = height,
            Thumbnail = thumbnail,
            MessageThreadId = messageThreadId,
            CaptionEntities = captionEntities,
            ShowCaptionAboveMedia = showCaptionAboveMedia,
            HasSpoiler = hasSpoiler,
            DisableNotification = disableNotification,
            ProtectContent = protectContent,
            MessageEffectId = messageEffectId,
            BusinessConnectionId = businessConnectionId,
            AllowPaidBroadcast = allowPaidBroadcast,
        }, cancellationToken);
}
