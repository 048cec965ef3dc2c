using Telegram.Bot.Requests;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace Telegram.Bot;

public static partial class TelegramBotClientExtensions
{
    /// <summary>Sends music. See <see href="https://core.telegram.org/bots/api#sendaudio">sendAudio</see>.</summary>
    public static Task<Message> SendAudio(
        this ITelegramBotClient botClient, ChatId chatId, InputFile audio, string? caption = default,
        ParseMode parseMode = default, ReplyParameters? replyParameters = default, ReplyMarkup? replyMarkup = default,
        int? duration = default, string? performer = default, string? title = default, InputFile? thumbnail = default,
        int? messageThreadId = default, IEnumerable<MessageEntity>? captionEntities = default,
        bool disableNotification = default, bool protectContent = default, string? messageEffectId = default,
        string? businessConnectionId = default, bool allowPaidBroadcast = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new SendAudioRequest
        {
            ChatId = chatId,
            Audio = audio,
            Caption = caption,
            ParseMode = parseMode,
            ReplyParameters = replyParameters,
            ReplyMarkup = replyMarkup,
            Duration = duration,
            Performer = performer,
            Title = title,
            Thumbnail = thumbnail,
            MessageThreadId = messageThreadId,
            CaptionEntities = captionEntities,
            DisableNotification = disableNotification,
            ProtectContent = protectContent,
            MessageEffectId = messageEffectId,
            BusinessConnectionId = businessConnectionId,
            AllowPaidBroadcast = allowPaidBroadcast,
        }, cancellationToken);

    /// <summary>Sends a voice message. See <see href="https://core.telegram.org/bots/api#sendvoice">sendVoice</see>.</summary>
    public static Task<Message> SendVoice(
        this ITelegramBotClient botClient, ChatId chatId, InputFile voice, string? caption = default,
        ParseMode parseMode = default, ReplyParameters? replyParameters = default, ReplyMarkup? replyMarkup = default,
        int? duration = default, int? messageThreadId = default, IEnumerable<MessageEntity>? captionEntities = default,
        bool disableNotification = default, bool protectContent = default, string? messageEffectId = default,
        string? businessConnectionId = default, bool allowPaidBroadcast = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new SendVoiceRequest
        {
            ChatId = chatId,
            Voice = voice,
            Caption = caption,
            ParseMode = parseMode,
            ReplyParameters = replyParameters,
            ReplyMarkup = replyMarkup,
            Duration = duration,
            MessageThreadId = messageThreadId,
            CaptionEntities = captionEntities,
            DisableNotification = disableNotification,
            ProtectContent = protectContent,
            MessageEffectId = messageEffectId,
            BusinessConnectionId = businessConnectionId,
            AllowPaidBroadcast = allowPaidBroadcast,
        }, cancellationToken);
}
