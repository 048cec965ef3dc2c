namespace Discord;

/// <summary>A user, a role or a channel that is chosen in a menu beforehand.</summary>
public readonly struct SelectMenuDefaultValue
{
    /// <summary>What is chosen.</summary>
    public SelectMenuDefaultValue(ulong id, SelectDefaultValueType type)
    {
        Id = id;
        Type = type;
    }

    /// <summary>Its id.</summary>
    public ulong Id { get; }

    /// <summary>What it is.</summary>
    public SelectDefaultValueType Type { get; }

    /// <summary>A channel is chosen.</summary>
    public static SelectMenuDefaultValue FromChannel(IChannel channel) => new(channel.Id, SelectDefaultValueType.Channel);

    /// <summary>A role is chosen.</summary>
    public static SelectMenuDefaultValue FromRole(IRole role) => new(role.Id, SelectDefaultValueType.Role);

    /// <summary>A user is chosen.</summary>
    public static SelectMenuDefaultValue FromUser(IUser user) => new(user.Id, SelectDefaultValueType.User);
}
