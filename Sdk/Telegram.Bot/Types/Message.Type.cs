using System.Text.Json.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

// An animation also comes as a document and a venue also as a location, for old clients: the more specific one goes first.
public partial class Message
{
    /// <summary>What the message is; <see cref="MessageType.Unknown"/> for what this version does not know.</summary>
    [JsonIgnore]
    public MessageType Type =>
        ContentType is not MessageType.Unknown and var content ? content
        : ChatEventType is not MessageType.Unknown and var chatEvent ? chatEvent
        : OtherType;

    private MessageType ContentType =>
        Text is not null ? MessageType.Text
        : Animation is not null ? MessageType.Animation
        : Audio is not null ? MessageType.Audio
        : Document is not null ? MessageType.Document
        : PaidMedia is not null ? MessageType.PaidMedia
        : Photo is not null ? MessageType.Photo
        : Sticker is not null ? MessageType.Sticker
        : Story is not null ? MessageType.Story
        : Video is not null ? MessageType.Video
        : VideoNote is not null ? MessageType.VideoNote
        : Voice is not null ? MessageType.Voice
        : Checklist is not null ? MessageType.Checklist
        : Contact is not null ? MessageType.Contact
        : Dice is not null ? MessageType.Dice
        : Game is not null ? MessageType.Game
        : Poll is not null ? MessageType.Poll
        : Venue is not null ? MessageType.Venue
        : Location is not null ? MessageType.Location
        : MessageType.Unknown;

    private MessageType ChatEventType =>
        NewChatMembers is not null ? MessageType.NewChatMembers
        : LeftChatMember is not null ? MessageType.LeftChatMember
        : NewChatTitle is not null ? MessageType.NewChatTitle
        : NewChatPhoto is not null ? MessageType.NewChatPhoto
        : DeleteChatPhoto is not null ? MessageType.DeleteChatPhoto
        : GroupChatCreated is not null ? MessageType.GroupChatCreated
        : SupergroupChatCreated is not null ? MessageType.SupergroupChatCreated
        : ChannelChatCreated is not null ? MessageType.ChannelChatCreated
        : MessageAutoDeleteTimerChanged is not null ? MessageType.MessageAutoDeleteTimerChanged
        : MigrateToChatId is not null ? MessageType.MigrateToChatId
        : MigrateFromChatId is not null ? MessageType.MigrateFromChatId
        : PinnedMessage is not null ? MessageType.PinnedMessage
        : MessageType.Unknown;

    private MessageType OtherType =>
        Invoice is not null ? MessageType.Invoice
        : SuccessfulPayment is not null ? MessageType.SuccessfulPayment
        : RefundedPayment is not null ? MessageType.RefundedPayment
        : UsersShared is not null ? MessageType.UsersShared
        : ChatShared is not null ? MessageType.ChatShared
        : Gift is not null ? MessageType.Gift
        : UniqueGift is not null ? MessageType.UniqueGift
        : ConnectedWebsite is not null ? MessageType.ConnectedWebsite
        : WriteAccessAllowed is not null ? MessageType.WriteAccessAllowed
        : PassportData is not null ? MessageType.PassportData
        : ProximityAlertTriggered is not null ? MessageType.ProximityAlertTriggered
        : BoostAdded is not null ? MessageType.BoostAdded
        : ChatBackgroundSet is not null ? MessageType.ChatBackgroundSet
        : ChecklistTasksDone is not null ? MessageType.ChecklistTasksDone
        : ChecklistTasksAdded is not null ? MessageType.ChecklistTasksAdded
        : DirectMessagePriceChanged is not null ? MessageType.DirectMessagePriceChanged
        : ForumTopicCreated is not null ? MessageType.ForumTopicCreated
        : ForumTopicEdited is not null ? MessageType.ForumTopicEdited
        : ForumTopicClosed is not null ? MessageType.ForumTopicClosed
        : ForumTopicReopened is not null ? MessageType.ForumTopicReopened
        : GeneralForumTopicHidden is not null ? MessageType.GeneralForumTopicHidden
        : GeneralForumTopicUnhidden is not null ? MessageType.GeneralForumTopicUnhidden
        : GiveawayCreated is not null ? MessageType.GiveawayCreated
        : Giveaway is not null ? MessageType.Giveaway
        : GiveawayWinners is not null ? MessageType.GiveawayWinners
        : GiveawayCompleted is not null ? MessageType.GiveawayCompleted
        : PaidMessagePriceChanged is not null ? MessageType.PaidMessagePriceChanged
        : VideoChatScheduled is not null ? MessageType.VideoChatScheduled
        : VideoChatStarted is not null ? MessageType.VideoChatStarted
        : VideoChatEnded is not null ? MessageType.VideoChatEnded
        : VideoChatParticipantsInvited is not null ? MessageType.VideoChatParticipantsInvited
        : WebAppData is not null ? MessageType.WebAppData
        : MessageType.Unknown;
}
