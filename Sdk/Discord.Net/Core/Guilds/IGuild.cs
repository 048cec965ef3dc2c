namespace Discord;

/// <summary>A guild: what people call a server.</summary>
public interface IGuild : ISnowflakeEntity
{
    /// <summary>Its name.</summary>
    string Name { get; }

    /// <summary>Whether Discord can serve it now.</summary>
    bool Available { get; }

    /// <summary>Who owns it.</summary>
    ulong OwnerId { get; }

    /// <summary>The role that every member has.</summary>
    IRole EveryoneRole { get; }

    /// <summary>Its roles.</summary>
    IReadOnlyCollection<IRole> Roles { get; }

    /// <summary>The role of an id, or null.</summary>
    IRole GetRole(ulong id);
}
