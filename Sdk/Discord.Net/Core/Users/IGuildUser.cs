namespace Discord;

/// <summary>A user as a member of a guild.</summary>
public interface IGuildUser : IUser
{
    /// <summary>When they joined.</summary>
    DateTimeOffset? JoinedAt { get; }

    /// <summary>The name that the guild sees: the nickname, the chosen name, the username.</summary>
    string DisplayName { get; }

    /// <summary>What they are called in this guild only, or null.</summary>
    string Nickname { get; }

    /// <summary>What they may do in the guild.</summary>
    GuildPermissions GuildPermissions { get; }

    /// <summary>The guild.</summary>
    IGuild Guild { get; }

    /// <summary>The id of the guild.</summary>
    ulong GuildId { get; }

    /// <summary>Their roles, with that of everyone.</summary>
    IReadOnlyCollection<ulong> RoleIds { get; }

    /// <summary>What they may do in a channel.</summary>
    ChannelPermissions GetPermissions(IGuildChannel channel);
}
