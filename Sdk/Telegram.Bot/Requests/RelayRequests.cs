using System.ComponentModel;
using System.Text.Json.Serialization;
using Telegram.Bot.Requests.Abstractions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace Telegram.Bot.Requests;

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#forwardmessage">forwardMessage</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class ForwardMessageRequest() : RequestBase<Message>("forwardMessage"), IChatTargetable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    /// <summary>The chat that the message is in now.</summary>
    [JsonPropertyName("from_chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId FromChatId { get; set; }

    /// <summary>The message's number in its chat.</summary>
    [JsonPropertyName("message_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int MessageId { get; set; }

    /// <summary>The forum topic, or thread of replies.</summary>
    [JsonPropertyName("message_thread_id")]
    public int? MessageThreadId { get; set; }

    /// <summary>The second that a forwarded or copied video starts at.</summary>
    [JsonPropertyName("video_start_timestamp")]
    public int? VideoStartTimestamp { get; set; }

    /// <summary>Sends it without a sound.</summary>
    [JsonPropertyName("disable_notification")]
    public bool DisableNotification { get; set; }

    /// <summary>Keeps people from forwarding and saving it.</summary>
    [JsonPropertyName("protect_content")]
    public bool ProtectContent { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#forwardmessages">forwardMessages</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class ForwardMessagesRequest() : RequestBase<MessageId[]>("forwardMessages"), IChatTargetable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    /// <summary>The chat that the message is in now.</summary>
    [JsonPropertyName("from_chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId FromChatId { get; set; }

    /// <summary>The messages, up to 100, in ascending order.</summary>
    [JsonPropertyName("message_ids"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required IEnumerable<int> MessageIds { get; set; }

    /// <summary>The forum topic, or thread of replies.</summary>
    [JsonPropertyName("message_thread_id")]
    public int? MessageThreadId { get; set; }

    /// <summary>Sends it without a sound.</summary>
    [JsonPropertyName("disable_notification")]
    public bool DisableNotification { get; set; }

    /// <summary>Keeps people from forwarding and saving it.</summary>
    [JsonPropertyName("protect_content")]
    public bool ProtectContent { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#copymessage">copyMessage</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class CopyMessageRequest() : RequestBase<MessageId>("copyMessage"), IChatTargetable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    /// <summary>The chat that the message is in now.</summary>
    [JsonPropertyName("from_chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId FromChatId { get; set; }

    /// <summary>The message's number in its chat.</summary>
    [JsonPropertyName("message_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int MessageId { get; set; }

    /// <summary>The forum topic, or thread of replies.</summary>
    [JsonPropertyName("message_thread_id")]
    public int? MessageThreadId { get; set; }

    /// <summary>The second that a forwarded or copied video starts at.</summary>
    [JsonPropertyName("video_start_timestamp")]
    public int? VideoStartTimestamp { get; set; }

    /// <summary>What is written under the media, up to 1024 characters.</summary>
    public string? Caption { get; set; }

    /// <summary>The markup that the text or caption is written in.</summary>
    [JsonPropertyName("parse_mode")]
    public ParseMode ParseMode { get; set; }

    /// <summary>Formatting, links and mentions in the caption.</summary>
    [JsonPropertyName("caption_entities")]
    public IEnumerable<MessageEntity>? CaptionEntities { get; set; }

    /// <summary>Whether the caption stands above the media.</summary>
    [JsonPropertyName("show_caption_above_media")]
    public bool ShowCaptionAboveMedia { get; set; }

    /// <summary>Sends it without a sound.</summary>
    [JsonPropertyName("disable_notification")]
    public bool DisableNotification { get; set; }

    /// <summary>Keeps people from forwarding and saving it.</summary>
    [JsonPropertyName("protect_content")]
    public bool ProtectContent { get; set; }

    /// <summary>Pays for sending more than 30 messages a second.</summary>
    [JsonPropertyName("allow_paid_broadcast")]
    public bool AllowPaidBroadcast { get; set; }

    /// <summary>The message that this one replies to.</summary>
    [JsonPropertyName("reply_parameters")]
    public ReplyParameters? ReplyParameters { get; set; }

    /// <summary>Buttons or a keyboard that come with the message.</summary>
    [JsonPropertyName("reply_markup")]
    public ReplyMarkup? ReplyMarkup { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#copymessages">copyMessages</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class CopyMessagesRequest() : RequestBase<MessageId[]>("copyMessages"), IChatTargetable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    /// <summary>The chat that the message is in now.</summary>
    [JsonPropertyName("from_chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId FromChatId { get; set; }

    /// <summary>The messages, up to 100, in ascending order.</summary>
    [JsonPropertyName("message_ids"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required IEnumerable<int> MessageIds { get; set; }

    /// <summary>The forum topic, or thread of replies.</summary>
    [JsonPropertyName("message_thread_id")]
    public int? MessageThreadId { get; set; }

    /// <summary>Sends it without a sound.</summary>
    [JsonPropertyName("disable_notification")]
    public bool DisableNotification { get; set; }

    /// <summary>Keeps people from forwarding and saving it.</summary>
    [JsonPropertyName("protect_content")]
    public bool ProtectContent { get; set; }

    /// <summary>Copies the messages without their captions.</summary>
    [JsonPropertyName("remove_caption")]
    public bool RemoveCaption { get; set; }
}
