namespace Discord;

/// <content>The permissions by name.</content>
public partial struct GuildPermissions
{
    /// <summary>Create invites.</summary>
    public bool CreateInstantInvite => Has(GuildPermission.CreateInstantInvite);

    /// <summary>Ban members.</summary>
    public bool BanMembers => Has(GuildPermission.BanMembers);

    /// <summary>Kick members.</summary>
    public bool KickMembers => Has(GuildPermission.KickMembers);

    /// <summary>Everything, whatever the overwrites say.</summary>
    public bool Administrator => Has(GuildPermission.Administrator);

    /// <summary>Create, change and delete channels.</summary>
    public bool ManageChannels => Has(GuildPermission.ManageChannels);

    /// <summary>Change the guild.</summary>
    public bool ManageGuild => Has(GuildPermission.ManageGuild);

    /// <summary>Add new reactions.</summary>
    public bool AddReactions => Has(GuildPermission.AddReactions);

    /// <summary>See the audit log.</summary>
    public bool ViewAuditLog => Has(GuildPermission.ViewAuditLog);

    /// <summary>See the statistics of the guild.</summary>
    public bool ViewGuildInsights => Has(GuildPermission.ViewGuildInsights);

    /// <summary>See channels and read them.</summary>
    public bool ViewChannel => Has(GuildPermission.ViewChannel);

    /// <summary>Send messages, and open posts in forums.</summary>
    public bool SendMessages => Has(GuildPermission.SendMessages);

    /// <summary>Send messages that are read aloud.</summary>
    public bool SendTTSMessages => Has(GuildPermission.SendTTSMessages);

    /// <summary>Delete and pin messages of others.</summary>
    public bool ManageMessages => Has(GuildPermission.ManageMessages);

    /// <summary>Send links that show what they lead to.</summary>
    public bool EmbedLinks => Has(GuildPermission.EmbedLinks);

    /// <summary>Send files.</summary>
    public bool AttachFiles => Has(GuildPermission.AttachFiles);

    /// <summary>Read earlier messages.</summary>
    public bool ReadMessageHistory => Has(GuildPermission.ReadMessageHistory);

    /// <summary>Notify @everyone, @here and all roles.</summary>
    public bool MentionEveryone => Has(GuildPermission.MentionEveryone);

    /// <summary>Use emojis of other guilds.</summary>
    public bool UseExternalEmojis => Has(GuildPermission.UseExternalEmojis);

    /// <summary>Join voice channels.</summary>
    public bool Connect => Has(GuildPermission.Connect);

    /// <summary>Speak in voice channels.</summary>
    public bool Speak => Has(GuildPermission.Speak);

    /// <summary>Mute others.</summary>
    public bool MuteMembers => Has(GuildPermission.MuteMembers);

    /// <summary>Deafen others.</summary>
    public bool DeafenMembers => Has(GuildPermission.DeafenMembers);

    /// <summary>Move others between voice channels.</summary>
    public bool MoveMembers => Has(GuildPermission.MoveMembers);

    /// <summary>Speak without pressing a key.</summary>
    public bool UseVAD => Has(GuildPermission.UseVAD);

    /// <summary>Be heard over others.</summary>
    public bool PrioritySpeaker => Has(GuildPermission.PrioritySpeaker);

    /// <summary>Stream.</summary>
    public bool Stream => Has(GuildPermission.Stream);

    /// <summary>Change the own nickname.</summary>
    public bool ChangeNickname => Has(GuildPermission.ChangeNickname);

    /// <summary>Change nicknames of others.</summary>
    public bool ManageNicknames => Has(GuildPermission.ManageNicknames);

    /// <summary>Change roles, or the overwrites of a channel.</summary>
    public bool ManageRoles => Has(GuildPermission.ManageRoles);

    /// <summary>Change webhooks.</summary>
    public bool ManageWebhooks => Has(GuildPermission.ManageWebhooks);

    /// <summary>Change emojis and stickers.</summary>
    public bool ManageEmojisAndStickers => Has(GuildPermission.ManageEmojisAndStickers);

    /// <summary>Run commands.</summary>
    public bool UseApplicationCommands => Has(GuildPermission.UseApplicationCommands);

    /// <summary>Ask to speak on a stage.</summary>
    public bool RequestToSpeak => Has(GuildPermission.RequestToSpeak);

    /// <summary>Change events.</summary>
    public bool ManageEvents => Has(GuildPermission.ManageEvents);

    /// <summary>Change, archive and see all threads.</summary>
    public bool ManageThreads => Has(GuildPermission.ManageThreads);

    /// <summary>Open public threads.</summary>
    public bool CreatePublicThreads => Has(GuildPermission.CreatePublicThreads);

    /// <summary>Open private threads.</summary>
    public bool CreatePrivateThreads => Has(GuildPermission.CreatePrivateThreads);

    /// <summary>Use stickers of other guilds.</summary>
    public bool UseExternalStickers => Has(GuildPermission.UseExternalStickers);

    /// <summary>Write in threads.</summary>
    public bool SendMessagesInThreads => Has(GuildPermission.SendMessagesInThreads);

    /// <summary>Start activities.</summary>
    public bool StartEmbeddedActivities => Has(GuildPermission.StartEmbeddedActivities);

    /// <summary>Time members out.</summary>
    public bool ModerateMembers => Has(GuildPermission.ModerateMembers);

    /// <summary>Use the soundboard.</summary>
    public bool UseSoundboard => Has(GuildPermission.UseSoundboard);

    /// <summary>See what the guild earns.</summary>
    public bool ViewMonetizationAnalytics => Has(GuildPermission.ViewMonetizationAnalytics);

    /// <summary>Send voice messages.</summary>
    public bool SendVoiceMessages => Has(GuildPermission.SendVoiceMessages);

    /// <summary>Talk to Clyde.</summary>
    public bool UseClydeAI => Has(GuildPermission.UseClydeAI);

    /// <summary>Create emojis, stickers and sounds.</summary>
    public bool CreateGuildExpressions => Has(GuildPermission.CreateGuildExpressions);

    /// <summary>Set the status of a voice channel.</summary>
    public bool SetVoiceChannelStatus => Has(GuildPermission.SetVoiceChannelStatus);

    /// <summary>Send polls.</summary>
    public bool SendPolls => Has(GuildPermission.SendPolls);

    /// <summary>Use applications that the guild does not have.</summary>
    public bool UserExternalApps => Has(GuildPermission.UseExternalApps);
}
