using Telegram.Bot.Requests;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace Telegram.Bot;

public static partial class TelegramBotClientExtensions
{
    /// <summary>Sends a poll. See <see href="https://core.telegram.org/bots/api#sendpoll">sendPoll</see>.</summary>
    public static Task<Message> SendPoll(
        this ITelegramBotClient botClient, ChatId chatId, string question, IEnumerable<InputPollOption> options,
        bool isAnonymous = true, PollType? type = default, bool allowsMultipleAnswers = default, int? correctOptionId = default,
        ReplyParameters? replyParameters = default, ReplyMarkup? replyMarkup = default, string? explanation = default,
        ParseMode explanationParseMode = default, IEnumerable<MessageEntity>? explanationEntities = default,
        ParseMode questionParseMode = default, IEnumerable<MessageEntity>? questionEntities = default,
        int? openPeriod = default, DateTime? closeDate = default, bool isClosed = default, int? messageThreadId = default,
        bool disableNotification = default, bool protectContent = default, string? messageEffectId = default,
        string? businessConnectionId = default, bool allowPaidBroadcast = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new SendPollRequest
        {
            ChatId = chatId,
            Question = question,
            Options = options,
            IsAnonymous = isAnonymous,
            Type = type,
            AllowsMultipleAnswers = allowsMultipleAnswers,
            CorrectOptionId = correctOptionId,
            ReplyParameters = replyParameters,
            ReplyMarkup = replyMarkup,
            Explanation = explanation,
            ExplanationParseMode = explanationParseMode,
            ExplanationEntities = explanationEntities,
            QuestionParseMode = questionParseMode,
            QuestionEntities = questionEntities,
            OpenPeriod = openPeriod,
            CloseDate = closeDate,
            IsClosed = isClosed,
            MessageThreadId = messageThreadId,
            DisableNotification = disableNotification,
            ProtectContent = protectContent,
            MessageEffectId = messageEffectId,
            BusinessConnectionId = businessConnectionId,
            AllowPaidBroadcast = allowPaidBroadcast,
        }, cancellationToken);
}
