using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;

namespace Telegram.Bot.Types;

/// <summary>A message, or an event in a chat. See <see href="https://core.telegram.org/bots/api#message">Message</see>.</summary>
public partial class Message
{
    /// <summary>The message's number in its chat.</summary>
    [JsonPropertyName("message_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Id { get; set; }

    /// <summary>The forum topic, or thread of replies, that it is in.</summary>
    [JsonPropertyName("message_thread_id")]
    public int? MessageThreadId { get; set; }

    /// <summary>Who sent it; null in channels.</summary>
    public User? From { get; set; }

    /// <summary>The chat it was sent on behalf of: a channel, or a group whose administrator is anonymous.</summary>
    [JsonPropertyName("sender_chat")]
    public Chat? SenderChat { get; set; }

    /// <summary>How many boosts the sender gave the chat.</summary>
    [JsonPropertyName("sender_boost_count")]
    public int? SenderBoostCount { get; set; }

    /// <summary>The bot that sent it for the business account.</summary>
    [JsonPropertyName("sender_business_bot")]
    public User? SenderBusinessBot { get; set; }

    /// <summary>When it was sent.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime Date { get; set; }

    /// <summary>The business account that this is done for or comes from.</summary>
    [JsonPropertyName("business_connection_id")]
    public string? BusinessConnectionId { get; set; }

    /// <summary>The chat.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Chat Chat { get; set; } = default!;

    /// <summary>Where a forwarded message comes from.</summary>
    [JsonPropertyName("forward_origin")]
    public MessageOrigin? ForwardOrigin { get; set; }

    /// <summary>Whether it was sent to a forum topic.</summary>
    [JsonPropertyName("is_topic_message")]
    public bool IsTopicMessage { get; set; }

    /// <summary>Whether it is a channel's post that came to its discussion group by itself.</summary>
    [JsonPropertyName("is_automatic_forward")]
    public bool IsAutomaticForward { get; set; }

    /// <summary>The message replied to, if it is in the same chat and thread; without its own reply.</summary>
    [JsonPropertyName("reply_to_message")]
    public Message? ReplyToMessage { get; set; }

    /// <summary>The message replied to, if it is in another chat or topic.</summary>
    [JsonPropertyName("external_reply")]
    public ExternalReplyInfo? ExternalReply { get; set; }

    /// <summary>The part of the message replied to that was quoted.</summary>
    public TextQuote? Quote { get; set; }

    /// <summary>The story replied to.</summary>
    [JsonPropertyName("reply_to_story")]
    public Story? ReplyToStory { get; set; }

    /// <summary>The bot it was sent through.</summary>
    [JsonPropertyName("via_bot")]
    public User? ViaBot { get; set; }

    /// <summary>When it was last edited.</summary>
    [JsonPropertyName("edit_date"), JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime? EditDate { get; set; }

    /// <summary>Whether it cannot be forwarded.</summary>
    [JsonPropertyName("has_protected_content")]
    public bool HasProtectedContent { get; set; }

    /// <summary>Whether it was sent by itself, as a greeting or by schedule.</summary>
    [JsonPropertyName("is_from_offline")]
    public bool IsFromOffline { get; set; }

    /// <summary>The album it is part of; each part comes as a message of its own.</summary>
    [JsonPropertyName("media_group_id")]
    public string? MediaGroupId { get; set; }

    /// <summary>The author's signature in a channel, or an anonymous administrator's title.</summary>
    [JsonPropertyName("author_signature")]
    public string? AuthorSignature { get; set; }

    /// <summary>How many Telegram Stars sending it cost.</summary>
    [JsonPropertyName("paid_star_count")]
    public int? PaidStarCount { get; set; }
}
