using Telegram.Bot.Requests;
using Telegram.Bot.Types;
using Telegram.Bot.Types.ReplyMarkups;

namespace Telegram.Bot;

public static partial class TelegramBotClientExtensions
{
    /// <summary>Sends a round video. See <see href="https://core.telegram.org/bots/api#sendvideonote">sendVideoNote</see>.</summary>
    public static Task<Message> SendVideoNote(
        this ITelegramBotClient botClient, ChatId chatId, InputFile videoNote, ReplyParameters? replyParameters = default,
        ReplyMarkup? replyMarkup = default, int? duration = default, int? length = default, InputFile? thumbnail = default,
        int? messageThreadId = default, bool disableNotification = default, bool protectContent = default,
        string? messageEffectId = default, string? businessConnectionId = default, bool allowPaidBroadcast = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new SendVideoNoteRequest
        {
            ChatId = chatId,
            VideoNote = videoNote,
            ReplyParameters = replyParameters,
            ReplyMarkup = replyMarkup,
            Duration = duration,
            Length = length,
            Thumbnail = thumbnail,
            MessageThreadId = messageThreadId,
            DisableNotification = disableNotification,
            ProtectContent = protectContent,
            MessageEffectId = messageEffectId,
            BusinessConnectionId = businessConnectionId,
            AllowPaidBroadcast = allowPaidBroadcast,
        }, cancellationToken);

    /// <summary>Sends a sticker. See <see href="https://core.telegram.org/bots/api#sendsticker">sendSticker</see>.</summary>
    public static Task<Message> SendSticker(
        this ITelegramBotClient botClient, ChatId chatId, InputFile sticker, ReplyParameters? replyParameters = default,
        ReplyMarkup? replyMarkup = default, string? emoji = default, int? messageThreadId = default,
        bool disableNotification = default, bool protectContent = default, string? messageEffectId = default,
        string? businessConnectionId = default, bool allowPaidBroadcast = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new SendStickerRequest
        {
            ChatId = chatId,
            Sticker = sticker,
            ReplyParameters = replyParameters,
            ReplyMarkup = replyMarkup,
            Emoji = emoji,
            MessageThreadId = messageThreadId,
            DisableNotification = disableNotification,
            ProtectContent = protectContent,
            MessageEffectId = messageEffectId,
            BusinessConnectionId = businessConnectionId,
            AllowPaidBroadcast = allowPaidBroadcast,
        }, cancellationToken);
}
