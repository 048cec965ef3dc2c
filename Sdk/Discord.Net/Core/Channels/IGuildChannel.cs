namespace Discord;

/// <summary>A channel of a guild.</summary>
public interface IGuildChannel : IChannel, IDeletable
{
    /// <summary>Where it stands among the others.</summary>
    int Position { get; }

    /// <summary>What is special about it.</summary>
    ChannelFlags Flags { get; }

    /// <summary>The guild.</summary>
    IGuild Guild { get; }

    /// <summary>The id of the guild.</summary>
    ulong GuildId { get; }

    /// <summary>What roles and users may do here and not elsewhere, or the other way round.</summary>
    IReadOnlyCollection<Overwrite> PermissionOverwrites { get; }

    /// <summary>What a role may do here and not elsewhere, or null.</summary>
    OverwritePermissions? GetPermissionOverwrite(IRole role);

    /// <summary>What a user may do here and not elsewhere, or null.</summary>
    OverwritePermissions? GetPermissionOverwrite(IUser user);
}
