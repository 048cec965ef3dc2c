using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;

namespace Telegram.Bot.Types.Enums;

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#updatetype">UpdateType</see>.</summary>
[JsonConverter(typeof(EnumConverter<UpdateType>))]
public enum UpdateType
{
    /// <summary>A value this version does not know.</summary>
    Unknown = 0,

    /// <summary><c>message</c> in JSON.</summary>
    Message,

    /// <summary><c>inline_query</c> in JSON.</summary>
    InlineQuery,

    /// <summary><c>chosen_inline_result</c> in JSON.</summary>
    ChosenInlineResult,

    /// <summary><c>callback_query</c> in JSON.</summary>
    CallbackQuery,

    /// <summary><c>edited_message</c> in JSON.</summary>
    EditedMessage,

    /// <summary><c>channel_post</c> in JSON.</summary>
    ChannelPost,

    /// <summary><c>edited_channel_post</c> in JSON.</summary>
    EditedChannelPost,

    /// <summary><c>shipping_query</c> in JSON.</summary>
    ShippingQuery,

    /// <summary><c>pre_checkout_query</c> in JSON.</summary>
    PreCheckoutQuery,

    /// <summary><c>poll</c> in JSON.</summary>
    Poll,

    /// <summary><c>poll_answer</c> in JSON.</summary>
    PollAnswer,

    /// <summary><c>my_chat_member</c> in JSON.</summary>
    MyChatMember,

    /// <summary><c>chat_member</c> in JSON.</summary>
    ChatMember,

    /// <summary><c>chat_join_request</c> in JSON.</summary>
    ChatJoinRequest,

    /// <summary><c>message_reaction</c> in JSON.</summary>
    MessageReaction,

    /// <summary><c>message_reaction_count</c> in JSON.</summary>
    MessageReactionCount,

    /// <summary><c>chat_boost</c> in JSON.</summary>
    ChatBoost,

    /// <summary><c>removed_chat_boost</c> in JSON.</summary>
    RemovedChatBoost,

    /// <summary><c>business_connection</c> in JSON.</summary>
    BusinessConnection,

    /// <summary><c>business_message</c> in JSON.</summary>
    BusinessMessage,

    /// <summary><c>edited_business_message</c> in JSON.</summary>
    EditedBusinessMessage,

    /// <summary><c>deleted_business_messages</c> in JSON.</summary>
    DeletedBusinessMessages,

    /// <summary><c>purchased_paid_media</c> in JSON.</summary>
    PurchasedPaidMedia,
}
