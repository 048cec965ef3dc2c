namespace Discord;

/// <content>The permissions by name.</content>
public partial struct ChannelPermissions
{
    /// <summary>Create invites.</summary>
    public bool CreateInstantInvite => Has(ChannelPermission.CreateInstantInvite);

    /// <summary>Create, change and delete channels.</summary>
    public bool ManageChannel => Has(ChannelPermission.ManageChannels);

    /// <summary>Add new reactions.</summary>
    public bool AddReactions => Has(ChannelPermission.AddReactions);

    /// <summary>See channels and read them.</summary>
    public bool ViewChannel => Has(ChannelPermission.ViewChannel);

    /// <summary>Send messages, and open posts in forums.</summary>
    public bool SendMessages => Has(ChannelPermission.SendMessages);

    /// <summary>Send messages that are read aloud.</summary>
    public bool SendTTSMessages => Has(ChannelPermission.SendTTSMessages);

    /// <summary>Delete and pin messages of others.</summary>
    public bool ManageMessages => Has(ChannelPermission.ManageMessages);

    /// <summary>Send links that show what they lead to.</summary>
    public bool EmbedLinks => Has(ChannelPermission.EmbedLinks);

    /// <summary>Send files.</summary>
    public bool AttachFiles => Has(ChannelPermission.AttachFiles);

    /// <summary>Read earlier messages.</summary>
    public bool ReadMessageHistory => Has(ChannelPermission.ReadMessageHistory);

    /// <summary>Notify @everyone, @here and all roles.</summary>
    public bool MentionEveryone => Has(ChannelPermission.MentionEveryone);

    /// <summary>Use emojis of other guilds.</summary>
    public bool UseExternalEmojis => Has(ChannelPermission.UseExternalEmojis);

    /// <summary>Join voice channels.</summary>
    public bool Connect => Has(ChannelPermission.Connect);

    /// <summary>Speak in voice channels.</summary>
    public bool Speak => Has(ChannelPermission.Speak);

    /// <summary>Mute others.</summary>
    public bool MuteMembers => Has(ChannelPermission.MuteMembers);

    /// <summary>Deafen others.</summary>
    public bool DeafenMembers => Has(ChannelPermission.DeafenMembers);

    /// <summary>Move others between voice channels.</summary>
    public bool MoveMembers => Has(ChannelPermission.MoveMembers);

    /// <summary>Speak without pressing a key.</summary>
    public bool UseVAD => Has(ChannelPermission.UseVAD);

    /// <summary>Be heard over others.</summary>
    public bool PrioritySpeaker => Has(ChannelPermission.PrioritySpeaker);

    /// <summary>Stream.</summary>
    public bool Stream => Has(ChannelPermission.Stream);

    /// <summary>Change roles, or the overwrites of a channel.</summary>
    public bool ManageRoles => Has(ChannelPermission.ManageRoles);

    /// <summary>Change webhooks.</summary>
    public bool ManageWebhooks => Has(ChannelPermission.ManageWebhooks);

    /// <summary>Run commands.</summary>
    public bool UseApplicationCommands => Has(ChannelPermission.UseApplicationCommands);

    /// <summary>Ask to speak on a stage.</summary>
    public bool RequestToSpeak => Has(ChannelPermission.RequestToSpeak);

    /// <summary>Change, archive and see all threads.</summary>
    public bool ManageThreads => Has(ChannelPermission.ManageThreads);

    /// <summary>Open public threads.</summary>
    public bool CreatePublicThreads => Has(ChannelPermission.CreatePublicThreads);

    /// <summary>Open private threads.</summary>
    public bool CreatePrivateThreads => Has(ChannelPermission.CreatePrivateThreads);

    /// <summary>Use stickers of other guilds.</summary>
    public bool UseExternalStickers => Has(ChannelPermission.UseExternalStickers);

    /// <summary>Write in threads.</summary>
    public bool SendMessagesInThreads => Has(ChannelPermission.SendMessagesInThreads);

    /// <summary>Start activities.</summary>
    public bool StartEmbeddedActivities => Has(ChannelPermission.StartEmbeddedActivities);

    /// <summary>Use the soundboard.</summary>
    public bool UseSoundboard => Has(ChannelPermission.UseSoundboard);

    /// <summary>Create events.</summary>
    public bool CreateEvents => Has(ChannelPermission.CreateEvents);

    /// <summary>Send voice messages.</summary>
    public bool SendVoiceMessages => Has(ChannelPermission.SendVoiceMessages);

    /// <summary>Talk to Clyde.</summary>
    public bool UseClydeAI => Has(ChannelPermission.UseClydeAI);

    /// <summary>Set the status of a voice channel.</summary>
    public bool SetVoiceChannelStatus => Has(ChannelPermission.SetVoiceChannelStatus);

    /// <summary>Send polls.</summary>
    public bool SendPolls => Has(ChannelPermission.SendPolls);

    /// <summary>Use applications that the guild does not have.</summary>
    public bool UserExternalApps => Has(ChannelPermission.UseExternalApps);
}
