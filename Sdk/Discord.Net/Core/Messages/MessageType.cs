namespace Discord;

/// <summary>What kind of message it is: one that somebody wrote, or a notice of Discord's.</summary>
public enum MessageType
{
    /// <summary>Somebody wrote it.</summary>
    Default = 0,

    /// <summary>Somebody was added to the group.</summary>
    RecipientAdd = 1,

    /// <summary>Somebody was removed from the group.</summary>
    RecipientRemove = 2,

    /// <summary>A call.</summary>
    Call = 3,

    /// <summary>The channel was renamed.</summary>
    ChannelNameChange = 4,

    /// <summary>The channel has another icon.</summary>
    ChannelIconChange = 5,

    /// <summary>A message was pinned.</summary>
    ChannelPinnedMessage = 6,

    /// <summary>Somebody joined.</summary>
    GuildMemberJoin = 7,

    /// <summary>Somebody boosted the guild.</summary>
    UserPremiumGuildSubscription = 8,

    /// <summary>Boosts brought the guild to level 1.</summary>
    UserPremiumGuildSubscriptionTier1 = 9,

    /// <summary>Boosts brought the guild to level 2.</summary>
    UserPremiumGuildSubscriptionTier2 = 10,

    /// <summary>Boosts brought the guild to level 3.</summary>
    UserPremiumGuildSubscriptionTier3 = 11,

    /// <summary>The channel follows another one.</summary>
    ChannelFollowAdd = 12,

    /// <summary>The guild left Discord's directory.</summary>
    GuildDiscoveryDisqualified = 14,

    /// <summary>The guild is back in Discord's directory.</summary>
    GuildDiscoveryRequalified = 15,

    /// <summary>The guild may leave Discord's directory.</summary>
    GuildDiscoveryGracePeriodInitialWarning = 16,

    /// <summary>The guild will leave Discord's directory.</summary>
    GuildDiscoveryGracePeriodFinalWarning = 17,

    /// <summary>A thread was opened.</summary>
    ThreadCreated = 18,

    /// <summary>Somebody wrote it as a reply.</summary>
    Reply = 19,

    /// <summary>The answer to a slash command.</summary>
    ApplicationCommand = 20,

    /// <summary>The message that a thread started from.</summary>
    ThreadStarterMessage = 21,

    /// <summary>A reminder to invite others.</summary>
    GuildInviteReminder = 22,

    /// <summary>The answer to a command of a message's or user's menu.</summary>
    ContextMenuCommand = 23,

    /// <summary>The automatic moderation acted.</summary>
    AutoModerationAction = 24,

    /// <summary>Somebody bought a role.</summary>
    RoleSubscriptionPurchase = 25,

    /// <summary>An offer to buy.</summary>
    InteractionPremiumUpsell = 26,

    /// <summary>A stage began.</summary>
    StageStart = 27,

    /// <summary>A stage ended.</summary>
    StageEnd = 28,

    /// <summary>Somebody may speak on the stage.</summary>
    StageSpeaker = 29,

    /// <summary>Somebody wants to speak on the stage.</summary>
    StageRaiseHand = 30,

    /// <summary>The stage has another topic.</summary>
    StageTopic = 31,

    /// <summary>The guild subscribed to an application.</summary>
    GuildApplicationPremiumSubscription = 32,

    /// <summary>Raid protection was turned on.</summary>
    IncidentAlertModeEnabled = 36,

    /// <summary>Raid protection was turned off.</summary>
    IncidentAlertModeDisabled = 37,

    /// <summary>A raid was reported.</summary>
    IncidentReportRaid = 38,

    /// <summary>The raid was none.</summary>
    IncidentReportFalseAlarm = 39,

    /// <summary>Somebody bought something.</summary>
    PurchaseNotification = 44,
}
