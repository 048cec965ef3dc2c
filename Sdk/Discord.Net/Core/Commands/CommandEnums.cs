namespace Discord;

/// <summary>How a command is run.</summary>
public enum ApplicationCommandType : byte
{
    /// <summary>It is typed after a slash.</summary>
    Slash = 1,

    /// <summary>From a user's menu.</summary>
    User = 2,

    /// <summary>From a message's menu.</summary>
    Message = 3,
}

/// <summary>What an option of a command takes.</summary>
public enum ApplicationCommandOptionType : byte
{
    /// <summary>It is a command itself.</summary>
    SubCommand = 1,

    /// <summary>It is a group of commands.</summary>
    SubCommandGroup = 2,

    /// <summary>A text.</summary>
    String = 3,

    /// <summary>A whole number.</summary>
    Integer = 4,

    /// <summary>Yes or no.</summary>
    Boolean = 5,

    /// <summary>A user.</summary>
    User = 6,

    /// <summary>A channel.</summary>
    Channel = 7,

    /// <summary>A role.</summary>
    Role = 8,

    /// <summary>A user or a role.</summary>
    Mentionable = 9,

    /// <summary>A number.</summary>
    Number = 10,

    /// <summary>A file.</summary>
    Attachment = 11,
}

/// <summary>How an application was installed.</summary>
public enum ApplicationIntegrationType
{
    /// <summary>In a guild.</summary>
    GuildInstall = 0,

    /// <summary>By a user, for themselves.</summary>
    UserInstall = 1,
}

/// <summary>What is special about an application.</summary>
[Flags]
public enum ApplicationFlags
{
    /// <summary>It has rules of the automatic moderation.</summary>
    UsesAutoModApi = 1 << 6,

    /// <summary>It may see who is online.</summary>
    GatewayPresence = 1 << 12,

    /// <summary>It may see who is online while it is in few guilds.</summary>
    GatewayPresenceLimited = 1 << 13,

    /// <summary>It may see all members.</summary>
    GatewayGuildMembers = 1 << 14,

    /// <summary>It may see all members while it is in few guilds.</summary>
    GatewayGuildMembersLimited = 1 << 15,

    /// <summary>It grew too fast to be verified.</summary>
    VerificationPendingGuildLimit = 1 << 16,

    /// <summary>It runs inside Discord.</summary>
    Embedded = 1 << 17,

    /// <summary>It may see the content of messages.</summary>
    GatewayMessageContent = 1 << 18,

    /// <summary>It may see the content of messages while it is in few guilds.</summary>
    GatewayMessageContentLimited = 1 << 19,

    /// <summary>It has commands.</summary>
    ApplicationCommandBadge = 1 << 23,

    /// <summary>It was used in the last 30 days.</summary>
    ActiveApplication = 1 << 24,
}
