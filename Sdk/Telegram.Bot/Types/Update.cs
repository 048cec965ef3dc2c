using System.Text.Json.Serialization;
using Telegram.Bot.Types.Payments;

namespace Telegram.Bot.Types;

/// <summary>
/// One thing that happened; exactly one field beside the number is set.
/// See <see href="https://core.telegram.org/bots/api#update">Update</see>.
/// </summary>
public partial class Update
{
    /// <summary>The update's number; they go up, mostly by one.</summary>
    [JsonPropertyName("update_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Id { get; set; }

    /// <summary>A new message.</summary>
    public Message? Message { get; set; }

    /// <summary>A message that was edited.</summary>
    [JsonPropertyName("edited_message")]
    public Message? EditedMessage { get; set; }

    /// <summary>A new post of a channel.</summary>
    [JsonPropertyName("channel_post")]
    public Message? ChannelPost { get; set; }

    /// <summary>A post of a channel that was edited.</summary>
    [JsonPropertyName("edited_channel_post")]
    public Message? EditedChannelPost { get; set; }

    /// <summary>The bot was connected to a business account, or that changed.</summary>
    [JsonPropertyName("business_connection")]
    public BusinessConnection? BusinessConnection { get; set; }

    /// <summary>A new message of a connected business account.</summary>
    [JsonPropertyName("business_message")]
    public Message? BusinessMessage { get; set; }

    /// <summary>A message of a connected business account that was edited.</summary>
    [JsonPropertyName("edited_business_message")]
    public Message? EditedBusinessMessage { get; set; }

    /// <summary>Messages of a connected business account that were deleted.</summary>
    [JsonPropertyName("deleted_business_messages")]
    public BusinessMessagesDeleted? DeletedBusinessMessages { get; set; }

    /// <summary>Somebody changed a reaction; must be asked for by name.</summary>
    [JsonPropertyName("message_reaction")]
    public MessageReactionUpdated? MessageReaction { get; set; }

    /// <summary>Anonymous reactions changed; must be asked for by name.</summary>
    [JsonPropertyName("message_reaction_count")]
    public MessageReactionCountUpdated? MessageReactionCount { get; set; }

    /// <summary>An inline query.</summary>
    [JsonPropertyName("inline_query")]
    public InlineQuery? InlineQuery { get; set; }

    /// <summary>A result of an inline query that was chosen.</summary>
    [JsonPropertyName("chosen_inline_result")]
    public ChosenInlineResult? ChosenInlineResult { get; set; }

    /// <summary>A press of an inline button.</summary>
    [JsonPropertyName("callback_query")]
    public CallbackQuery? CallbackQuery { get; set; }

    /// <summary>A question for the price of shipping.</summary>
    [JsonPropertyName("shipping_query")]
    public ShippingQuery? ShippingQuery { get; set; }

    /// <summary>The last question before a payment.</summary>
    [JsonPropertyName("pre_checkout_query")]
    public PreCheckoutQuery? PreCheckoutQuery { get; set; }

    /// <summary>Paid media was bought.</summary>
    [JsonPropertyName("purchased_paid_media")]
    public PaidMediaPurchased? PurchasedPaidMedia { get; set; }

    /// <summary>A poll of the bot changed.</summary>
    public Poll? Poll { get; set; }

    /// <summary>Somebody voted in a public poll.</summary>
    [JsonPropertyName("poll_answer")]
    public PollAnswer? PollAnswer { get; set; }

    /// <summary>The bot's own membership changed; in a private chat only by blocking and unblocking it.</summary>
    [JsonPropertyName("my_chat_member")]
    public ChatMemberUpdated? MyChatMember { get; set; }

    /// <summary>Somebody's membership changed; must be asked for by name.</summary>
    [JsonPropertyName("chat_member")]
    public ChatMemberUpdated? ChatMember { get; set; }

    /// <summary>Somebody asks to join.</summary>
    [JsonPropertyName("chat_join_request")]
    public ChatJoinRequest? ChatJoinRequest { get; set; }

    /// <summary>A boost was added or changed.</summary>
    [JsonPropertyName("chat_boost")]
    public ChatBoostUpdated? ChatBoost { get; set; }

    /// <summary>A boost was removed.</summary>
    [JsonPropertyName("removed_chat_boost")]
    public ChatBoostRemoved? RemovedChatBoost { get; set; }
}
