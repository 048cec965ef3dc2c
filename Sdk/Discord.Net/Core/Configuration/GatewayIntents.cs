namespace Discord;

/// <summary>Which events Discord is asked to send.</summary>
[Flags]
public enum GatewayIntents
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Guilds, roles, channels and threads.</summary>
    Guilds = 1 << 0,

    /// <summary>Members joining, changing and leaving; privileged.</summary>
    GuildMembers = 1 << 1,

    /// <summary>Bans and the audit log.</summary>
    GuildBans = 1 << 2,

    /// <summary>Emojis and stickers of guilds.</summary>
    GuildEmojis = 1 << 3,

    /// <summary>Integrations of guilds.</summary>
    GuildIntegrations = 1 << 4,

    /// <summary>Webhooks of guilds.</summary>
    GuildWebhooks = 1 << 5,

    /// <summary>Invites to guilds.</summary>
    GuildInvites = 1 << 6,

    /// <summary>Who speaks where.</summary>
    GuildVoiceStates = 1 << 7,

    /// <summary>Who is online; privileged.</summary>
    GuildPresences = 1 << 8,

    /// <summary>Messages in guilds.</summary>
    GuildMessages = 1 << 9,

    /// <summary>Reactions in guilds.</summary>
    GuildMessageReactions = 1 << 10,

    /// <summary>Who is typing in guilds.</summary>
    GuildMessageTyping = 1 << 11,

    /// <summary>Direct messages.</summary>
    DirectMessages = 1 << 12,

    /// <summary>Reactions to direct messages.</summary>
    DirectMessageReactions = 1 << 13,

    /// <summary>Who is typing in direct messages.</summary>
    DirectMessageTyping = 1 << 14,

    /// <summary>The content of messages that neither mention the bot nor are sent to it directly; privileged.</summary>
    MessageContent = 1 << 15,

    /// <summary>Scheduled events.</summary>
    GuildScheduledEvents = 1 << 16,

    /// <summary>Rules of the automatic moderation.</summary>
    AutoModerationConfiguration = 1 << 20,

    /// <summary>Actions of the automatic moderation.</summary>
    AutoModerationActionExecution = 1 << 21,

    /// <summary>Votes in guilds.</summary>
    GuildMessagePolls = 1 << 24,

    /// <summary>Votes in direct messages.</summary>
    DirectMessagePolls = 1 << 25,

    /// <summary>All that need no approval by Discord.</summary>
    AllUnprivileged = Guilds | GuildBans | GuildEmojis | GuildIntegrations | GuildWebhooks | GuildInvites |
        GuildVoiceStates | GuildMessages | GuildMessageReactions | GuildMessageTyping | DirectMessages |
        DirectMessageReactions | DirectMessageTyping | GuildScheduledEvents | AutoModerationConfiguration |
        AutoModerationActionExecution | GuildMessagePolls | DirectMessagePolls,

    /// <summary>All.</summary>
    All = AllUnprivileged | GuildMembers | GuildPresences | MessageContent,
}
