using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;

namespace Telegram.Bot.Types;

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#chatinvitelink">ChatInviteLink</see>.</summary>
public partial class ChatInviteLink
{
    /// <summary>An invitation to the chat.</summary>
    [JsonPropertyName("invite_link"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string InviteLink { get; set; } = default!;

    /// <summary>The creator.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public User Creator { get; set; } = default!;

    /// <summary>Whether somebody has to let people in who come by it.</summary>
    [JsonPropertyName("creates_join_request")]
    public bool CreatesJoinRequest { get; set; }

    /// <summary>Whether it is primary.</summary>
    [JsonPropertyName("is_primary")]
    public bool IsPrimary { get; set; }

    /// <summary>Whether it is revoked.</summary>
    [JsonPropertyName("is_revoked")]
    public bool IsRevoked { get; set; }

    /// <summary>The name.</summary>
    public string? Name { get; set; }

    /// <summary>When the link ends.</summary>
    [JsonPropertyName("expire_date"), JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime? ExpireDate { get; set; }

    /// <summary>How many people can join by it, 1 to 99999.</summary>
    [JsonPropertyName("member_limit")]
    public int? MemberLimit { get; set; }

    /// <summary>The pending join request count.</summary>
    [JsonPropertyName("pending_join_request_count")]
    public int? PendingJoinRequestCount { get; set; }

    /// <summary>The subscription period.</summary>
    [JsonPropertyName("subscription_period")]
    public int? SubscriptionPeriod { get; set; }

    /// <summary>The subscription price.</summary>
    [JsonPropertyName("subscription_price")]
    public int? SubscriptionPrice { get; set; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#chatjoinrequest">ChatJoinRequest</see>.</summary>
public partial class ChatJoinRequest
{
    /// <summary>The chat.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Chat Chat { get; set; } = default!;

    /// <summary>The person it comes from.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public User From { get; set; } = default!;

    /// <summary>A private chat with the person, for five minutes.</summary>
    [JsonPropertyName("user_chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long UserChatId { get; set; }

    /// <summary>When it happened.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime Date { get; set; }

    /// <summary>What the person says about themselves.</summary>
    public string? Bio { get; set; }

    /// <summary>An invitation to the chat.</summary>
    [JsonPropertyName("invite_link")]
    public ChatInviteLink? InviteLink { get; set; }
}
