using System.Text.Json.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

public partial class Update
{
    /// <summary>Every kind of update, to be given as <c>allowed_updates</c>; the server's default leaves some out.</summary>
    public static readonly UpdateType[] AllTypes =
    [
        UpdateType.Message, UpdateType.EditedMessage, UpdateType.ChannelPost, UpdateType.EditedChannelPost,
        UpdateType.BusinessConnection, UpdateType.BusinessMessage, UpdateType.EditedBusinessMessage,
        UpdateType.DeletedBusinessMessages, UpdateType.MessageReaction, UpdateType.MessageReactionCount,
        UpdateType.InlineQuery, UpdateType.ChosenInlineResult, UpdateType.CallbackQuery, UpdateType.ShippingQuery,
        UpdateType.PreCheckoutQuery, UpdateType.PurchasedPaidMedia, UpdateType.Poll, UpdateType.PollAnswer,
        UpdateType.MyChatMember, UpdateType.ChatMember, UpdateType.ChatJoinRequest, UpdateType.ChatBoost,
        UpdateType.RemovedChatBoost,
    ];

    /// <summary>Which field is set; <see cref="UpdateType.Unknown"/> for a kind that this version does not know.</summary>
    [JsonIgnore]
    public UpdateType Type =>
        Message is not null ? UpdateType.Message
        : CallbackQuery is not null ? UpdateType.CallbackQuery
        : EditedMessage is not null ? UpdateType.EditedMessage
        : ChannelPost is not null ? UpdateType.ChannelPost
        : EditedChannelPost is not null ? UpdateType.EditedChannelPost
        : MessageReaction is not null ? UpdateType.MessageReaction
        : MessageReactionCount is not null ? UpdateType.MessageReactionCount
        : MyChatMember is not null ? UpdateType.MyChatMember
        : ChatMember is not null ? UpdateType.ChatMember
        : ChatJoinRequest is not null ? UpdateType.ChatJoinRequest
        : InlineQuery is not null ? UpdateType.InlineQuery
        : ChosenInlineResult is not null ? UpdateType.ChosenInlineResult
        : Poll is not null ? UpdateType.Poll
        : PollAnswer is not null ? UpdateType.PollAnswer
        : BusinessConnection is not null ? UpdateType.BusinessConnection
        : BusinessMessage is not null ? UpdateType.BusinessMessage
        : EditedBusinessMessage is not null ? UpdateType.EditedBusinessMessage
        : DeletedBusinessMessages is not null ? UpdateType.DeletedBusinessMessages
        : ChatBoost is not null ? UpdateType.ChatBoost
        : RemovedChatBoost is not null ? UpdateType.RemovedChatBoost
        : ShippingQuery is not null ? UpdateType.ShippingQuery
        : PreCheckoutQuery is not null ? UpdateType.PreCheckoutQuery
        : PurchasedPaidMedia is not null ? UpdateType.PurchasedPaidMedia
        : UpdateType.Unknown;
}
