namespace Discord;

/// <content>The permissions from yes and no, by name.</content>
public partial struct GuildPermissions
{
    /// <summary>Those that are named.</summary>
    public GuildPermissions(
        bool createInstantInvite = false, bool kickMembers = false, bool banMembers = false, bool administrator = false,
        bool manageChannels = false, bool manageGuild = false, bool addReactions = false, bool viewAuditLog = false,
        bool viewGuildInsights = false, bool viewChannel = false, bool sendMessages = false, bool sendTTSMessages = false,
        bool manageMessages = false, bool embedLinks = false, bool attachFiles = false, bool readMessageHistory = false,
        bool mentionEveryone = false, bool useExternalEmojis = false, bool connect = false, bool speak = false, bool muteMembers = false,
        bool deafenMembers = false, bool moveMembers = false, bool useVoiceActivation = false, bool prioritySpeaker = false,
        bool stream = false, bool changeNickname = false, bool manageNicknames = false, bool manageRoles = false,
        bool manageWebhooks = false, bool manageEmojisAndStickers = false, bool useApplicationCommands = false,
        bool requestToSpeak = false, bool manageEvents = false, bool manageThreads = false, bool createPublicThreads = false,
        bool createPrivateThreads = false, bool useExternalStickers = false, bool sendMessagesInThreads = false,
        bool startEmbeddedActivities = false, bool moderateMembers = false, bool useSoundboard = false,
        bool viewMonetizationAnalytics = false, bool sendVoiceMessages = false, bool useClydeAI = false,
        bool createGuildExpressions = false, bool setVoiceChannelStatus = false, bool sendPolls = false, bool useExternalApps = false)
        : this(default(GuildPermissions).Modify(
            createInstantInvite, kickMembers, banMembers, administrator, manageChannels, manageGuild, addReactions, viewAuditLog,
            viewGuildInsights, viewChannel, sendMessages, sendTTSMessages, manageMessages, embedLinks, attachFiles, readMessageHistory,
            mentionEveryone, useExternalEmojis, connect, speak, muteMembers, deafenMembers, moveMembers, useVoiceActivation,
            prioritySpeaker, stream, changeNickname, manageNicknames, manageRoles, manageWebhooks, manageEmojisAndStickers,
            useApplicationCommands, requestToSpeak, manageEvents, manageThreads, createPublicThreads, createPrivateThreads,
            useExternalStickers, sendMessagesInThreads, startEmbeddedActivities, moderateMembers, useSoundboard,
            viewMonetizationAnalytics, sendVoiceMessages, useClydeAI, createGuildExpressions, setVoiceChannelStatus, sendPolls,
            useExternalApps).RawValue)
    {
    }

    /// <summary>The same, but for those that are named.</summary>
    public readonly GuildPermissions Modify(
        bool? createInstantInvite = null, bool? kickMembers = null, bool? banMembers = null, bool? administrator = null,
        bool? manageChannels = null, bool? manageGuild = null, bool? addReactions = null, bool? viewAuditLog = null,
        bool? viewGuildInsights = null, bool? viewChannel = null, bool? sendMessages = null, bool? sendTTSMessages = null,
        bool? manageMessages = null, bool? embedLinks = null, bool? attachFiles = null, bool? readMessageHistory = null,
        bool? mentionEveryone = null, bool? useExternalEmojis = null, bool? connect = null, bool? speak = null, bool? muteMembers = null,
        bool? deafenMembers = null, bool? moveMembers = null, bool? useVoiceActivation = null, bool? prioritySpeaker = null,
        bool? stream = null, bool? changeNickname = null, bool? manageNicknames = null, bool? manageRoles = null,
        bool? manageWebhooks = null, bool? manageEmojisAndStickers = null, bool? useApplicationCommands = null,
        bool? requestToSpeak = null, bool? manageEvents = null, bool? manageThreads = null, bool? createPublicThreads = null,
        bool? createPrivateThreads = null, bool? useExternalStickers = null, bool? sendMessagesInThreads = null,
        bool? startEmbeddedActivities = null, bool? moderateMembers = null, bool? useSoundboard = null,
        bool? viewMonetizationAnalytics = null, bool? sendVoiceMessages = null, bool? useClydeAI = null,
        bool? createGuildExpressions = null, bool? setVoiceChannelStatus = null, bool? sendPolls = null, bool? useExternalApps = null) =>
        new(PermissionBits.Change<GuildPermission>(RawValue,
        [
            (createInstantInvite, GuildPermission.CreateInstantInvite), (kickMembers, GuildPermission.KickMembers),
            (banMembers, GuildPermission.BanMembers), (administrator, GuildPermission.Administrator),
            (manageChannels, GuildPermission.ManageChannels), (manageGuild, GuildPermission.ManageGuild),
            (addReactions, GuildPermission.AddReactions), (viewAuditLog, GuildPermission.ViewAuditLog),
            (viewGuildInsights, GuildPermission.ViewGuildInsights), (viewChannel, GuildPermission.ViewChannel),
            (sendMessages, GuildPermission.SendMessages), (sendTTSMessages, GuildPermission.SendTTSMessages),
            (manageMessages, GuildPermission.ManageMessages), (embedLinks, GuildPermission.EmbedLinks),
            (attachFiles, GuildPermission.AttachFiles), (readMessageHistory, GuildPermission.ReadMessageHistory),
            (mentionEveryone, GuildPermission.MentionEveryone), (useExternalEmojis, GuildPermission.UseExternalEmojis),
            (connect, GuildPermission.Connect), (speak, GuildPermission.Speak), (muteMembers, GuildPermission.MuteMembers),
            (deafenMembers, GuildPermission.DeafenMembers), (moveMembers, GuildPermission.MoveMembers),
            (useVoiceActivation, GuildPermission.UseVAD), (prioritySpeaker, GuildPermission.PrioritySpeaker),
            (stream, GuildPermission.Stream), (changeNickname, GuildPermission.ChangeNickname),
            (manageNicknames, GuildPermission.ManageNicknames), (manageRoles, GuildPermission.ManageRoles),
            (manageWebhooks, GuildPermission.ManageWebhooks), (manageEmojisAndStickers, GuildPermission.ManageEmojisAndStickers),
            (useApplicationCommands, GuildPermission.UseApplicationCommands), (requestToSpeak, GuildPermission.RequestToSpeak),
            (manageEvents, GuildPermission.ManageEvents), (manageThreads, GuildPermission.ManageThreads),
            (createPublicThreads, GuildPermission.CreatePublicThreads), (createPrivateThreads, GuildPermission.CreatePrivateThreads),
            (useExternalStickers, GuildPermission.UseExternalStickers), (sendMessagesInThreads, GuildPermission.SendMessagesInThreads),
            (startEmbeddedActivities, GuildPermission.StartEmbeddedActivities), (moderateMembers, GuildPermission.ModerateMembers),
            (useSoundboard, GuildPermission.UseSoundboard), (viewMonetizationAnalytics, GuildPermission.ViewMonetizationAnalytics),
            (sendVoiceMessages, GuildPermission.SendVoiceMessages), (useClydeAI, GuildPermission.UseClydeAI),
            (createGuildExpressions, GuildPermission.CreateGuildExpressions),
            (setVoiceChannelStatus, GuildPermission.SetVoiceChannelStatus), (sendPolls, GuildPermission.SendPolls),
            (useExternalApps, GuildPermission.UseExternalApps),
        ]));
}
