using Telegram.Bot.Requests;
using Telegram.Bot.Types;
using Telegram.Bot.Types.ReplyMarkups;

namespace Telegram.Bot;

public static partial class TelegramBotClientExtensions
{
    /// <summary>Sends a phone contact. See <see href="https://core.telegram.org/bots/api#sendcontact">sendContact</see>.</summary>
    public static Task<Message> SendContact(
        this ITelegramBotClient botClient, ChatId chatId, string phoneNumber, string firstName, string? lastName = default,
        string? vcard = default, ReplyParameters? replyParameters = default, ReplyMarkup? replyMarkup = default,
        int? messageThreadId = default, bool disableNotification = default, bool protectContent = default,
        string? messageEffectId = default, string? businessConnectionId = default, bool allowPaidBroadcast = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new SendContactRequest
        {
            ChatId = chatId,
            PhoneNumber = phoneNumber,
            FirstName = firstName,
            LastName = lastName,
            Vcard = vcard,
            ReplyParameters = replyParameters,
            ReplyMarkup = replyMarkup,
            MessageThreadId = messageThreadId,
            DisableNotification = disableNotification,
            ProtectContent = protectContent,
            MessageEffectId = messageEffectId,
            BusinessConnectionId = businessConnectionId,
            AllowPaidBroadcast = allowPaidBroadcast,
        }, cancellationToken);

    /// <summary>Throws a die. See <see href="https://core.telegram.org/bots/api#senddice">sendDice</see>.</summary>
    public static Task<Message> SendDice(
        this ITelegramBotClient botClient, ChatId chatId, string? emoji = default, ReplyParameters? replyParameters = default,
        ReplyMarkup? replyMarkup = default, int? messageThreadId = default, bool disableNotification = default,
        bool protectContent = default, string? messageEffectId = default, string? businessConnectionId = default,
        bool allowPaidBroadcast = default, CancellationToken cancellationToken = default) =>
        botClient.Call(new SendDiceRequest
        {
            ChatId = chatId,
            Emoji = emoji,
            ReplyParameters = replyParameters,
            ReplyMarkup = replyMarkup,
            MessageThreadId = messageThreadId,
            DisableNotification = disableNotification,
            ProtectContent = protectContent,
            MessageEffectId = messageEffectId,
            BusinessConnectionId = businessConnectionId,
            AllowPaidBroadcast = allowPaidBroadcast,
        }, cancellationToken);
}
