using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;

namespace Telegram.Bot.Types;

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#businessconnection">BusinessConnection</see>.</summary>
public partial class BusinessConnection
{
    /// <summary>The identifier.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Id { get; set; } = default!;

    /// <summary>The user.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public User User { get; set; } = default!;

    /// <summary>A private chat with the person, for five minutes.</summary>
    [JsonPropertyName("user_chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long UserChatId { get; set; }

    /// <summary>When it happened.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime Date { get; set; }

    /// <summary>The rights.</summary>
    public BusinessBotRights? Rights { get; set; }

    /// <summary>Whether it is enabled.</summary>
    [JsonPropertyName("is_enabled")]
    public bool IsEnabled { get; set; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#businessbotrights">BusinessBotRights</see>.</summary>
public partial class BusinessBotRights
{
    /// <summary>Whether one may reply.</summary>
    [JsonPropertyName("can_reply")]
    public bool CanReply { get; set; }

    /// <summary>Whether one may read messages.</summary>
    [JsonPropertyName("can_read_messages")]
    public bool CanReadMessages { get; set; }

    /// <summary>Whether one may delete sent messages.</summary>
    [JsonPropertyName("can_delete_sent_messages")]
    public bool CanDeleteSentMessages { get; set; }

    /// <summary>Whether one may delete all messages.</summary>
    [JsonPropertyName("can_delete_all_messages")]
    public bool CanDeleteAllMessages { get; set; }

    /// <summary>Whether one may edit name.</summary>
    [JsonPropertyName("can_edit_name")]
    public bool CanEditName { get; set; }

    /// <summary>Whether one may edit bio.</summary>
    [JsonPropertyName("can_edit_bio")]
    public bool CanEditBio { get; set; }

    /// <summary>Whether one may edit profile photo.</summary>
    [JsonPropertyName("can_edit_profile_photo")]
    public bool CanEditProfilePhoto { get; set; }

    /// <summary>Whether one may edit username.</summary>
    [JsonPropertyName("can_edit_username")]
    public bool CanEditUsername { get; set; }

    /// <summary>Whether one may change gift settings.</summary>
    [JsonPropertyName("can_change_gift_settings")]
    public bool CanChangeGiftSettings { get; set; }

    /// <summary>Whether one may view gifts and stars.</summary>
    [JsonPropertyName("can_view_gifts_and_stars")]
    public bool CanViewGiftsAndStars { get; set; }

    /// <summary>Whether one may convert gifts to stars.</summary>
    [JsonPropertyName("can_convert_gifts_to_stars")]
    public bool CanConvertGiftsToStars { get; set; }

    /// <summary>Whether one may transfer and upgrade gifts.</summary>
    [JsonPropertyName("can_transfer_and_upgrade_gifts")]
    public bool CanTransferAndUpgradeGifts { get; set; }

    /// <summary>Whether one may transfer stars.</summary>
    [JsonPropertyName("can_transfer_stars")]
    public bool CanTransferStars { get; set; }

    /// <summary>Whether one may manage stories.</summary>
    [JsonPropertyName("can_manage_stories")]
    public bool CanManageStories { get; set; }
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#businessmessagesdeleted">BusinessMessagesDeleted</see>.
/// </summary>
public partial class BusinessMessagesDeleted
{
    /// <summary>The business account that this is done for or comes from.</summary>
    [JsonPropertyName("business_connection_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string BusinessConnectionId { get; set; } = default!;

    /// <summary>The chat.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Chat Chat { get; set; } = default!;

    /// <summary>The messages, up to 100, in ascending order.</summary>
    [JsonPropertyName("message_ids"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int[] MessageIds { get; set; } = default!;
}
