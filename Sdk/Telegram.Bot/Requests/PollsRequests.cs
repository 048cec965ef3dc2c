using System.ComponentModel;
using System.Text.Json.Serialization;
using Telegram.Bot.Requests.Abstractions;
using Telegram.Bot.Serialization;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace Telegram.Bot.Requests;

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#sendpoll">sendPoll</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class SendPollRequest() : RequestBase<Message>("sendPoll"), IChatTargetable, IBusinessConnectable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    /// <summary>The question, up to 300 characters.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Question { get; set; }

    /// <summary>The answers to choose from.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required IEnumerable<InputPollOption> Options { get; set; }

    /// <summary>The business account that this is done for or comes from.</summary>
    [JsonPropertyName("business_connection_id")]
    public string? BusinessConnectionId { get; set; }

    /// <summary>The forum topic, or thread of replies.</summary>
    [JsonPropertyName("message_thread_id")]
    public int? MessageThreadId { get; set; }

    /// <summary>The question parse mode.</summary>
    [JsonPropertyName("question_parse_mode")]
    public ParseMode QuestionParseMode { get; set; }

    /// <summary>The question entities.</summary>
    [JsonPropertyName("question_entities")]
    public IEnumerable<MessageEntity>? QuestionEntities { get; set; }

    /// <summary>Whether the person or the voters stay hidden.</summary>
    [JsonPropertyName("is_anonymous")]
    public bool? IsAnonymous { get; set; }

    /// <summary>Which kind it is.</summary>
    public PollType? Type { get; set; }

    /// <summary>Whether several answers can be chosen.</summary>
    [JsonPropertyName("allows_multiple_answers")]
    public bool AllowsMultipleAnswers { get; set; }

    /// <summary>The number of the right answer in a quiz, from 0.</summary>
    [JsonPropertyName("correct_option_id")]
    public int? CorrectOptionId { get; set; }

    /// <summary>What is shown after a wrong answer, up to 200 characters.</summary>
    public string? Explanation { get; set; }

    /// <summary>The explanation parse mode.</summary>
    [JsonPropertyName("explanation_parse_mode")]
    public ParseMode ExplanationParseMode { get; set; }

    /// <summary>The explanation entities.</summary>
    [JsonPropertyName("explanation_entities")]
    public IEnumerable<MessageEntity>? ExplanationEntities { get; set; }

    /// <summary>For how many seconds the poll is open.</summary>
    [JsonPropertyName("open_period")]
    public int? OpenPeriod { get; set; }

    /// <summary>When the poll closes.</summary>
    [JsonPropertyName("close_date"), JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime? CloseDate { get; set; }

    /// <summary>Whether the poll is closed.</summary>
    [JsonPropertyName("is_closed")]
    public bool IsClosed { get; set; }

    /// <summary>Sends it without a sound.</summary>
    [JsonPropertyName("disable_notification")]
    public bool DisableNotification { get; set; }

    /// <summary>Keeps people from forwarding and saving it.</summary>
    [JsonPropertyName("protect_content")]
    public bool ProtectContent { get; set; }

    /// <summary>Pays for sending more than 30 messages a second.</summary>
    [JsonPropertyName("allow_paid_broadcast")]
    public bool AllowPaidBroadcast { get; set; }

    /// <summary>An effect that is played with the message; private chats only.</summary>
    [JsonPropertyName("message_effect_id")]
    public string? MessageEffectId { get; set; }

    /// <summary>The message that this one replies to.</summary>
    [JsonPropertyName("reply_parameters")]
    public ReplyParameters? ReplyParameters { get; set; }

    /// <summary>Buttons or a keyboard that come with the message.</summary>
    [JsonPropertyName("reply_markup")]
    public ReplyMarkup? ReplyMarkup { get; set; }
}
