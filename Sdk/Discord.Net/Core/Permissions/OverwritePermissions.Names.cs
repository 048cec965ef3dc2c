namespace Discord;

/// <content>What is said about each permission.</content>
public partial struct OverwritePermissions
{
    /// <summary>Create invites.</summary>
    public PermValue CreateInstantInvite => Get(ChannelPermission.CreateInstantInvite);

    /// <summary>Create, change and delete channels.</summary>
    public PermValue ManageChannel => Get(ChannelPermission.ManageChannels);

    /// <summary>Add new reactions.</summary>
    public PermValue AddReactions => Get(ChannelPermission.AddReactions);

    /// <summary>See channels and read them.</summary>
    public PermValue ViewChannel => Get(ChannelPermission.ViewChannel);

    /// <summary>Send messages, and open posts in forums.</summary>
    public PermValue SendMessages => Get(ChannelPermission.SendMessages);

    /// <summary>Send messages that are read aloud.</summary>
    public PermValue SendTTSMessages => Get(ChannelPermission.SendTTSMessages);

    /// <summary>Delete and pin messages of others.</summary>
    public PermValue ManageMessages => Get(ChannelPermission.ManageMessages);

    /// <summary>Send links that show what they lead to.</summary>
    public PermValue EmbedLinks => Get(ChannelPermission.EmbedLinks);

    /// <summary>Send files.</summary>
    public PermValue AttachFiles => Get(ChannelPermission.AttachFiles);

    /// <summary>Read earlier messages.</summary>
    public PermValue ReadMessageHistory => Get(ChannelPermission.ReadMessageHistory);

    /// <summary>Notify @everyone, @here and all roles.</summary>
    public PermValue MentionEveryone => Get(ChannelPermission.MentionEveryone);

    /// <summary>Use emojis of other guilds.</summary>
    public PermValue UseExternalEmojis => Get(ChannelPermission.UseExternalEmojis);

    /// <summary>Join voice channels.</summary>
    public PermValue Connect => Get(ChannelPermission.Connect);

    /// <summary>Speak in voice channels.</summary>
    public PermValue Speak => Get(ChannelPermission.Speak);

    /// <summary>Mute others.</summary>
    public PermValue MuteMembers => Get(ChannelPermission.MuteMembers);

    /// <summary>Deafen others.</summary>
    public PermValue DeafenMembers => Get(ChannelPermission.DeafenMembers);

    /// <summary>Move others between voice channels.</summary>
    public PermValue MoveMembers => Get(ChannelPermission.MoveMembers);

    /// <summary>Speak without pressing a key.</summary>
    public PermValue UseVAD => Get(ChannelPermission.UseVAD);

    /// <summary>Be heard over others.</summary>
    public PermValue PrioritySpeaker => Get(ChannelPermission.PrioritySpeaker);

    /// <summary>Stream.</summary>
    public PermValue Stream => Get(ChannelPermission.Stream);

    /// <summary>Change roles, or the overwrites of a channel.</summary>
    public PermValue ManageRoles => Get(ChannelPermission.ManageRoles);

    /// <summary>Change webhooks.</summary>
    public PermValue ManageWebhooks => Get(ChannelPermission.ManageWebhooks);

    /// <summary>Run commands.</summary>
    public PermValue UseApplicationCommands => Get(ChannelPermission.UseApplicationCommands);

    /// <summary>Ask to speak on a stage.</summary>
    public PermValue RequestToSpeak => Get(ChannelPermission.RequestToSpeak);

    /// <summary>Change, archive and see all threads.</summary>
    public PermValue ManageThreads => Get(ChannelPermission.ManageThreads);

    /// <summary>Open public threads.</summary>
    public PermValue CreatePublicThreads => Get(ChannelPermission.CreatePublicThreads);

    /// <summary>Open private threads.</summary>
    public PermValue CreatePrivateThreads => Get(ChannelPermission.CreatePrivateThreads);

    /// <summary>Use stickers of other guilds.</summary>
    public PermValue UseExternalStickers => Get(ChannelPermission.UseExternalStickers);

    /// <summary>Write in threads.</summary>
    public PermValue SendMessagesInThreads => Get(ChannelPermission.SendMessagesInThreads);

    /// <summary>Start activities.</summary>
    public PermValue StartEmbeddedActivities => Get(ChannelPermission.StartEmbeddedActivities);
}
