namespace Discord;

/// <summary>A role in a guild.</summary>
public interface IRole : ISnowflakeEntity, IMentionable
{
    /// <summary>The guild.</summary>
    IGuild Guild { get; }

    /// <summary>The color of its members' names.</summary>
    Color Color { get; }

    /// <summary>Whether its members are listed apart.</summary>
    bool IsHoisted { get; }

    /// <summary>Whether an application takes care of it.</summary>
    bool IsManaged { get; }

    /// <summary>Whether everyone can mention it.</summary>
    bool IsMentionable { get; }

    /// <summary>Its name.</summary>
    string Name { get; }

    /// <summary>What its members may do.</summary>
    GuildPermissions Permissions { get; }

    /// <summary>How high it stands; 0 is the lowest.</summary>
    int Position { get; }
}
