namespace Discord;

/// <content>What is said, by name. Names that Discord gave up say nothing.</content>
public partial struct OverwritePermissions
{
    /// <summary>What is said about those that are named.</summary>
    public OverwritePermissions(
        PermValue createInstantInvite = PermValue.Inherit, PermValue manageChannel = PermValue.Inherit,
        PermValue addReactions = PermValue.Inherit, PermValue viewChannel = PermValue.Inherit, PermValue sendMessages = PermValue.Inherit,
        PermValue sendTTSMessages = PermValue.Inherit, PermValue manageMessages = PermValue.Inherit,
        PermValue embedLinks = PermValue.Inherit, PermValue attachFiles = PermValue.Inherit,
        PermValue readMessageHistory = PermValue.Inherit, PermValue mentionEveryone = PermValue.Inherit,
        PermValue useExternalEmojis = PermValue.Inherit, PermValue connect = PermValue.Inherit, PermValue speak = PermValue.Inherit,
        PermValue muteMembers = PermValue.Inherit, PermValue deafenMembers = PermValue.Inherit, PermValue moveMembers = PermValue.Inherit,
        PermValue useVoiceActivation = PermValue.Inherit, PermValue manageRoles = PermValue.Inherit,
        PermValue manageWebhooks = PermValue.Inherit, PermValue prioritySpeaker = PermValue.Inherit, PermValue stream = PermValue.Inherit,
        PermValue useSlashCommands = PermValue.Inherit, PermValue useApplicationCommands = PermValue.Inherit,
        PermValue requestToSpeak = PermValue.Inherit, PermValue manageThreads = PermValue.Inherit,
        PermValue createPublicThreads = PermValue.Inherit, PermValue createPrivateThreads = PermValue.Inherit,
        PermValue usePublicThreads = PermValue.Inherit, PermValue usePrivateThreads = PermValue.Inherit,
        PermValue useExternalStickers = PermValue.Inherit, PermValue sendMessagesInThreads = PermValue.Inherit,
        PermValue startEmbeddedActivities = PermValue.Inherit)
        : this(0UL, 0UL) => this = Modify(
            createInstantInvite, manageChannel, addReactions, viewChannel, sendMessages, sendTTSMessages, manageMessages, embedLinks,
            attachFiles, readMessageHistory, mentionEveryone, useExternalEmojis, connect, speak, muteMembers, deafenMembers, moveMembers,
            useVoiceActivation, manageRoles, manageWebhooks, prioritySpeaker, stream, useSlashCommands, useApplicationCommands,
            requestToSpeak, manageThreads, createPublicThreads, createPrivateThreads, usePublicThreads, usePrivateThreads,
            useExternalStickers, sendMessagesInThreads, startEmbeddedActivities);

    /// <summary>The same, but for those that are named.</summary>
    public readonly OverwritePermissions Modify(
        PermValue? createInstantInvite = null, PermValue? manageChannel = null, PermValue? addReactions = null,
        PermValue? viewChannel = null, PermValue? sendMessages = null, PermValue? sendTTSMessages = null,
        PermValue? manageMessages = null, PermValue? embedLinks = null, PermValue? attachFiles = null,
        PermValue? readMessageHistory = null, PermValue? mentionEveryone = null, PermValue? useExternalEmojis = null,
        PermValue? connect = null, PermValue? speak = null, PermValue? muteMembers = null, PermValue? deafenMembers = null,
        PermValue? moveMembers = null, PermValue? useVoiceActivation = null, PermValue? manageRoles = null,
        PermValue? manageWebhooks = null, PermValue? prioritySpeaker = null, PermValue? stream = null, PermValue? useSlashCommands = null,
        PermValue? useApplicationCommands = null, PermValue? requestToSpeak = null, PermValue? manageThreads = null,
        PermValue? createPublicThreads = null, PermValue? createPrivateThreads = null, PermValue? usePublicThreads = null,
        PermValue? usePrivateThreads = null, PermValue? useExternalStickers = null, PermValue? sendMessagesInThreads = null,
        PermValue? startEmbeddedActivities = null)
    {
        (PermValue? Value, ChannelPermission Flag)[] said =
        [
            (createInstantInvite, ChannelPermission.CreateInstantInvite), (manageChannel, ChannelPermission.ManageChannels),
            (addReactions, ChannelPermission.AddReactions), (viewChannel, ChannelPermission.ViewChannel),
            (sendMessages, ChannelPermission.SendMessages), (sendTTSMessages, ChannelPermission.SendTTSMessages),
            (manageMessages, ChannelPermission.ManageMessages), (embedLinks, ChannelPermission.EmbedLinks),
            (attachFiles, ChannelPermission.AttachFiles), (readMessageHistory, ChannelPermission.ReadMessageHistory),
            (mentionEveryone, ChannelPermission.MentionEveryone), (useExternalEmojis, ChannelPermission.UseExternalEmojis),
            (connect, ChannelPermission.Connect), (speak, ChannelPermission.Speak), (muteMembers, ChannelPermission.MuteMembers),
            (deafenMembers, ChannelPermission.DeafenMembers), (moveMembers, ChannelPermission.MoveMembers),
            (useVoiceActivation, ChannelPermission.UseVAD), (manageRoles, ChannelPermission.ManageRoles),
            (manageWebhooks, ChannelPermission.ManageWebhooks), (prioritySpeaker, ChannelPermission.PrioritySpeaker),
            (stream, ChannelPermission.Stream), (useApplicationCommands, ChannelPermission.UseApplicationCommands),
            (requestToSpeak, ChannelPermission.RequestToSpeak), (manageThreads, ChannelPermission.ManageThreads),
            (createPublicThreads, ChannelPermission.CreatePublicThreads), (createPrivateThreads, ChannelPermission.CreatePrivateThreads),
            (useExternalStickers, ChannelPermission.UseExternalStickers),
            (sendMessagesInThreads, ChannelPermission.SendMessagesInThreads),
            (startEmbeddedActivities, ChannelPermission.StartEmbeddedActivities),
        ];
        return new OverwritePermissions(Change(AllowValue, said, PermValue.Allow), Change(DenyValue, said, PermValue.Deny));
    }

    private static ulong Change(ulong bits, (PermValue? Value, ChannelPermission Flag)[] said, PermValue set) =>
        PermissionBits.Change<ChannelPermission>(bits, [.. said.Select(one => (one.Value is null ? (bool?)null : one.Value == set, one.Flag))]);
}
