namespace Discord;

/// <content>The permissions from yes and no, by name.</content>
public partial struct ChannelPermissions
{
    /// <summary>Those that are named.</summary>
    public ChannelPermissions(
        bool createInstantInvite = false, bool manageChannel = false, bool addReactions = false, bool viewChannel = false,
        bool sendMessages = false, bool sendTTSMessages = false, bool manageMessages = false, bool embedLinks = false,
        bool attachFiles = false, bool readMessageHistory = false, bool mentionEveryone = false, bool useExternalEmojis = false,
        bool connect = false, bool speak = false, bool muteMembers = false, bool deafenMembers = false, bool moveMembers = false,
        bool useVoiceActivation = false, bool prioritySpeaker = false, bool stream = false, bool manageRoles = false,
        bool manageWebhooks = false, bool useApplicationCommands = false, bool requestToSpeak = false, bool manageThreads = false,
        bool createPublicThreads = false, bool createPrivateThreads = false, bool useExternalStickers = false,
        bool sendMessagesInThreads = false, bool startEmbeddedActivities = false, bool useSoundboard = false, bool createEvents = false,
        bool sendVoiceMessages = false, bool useClydeAI = false, bool setVoiceChannelStatus = false, bool sendPolls = false,
        bool useExternalApps = false)
        : this(default(ChannelPermissions).Modify(
            createInstantInvite, manageChannel, addReactions, viewChannel, sendMessages, sendTTSMessages, manageMessages, embedLinks,
            attachFiles, readMessageHistory, mentionEveryone, useExternalEmojis, connect, speak, muteMembers, deafenMembers, moveMembers,
            useVoiceActivation, prioritySpeaker, stream, manageRoles, manageWebhooks, useApplicationCommands, requestToSpeak,
            manageThreads, createPublicThreads, createPrivateThreads, useExternalStickers, sendMessagesInThreads, startEmbeddedActivities,
            useSoundboard, createEvents, sendVoiceMessages, useClydeAI, setVoiceChannelStatus, sendPolls, useExternalApps).RawValue)
    {
    }

    /// <summary>The same, but for those that are named.</summary>
    public readonly ChannelPermissions Modify(
        bool? createInstantInvite = null, bool? manageChannel = null, bool? addReactions = null, bool? viewChannel = null,
        bool? sendMessages = null, bool? sendTTSMessages = null, bool? manageMessages = null, bool? embedLinks = null,
        bool? attachFiles = null, bool? readMessageHistory = null, bool? mentionEveryone = null, bool? useExternalEmojis = null,
        bool? connect = null, bool? speak = null, bool? muteMembers = null, bool? deafenMembers = null, bool? moveMembers = null,
        bool? useVoiceActivation = null, bool? prioritySpeaker = null, bool? stream = null, bool? manageRoles = null,
        bool? manageWebhooks = null, bool? useApplicationCommands = null, bool? requestToSpeak = null, bool? manageThreads = null,
        bool? createPublicThreads = null, bool? createPrivateThreads = null, bool? useExternalStickers = null,
        bool? sendMessagesInThreads = null, bool? startEmbeddedActivities = null, bool? useSoundboard = null, bool? createEvents = null,
        bool? sendVoiceMessages = null, bool? useClydeAI = null, bool? setVoiceChannelStatus = null, bool? sendPolls = null,
        bool? useExternalApps = null) =>
        new(PermissionBits.Change<ChannelPermission>(RawValue,
        [
            (createInstantInvite, ChannelPermission.CreateInstantInvite), (manageChannel, ChannelPermission.ManageChannels),
            (addReactions, ChannelPermission.AddReactions), (viewChannel, ChannelPermission.ViewChannel),
            (sendMessages, ChannelPermission.SendMessages), (sendTTSMessages, ChannelPermission.SendTTSMessages),
            (manageMessages, ChannelPermission.ManageMessages), (embedLinks, ChannelPermission.EmbedLinks),
            (attachFiles, ChannelPermission.AttachFiles), (readMessageHistory, ChannelPermission.ReadMessageHistory),
            (mentionEveryone, ChannelPermission.MentionEveryone), (useExternalEmojis, ChannelPermission.UseExternalEmojis),
            (connect, ChannelPermission.Connect), (speak, ChannelPermission.Speak), (muteMembers, ChannelPermission.MuteMembers),
            (deafenMembers, ChannelPermission.DeafenMembers), (moveMembers, ChannelPermission.MoveMembers),
            (useVoiceActivation, ChannelPermission.UseVAD), (prioritySpeaker, ChannelPermission.PrioritySpeaker),
            (stream, ChannelPermission.Stream), (manageRoles, ChannelPermission.ManageRoles),
            (manageWebhooks, ChannelPermission.ManageWebhooks), (useApplicationCommands, ChannelPermission.UseApplicationCommands),
            (requestToSpeak, ChannelPermission.RequestToSpeak), (manageThreads, ChannelPermission.ManageThreads),
            (createPublicThreads, ChannelPermission.CreatePublicThreads), (createPrivateThreads, ChannelPermission.CreatePrivateThreads),
            (useExternalStickers, ChannelPermission.UseExternalStickers),
            (sendMessagesInThreads, ChannelPermission.SendMessagesInThreads),
            (startEmbeddedActivities, ChannelPermission.StartEmbeddedActivities), (useSoundboard, ChannelPermission.UseSoundboard),
            (createEvents, ChannelPermission.CreateEvents), (sendVoiceMessages, ChannelPermission.SendVoiceMessages),
            (useClydeAI, ChannelPermission.UseClydeAI), (setVoiceChannelStatus, ChannelPermission.SetVoiceChannelStatus),
            (sendPolls, ChannelPermission.SendPolls), (useExternalApps, ChannelPermission.UseExternalApps),
        ]));
}
