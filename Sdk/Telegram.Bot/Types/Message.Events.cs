using System.Text.Json.Serialization;
using Telegram.Bot.Types.Passport;
using Telegram.Bot.Types.Payments;
using Telegram.Bot.Types.ReplyMarkups;

namespace Telegram.Bot.Types;

public partial class Message
{
    /// <summary>Somebody paid.</summary>
    [JsonPropertyName("successful_payment")]
    public SuccessfulPayment? SuccessfulPayment { get; set; }

    /// <summary>A payment was given back.</summary>
    [JsonPropertyName("refunded_payment")]
    public RefundedPayment? RefundedPayment { get; set; }

    /// <summary>Users were shared with the bot.</summary>
    [JsonPropertyName("users_shared")]
    public UsersShared? UsersShared { get; set; }

    /// <summary>A chat was shared with the bot.</summary>
    [JsonPropertyName("chat_shared")]
    public ChatShared? ChatShared { get; set; }

    /// <summary>The gift.</summary>
    public GiftInfo? Gift { get; set; }

    /// <summary>The unique gift.</summary>
    [JsonPropertyName("unique_gift")]
    public UniqueGiftInfo? UniqueGift { get; set; }

    /// <summary>The web site that the person logged in to.</summary>
    [JsonPropertyName("connected_website")]
    public string? ConnectedWebsite { get; set; }

    /// <summary>The person allowed the bot to write.</summary>
    [JsonPropertyName("write_access_allowed")]
    public WriteAccessAllowed? WriteAccessAllowed { get; set; }

    /// <summary>Telegram Passport data.</summary>
    [JsonPropertyName("passport_data")]
    public PassportData? PassportData { get; set; }

    /// <summary>Somebody came near another person who shares a live location.</summary>
    [JsonPropertyName("proximity_alert_triggered")]
    public ProximityAlertTriggered? ProximityAlertTriggered { get; set; }

    /// <summary>Somebody boosted the chat.</summary>
    [JsonPropertyName("boost_added")]
    public ChatBoostAdded? BoostAdded { get; set; }

    /// <summary>The chat's background was set.</summary>
    [JsonPropertyName("chat_background_set")]
    public ChatBackground? ChatBackgroundSet { get; set; }

    /// <summary>The checklist tasks done.</summary>
    [JsonPropertyName("checklist_tasks_done")]
    public ChecklistTasksDone? ChecklistTasksDone { get; set; }

    /// <summary>The checklist tasks added.</summary>
    [JsonPropertyName("checklist_tasks_added")]
    public ChecklistTasksAdded? ChecklistTasksAdded { get; set; }

    /// <summary>The direct message price changed.</summary>
    [JsonPropertyName("direct_message_price_changed")]
    public DirectMessagePriceChanged? DirectMessagePriceChanged { get; set; }

    /// <summary>A topic was made.</summary>
    [JsonPropertyName("forum_topic_created")]
    public ForumTopicCreated? ForumTopicCreated { get; set; }

    /// <summary>A topic was renamed, or its icon changed.</summary>
    [JsonPropertyName("forum_topic_edited")]
    public ForumTopicEdited? ForumTopicEdited { get; set; }

    /// <summary>A topic was closed.</summary>
    [JsonPropertyName("forum_topic_closed")]
    public ForumTopicClosed? ForumTopicClosed { get; set; }

    /// <summary>A topic was opened again.</summary>
    [JsonPropertyName("forum_topic_reopened")]
    public ForumTopicReopened? ForumTopicReopened { get; set; }

    /// <summary>The topic General was hidden.</summary>
    [JsonPropertyName("general_forum_topic_hidden")]
    public GeneralForumTopicHidden? GeneralForumTopicHidden { get; set; }

    /// <summary>The topic General was shown again.</summary>
    [JsonPropertyName("general_forum_topic_unhidden")]
    public GeneralForumTopicUnhidden? GeneralForumTopicUnhidden { get; set; }

    /// <summary>The giveaway created.</summary>
    [JsonPropertyName("giveaway_created")]
    public GiveawayCreated? GiveawayCreated { get; set; }

    /// <summary>The giveaway.</summary>
    public Giveaway? Giveaway { get; set; }

    /// <summary>The giveaway winners.</summary>
    [JsonPropertyName("giveaway_winners")]
    public GiveawayWinners? GiveawayWinners { get; set; }

    /// <summary>The giveaway completed.</summary>
    [JsonPropertyName("giveaway_completed")]
    public GiveawayCompleted? GiveawayCompleted { get; set; }

    /// <summary>The paid message price changed.</summary>
    [JsonPropertyName("paid_message_price_changed")]
    public PaidMessagePriceChanged? PaidMessagePriceChanged { get; set; }

    /// <summary>The video chat scheduled.</summary>
    [JsonPropertyName("video_chat_scheduled")]
    public VideoChatScheduled? VideoChatScheduled { get; set; }

    /// <summary>The video chat started.</summary>
    [JsonPropertyName("video_chat_started")]
    public VideoChatStarted? VideoChatStarted { get; set; }

    /// <summary>The video chat ended.</summary>
    [JsonPropertyName("video_chat_ended")]
    public VideoChatEnded? VideoChatEnded { get; set; }

    /// <summary>The video chat participants invited.</summary>
    [JsonPropertyName("video_chat_participants_invited")]
    public VideoChatParticipantsInvited? VideoChatParticipantsInvited { get; set; }

    /// <summary>Data that a web app sent.</summary>
    [JsonPropertyName("web_app_data")]
    public WebAppData? WebAppData { get; set; }

    /// <summary>Buttons or a keyboard that come with the message.</summary>
    [JsonPropertyName("reply_markup")]
    public InlineKeyboardMarkup? ReplyMarkup { get; set; }
}
