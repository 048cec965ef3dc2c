using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;

namespace Telegram.Bot.Types;

/// <summary>
/// All that the server tells about a chat.
/// See <see href="https://core.telegram.org/bots/api#chatfullinfo">ChatFullInfo</see>.
/// </summary>
public partial class ChatFullInfo : Chat
{
    /// <summary>The accent color id.</summary>
    [JsonPropertyName("accent_color_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int AccentColorId { get; set; }

    /// <summary>The max reaction count.</summary>
    [JsonPropertyName("max_reaction_count"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int MaxReactionCount { get; set; }

    /// <summary>The picture, in several sizes, smallest first.</summary>
    public ChatPhoto? Photo { get; set; }

    /// <summary>The active usernames.</summary>
    [JsonPropertyName("active_usernames")]
    public string[]? ActiveUsernames { get; set; }

    /// <summary>The birthdate.</summary>
    public Birthdate? Birthdate { get; set; }

    /// <summary>The business intro.</summary>
    [JsonPropertyName("business_intro")]
    public BusinessIntro? BusinessIntro { get; set; }

    /// <summary>The business location.</summary>
    [JsonPropertyName("business_location")]
    public BusinessLocation? BusinessLocation { get; set; }

    /// <summary>The business opening hours.</summary>
    [JsonPropertyName("business_opening_hours")]
    public BusinessOpeningHours? BusinessOpeningHours { get; set; }

    /// <summary>The personal chat.</summary>
    [JsonPropertyName("personal_chat")]
    public Chat? PersonalChat { get; set; }

    /// <summary>The reactions allowed in the chat; null for all.</summary>
    [JsonPropertyName("available_reactions")]
    public ReactionType[]? AvailableReactions { get; set; }

    /// <summary>The background custom emoji id.</summary>
    [JsonPropertyName("background_custom_emoji_id")]
    public string? BackgroundCustomEmojiId { get; set; }

    /// <summary>The profile accent color id.</summary>
    [JsonPropertyName("profile_accent_color_id")]
    public int? ProfileAccentColorId { get; set; }

    /// <summary>The profile background custom emoji id.</summary>
    [JsonPropertyName("profile_background_custom_emoji_id")]
    public string? ProfileBackgroundCustomEmojiId { get; set; }

    /// <summary>The emoji status custom emoji id.</summary>
    [JsonPropertyName("emoji_status_custom_emoji_id")]
    public string? EmojiStatusCustomEmojiId { get; set; }

    /// <summary>The emoji status expiration date.</summary>
    [JsonPropertyName("emoji_status_expiration_date"), JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime? EmojiStatusExpirationDate { get; set; }

    /// <summary>What the person says about themselves.</summary>
    public string? Bio { get; set; }

    /// <summary>Whether it has private forwards.</summary>
    [JsonPropertyName("has_private_forwards")]
    public bool HasPrivateForwards { get; set; }

    /// <summary>Whether it has restricted voice and video messages.</summary>
    [JsonPropertyName("has_restricted_voice_and_video_messages")]
    public bool HasRestrictedVoiceAndVideoMessages { get; set; }

    /// <summary>The flag <c>join_to_send_messages</c>.</summary>
    [JsonPropertyName("join_to_send_messages")]
    public bool JoinToSendMessages { get; set; }

    /// <summary>The flag <c>join_by_request</c>.</summary>
    [JsonPropertyName("join_by_request")]
    public bool JoinByRequest { get; set; }

    /// <summary>The description.</summary>
    public string? Description { get; set; }

    /// <summary>An invitation to the chat.</summary>
    [JsonPropertyName("invite_link")]
    public string? InviteLink { get; set; }

    /// <summary>The message that is pinned.</summary>
    [JsonPropertyName("pinned_message")]
    public Message? PinnedMessage { get; set; }

    /// <summary>What members may do.</summary>
    public ChatPermissions? Permissions { get; set; }

    /// <summary>The accepted gift types.</summary>
    [JsonPropertyName("accepted_gift_types"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public AcceptedGiftTypes AcceptedGiftTypes { get; set; } = default!;

    /// <summary>Whether one may send paid media.</summary>
    [JsonPropertyName("can_send_paid_media")]
    public bool CanSendPaidMedia { get; set; }

    /// <summary>How many seconds a member waits between messages.</summary>
    [JsonPropertyName("slow_mode_delay")]
    public int? SlowModeDelay { get; set; }

    /// <summary>The unrestrict boost count.</summary>
    [JsonPropertyName("unrestrict_boost_count")]
    public int? UnrestrictBoostCount { get; set; }

    /// <summary>The message auto delete time.</summary>
    [JsonPropertyName("message_auto_delete_time")]
    public int? MessageAutoDeleteTime { get; set; }

    /// <summary>Whether it has aggressive anti spam enabled.</summary>
    [JsonPropertyName("has_aggressive_anti_spam_enabled")]
    public bool HasAggressiveAntiSpamEnabled { get; set; }

    /// <summary>Whether it has hidden members.</summary>
    [JsonPropertyName("has_hidden_members")]
    public bool HasHiddenMembers { get; set; }

    /// <summary>Whether it cannot be forwarded.</summary>
    [JsonPropertyName("has_protected_content")]
    public bool HasProtectedContent { get; set; }

    /// <summary>Whether it has visible history.</summary>
    [JsonPropertyName("has_visible_history")]
    public bool HasVisibleHistory { get; set; }

    /// <summary>The sticker set name.</summary>
    [JsonPropertyName("sticker_set_name")]
    public string? StickerSetName { get; set; }

    /// <summary>Whether one may set sticker set.</summary>
    [JsonPropertyName("can_set_sticker_set")]
    public bool CanSetStickerSet { get; set; }

    /// <summary>The custom emoji sticker set name.</summary>
    [JsonPropertyName("custom_emoji_sticker_set_name")]
    public string? CustomEmojiStickerSetName { get; set; }

    /// <summary>The discussion group of a channel, or the channel of a discussion group.</summary>
    [JsonPropertyName("linked_chat_id")]
    public long? LinkedChatId { get; set; }

    /// <summary>Where it is.</summary>
    public ChatLocation? Location { get; set; }
}
