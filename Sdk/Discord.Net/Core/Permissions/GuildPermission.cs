namespace Discord;

/// <summary>What a role may let its members do in a guild.</summary>
[Flags]
public enum GuildPermission : ulong
{
    /// <summary>Create invites.</summary>
    CreateInstantInvite = 1L << 0,

    /// <summary>Kick members.</summary>
    KickMembers = 1L << 1,

    /// <summary>Ban members.</summary>
    BanMembers = 1L << 2,

    /// <summary>Everything, whatever the overwrites say.</summary>
    Administrator = 1L << 3,

    /// <summary>Create, change and delete channels.</summary>
    ManageChannels = 1L << 4,

    /// <summary>Change the guild.</summary>
    ManageGuild = 1L << 5,

    /// <summary>Add new reactions.</summary>
    AddReactions = 1L << 6,

    /// <summary>See the audit log.</summary>
    ViewAuditLog = 1L << 7,

    /// <summary>Be heard over others.</summary>
    PrioritySpeaker = 1L << 8,

    /// <summary>Stream.</summary>
    Stream = 1L << 9,

    /// <summary>See channels and read them.</summary>
    ViewChannel = 1L << 10,

    /// <summary>Send messages, and open posts in forums.</summary>
    SendMessages = 1L << 11,

    /// <summary>Send messages that are read aloud.</summary>
    SendTTSMessages = 1L << 12,

    /// <summary>Delete and pin messages of others.</summary>
    ManageMessages = 1L << 13,

    /// <summary>Send links that show what they lead to.</summary>
    EmbedLinks = 1L << 14,

    /// <summary>Send files.</summary>
    AttachFiles = 1L << 15,

    /// <summary>Read earlier messages.</summary>
    ReadMessageHistory = 1L << 16,

    /// <summary>Notify @everyone, @here and all roles.</summary>
    MentionEveryone = 1L << 17,

    /// <summary>Use emojis of other guilds.</summary>
    UseExternalEmojis = 1L << 18,

    /// <summary>See the statistics of the guild.</summary>
    ViewGuildInsights = 1L << 19,

    /// <summary>Join voice channels.</summary>
    Connect = 1L << 20,

    /// <summary>Speak in voice channels.</summary>
    Speak = 1L << 21,

    /// <summary>Mute others.</summary>
    MuteMembers = 1L << 22,

    /// <summary>Deafen others.</summary>
    DeafenMembers = 1L << 23,

    /// <summary>Move others between voice channels.</summary>
    MoveMembers = 1L << 24,

    /// <summary>Speak without pressing a key.</summary>
    UseVAD = 1L << 25,

    /// <summary>Change the own nickname.</summary>
    ChangeNickname = 1L << 26,

    /// <summary>Change nicknames of others.</summary>
    ManageNicknames = 1L << 27,

    /// <summary>Change roles, or the overwrites of a channel.</summary>
    ManageRoles = 1L << 28,

    /// <summary>Change webhooks.</summary>
    ManageWebhooks = 1L << 29,

    /// <summary>Change emojis and stickers.</summary>
    ManageEmojisAndStickers = 1L << 30,

    /// <summary>Run commands.</summary>
    UseApplicationCommands = 1L << 31,

    /// <summary>Ask to speak on a stage.</summary>
    RequestToSpeak = 1L << 32,

    /// <summary>Change events.</summary>
    ManageEvents = 1L << 33,

    /// <summary>Change, archive and see all threads.</summary>
    ManageThreads = 1L << 34,

    /// <summary>Open public threads.</summary>
    CreatePublicThreads = 1L << 35,

    /// <summary>Open private threads.</summary>
    CreatePrivateThreads = 1L << 36,

    /// <summary>Use stickers of other guilds.</summary>
    UseExternalStickers = 1L << 37,

    /// <summary>Write in threads.</summary>
    SendMessagesInThreads = 1L << 38,

    /// <summary>Start activities.</summary>
    StartEmbeddedActivities = 1L << 39,

    /// <summary>Time members out.</summary>
    ModerateMembers = 1L << 40,

    /// <summary>See what the guild earns.</summary>
    ViewMonetizationAnalytics = 1L << 41,

    /// <summary>Use the soundboard.</summary>
    UseSoundboard = 1L << 42,

    /// <summary>Create emojis, stickers and sounds.</summary>
    CreateGuildExpressions = 1L << 43,

    /// <summary>Send voice messages.</summary>
    SendVoiceMessages = 1L << 46,

    /// <summary>Talk to Clyde.</summary>
    UseClydeAI = 1L << 47,

    /// <summary>Set the status of a voice channel.</summary>
    SetVoiceChannelStatus = 1L << 48,

    /// <summary>Send polls.</summary>
    SendPolls = 1L << 49,

    /// <summary>Use applications that the guild does not have.</summary>
    UseExternalApps = 1L << 50,
}
