namespace Discord;

/// <summary>What is to change about a channel. What is left unsaid stays as it is.</summary>
public class GuildChannelProperties
{
    /// <summary>Its name.</summary>
    public Optional<string> Name { get; set; }

    /// <summary>Where it stands among the others.</summary>
    public Optional<int> Position { get; set; }

    /// <summary>The category it stands in; null: in none.</summary>
    public Optional<ulong?> CategoryId { get; set; }

    /// <summary>What roles and users may do there and not elsewhere, or the other way round.</summary>
    public Optional<IEnumerable<Overwrite>> PermissionOverwrites { get; set; }

    /// <summary>What is special about it.</summary>
    public Optional<ChannelFlags> Flags { get; set; }
}
