using System.ComponentModel;
using System.Text.Json.Serialization;
using Telegram.Bot.Requests.Abstractions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.ReplyMarkups;

namespace Telegram.Bot.Requests;

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#sendcontact">sendContact</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class SendContactRequest() : RequestBase<Message>("sendContact"), IChatTargetable, IBusinessConnectable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    /// <summary>The phone number.</summary>
    [JsonPropertyName("phone_number"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string PhoneNumber { get; set; }

    /// <summary>The first name.</summary>
    [JsonPropertyName("first_name"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string FirstName { get; set; }

    /// <summary>The business account that this is done for or comes from.</summary>
    [JsonPropertyName("business_connection_id")]
    public string? BusinessConnectionId { get; set; }

    /// <summary>The forum topic, or thread of replies.</summary>
    [JsonPropertyName("message_thread_id")]
    public int? MessageThreadId { get; set; }

    /// <summary>The last name.</summary>
    [JsonPropertyName("last_name")]
    public string? LastName { get; set; }

    /// <summary>More about the person, as a vCard.</summary>
    public string? Vcard { get; set; }

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

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#senddice">sendDice</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class SendDiceRequest() : RequestBase<Message>("sendDice"), IChatTargetable, IBusinessConnectable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    /// <summary>The business account that this is done for or comes from.</summary>
    [JsonPropertyName("business_connection_id")]
    public string? BusinessConnectionId { get; set; }

    /// <summary>The forum topic, or thread of replies.</summary>
    [JsonPropertyName("message_thread_id")]
    public int? MessageThreadId { get; set; }

    /// <summary>The emoji.</summary>
    public string? Emoji { get; set; }

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
