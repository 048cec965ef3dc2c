using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;

namespace Telegram.Bot.Types.Enums;

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#messagetype">MessageType</see>.</summary>
[JsonConverter(typeof(EnumConverter<MessageType>))]
public enum MessageType
{
    /// <summary>A value this version does not know.</summary>
    Unknown = 0,

    /// <summary><c>text</c> in JSON.</summary>
    Text,

    /// <summary><c>photo</c> in JSON.</summary>
    Photo,

    /// <summary><c>audio</c> in JSON.</summary>
    Audio,

    /// <summary><c>video</c> in JSON.</summary>
    Video,

    /// <summary><c>voice</c> in JSON.</summary>
    Voice,

    /// <summary><c>document</c> in JSON.</summary>
    Document,

    /// <summary><c>sticker</c> in JSON.</summary>
    Sticker,

    /// <summary><c>location</c> in JSON.</summary>
    Location,

    /// <summary><c>contact</c> in JSON.</summary>
    Contact,

    /// <summary><c>venue</c> in JSON.</summary>
    Venue,

    /// <summary><c>game</c> in JSON.</summary>
    Game,

    /// <summary><c>video_note</c> in JSON.</summary>
    VideoNote,

    /// <summary><c>invoice</c> in JSON.</summary>
    Invoice,

    /// <summary><c>successful_payment</c> in JSON.</summary>
    SuccessfulPayment,

    /// <summary><c>connected_website</c> in JSON.</summary>
    ConnectedWebsite,

    /// <summary><c>new_chat_members</c> in JSON.</summary>
    NewChatMembers,

    /// <summary><c>left_chat_member</c> in JSON.</summary>
    LeftChatMember,

    /// <summary><c>new_chat_title</c> in JSON.</summary>
    NewChatTitle,

    /// <summary><c>new_chat_photo</c> in JSON.</summary>
    NewChatPhoto,

    /// <summary><c>pinned_message</c> in JSON.</summary>
    PinnedMessage,

    /// <summary><c>delete_chat_photo</c> in JSON.</summary>
    DeleteChatPhoto,

    /// <summary><c>group_chat_created</c> in JSON.</summary>
    GroupChatCreated,

    /// <summary><c>supergroup_chat_created</c> in JSON.</summary>
    SupergroupChatCreated,

    /// <summary><c>channel_chat_created</c> in JSON.</summary>
    ChannelChatCreated,

    /// <summary><c>migrate_from_chat_id</c> in JSON.</summary>
    MigrateFromChatId,

    /// <summary><c>migrate_to_chat_id</c> in JSON.</summary>
    MigrateToChatId,

    /// <summary><c>poll</c> in JSON.</summary>
    Poll,

    /// <summary><c>dice</c> in JSON.</summary>
    Dice,

    /// <summary><c>message_auto_delete_timer_changed</c> in JSON.</summary>
    MessageAutoDeleteTimerChanged,

    /// <summary><c>proximity_alert_triggered</c> in JSON.</summary>
    ProximityAlertTriggered,

    /// <summary><c>web_app_data</c> in JSON.</summary>
    WebAppData,

    /// <summary><c>video_chat_scheduled</c> in JSON.</summary>
    VideoChatScheduled,

    /// <summary><c>video_chat_started</c> in JSON.</summary>
    VideoChatStarted,

    /// <summary><c>video_chat_ended</c> in JSON.</summary>
    VideoChatEnded,

    /// <summary><c>video_chat_participants_invited</c> in JSON.</summary>
    VideoChatParticipantsInvited,

    /// <summary><c>animation</c> in JSON.</summary>
    Animation,

    /// <summary><c>forum_topic_created</c> in JSON.</summary>
    ForumTopicCreated,

    /// <summary><c>forum_topic_closed</c> in JSON.</summary>
    ForumTopicClosed,

    /// <summary><c>forum_topic_reopened</c> in JSON.</summary>
    ForumTopicReopened,

    /// <summary><c>forum_topic_edited</c> in JSON.</summary>
    ForumTopicEdited,

    /// <summary><c>general_forum_topic_hidden</c> in JSON.</summary>
    GeneralForumTopicHidden,

    /// <summary><c>general_forum_topic_unhidden</c> in JSON.</summary>
    GeneralForumTopicUnhidden,

    /// <summary><c>write_access_allowed</c> in JSON.</summary>
    WriteAccessAllowed,

    /// <summary><c>users_shared</c> in JSON.</summary>
    UsersShared,

    /// <summary><c>chat_shared</c> in JSON.</summary>
    ChatShared,

    /// <summary><c>story</c> in JSON.</summary>
    Story,

    /// <summary><c>passport_data</c> in JSON.</summary>
    PassportData,

    /// <summary><c>giveaway_created</c> in JSON.</summary>
    GiveawayCreated,

    /// <summary><c>giveaway</c> in JSON.</summary>
    Giveaway,

    /// <summary><c>giveaway_winners</c> in JSON.</summary>
    GiveawayWinners,

    /// <summary><c>giveaway_completed</c> in JSON.</summary>
    GiveawayCompleted,

    /// <summary><c>boost_added</c> in JSON.</summary>
    BoostAdded,

    /// <summary><c>chat_background_set</c> in JSON.</summary>
    ChatBackgroundSet,

    /// <summary><c>paid_media</c> in JSON.</summary>
    PaidMedia,

    /// <summary><c>refunded_payment</c> in JSON.</summary>
    RefundedPayment,

    /// <summary><c>gift</c> in JSON.</summary>
    Gift,

    /// <summary><c>unique_gift</c> in JSON.</summary>
    UniqueGift,

    /// <summary><c>paid_message_price_changed</c> in JSON.</summary>
    PaidMessagePriceChanged,

    /// <summary><c>checklist</c> in JSON.</summary>
    Checklist,

    /// <summary><c>checklist_tasks_done</c> in JSON.</summary>
    ChecklistTasksDone,

    /// <summary><c>checklist_tasks_added</c> in JSON.</summary>
    ChecklistTasksAdded,

    /// <summary><c>direct_message_price_changed</c> in JSON.</summary>
    DirectMessagePriceChanged,
}
