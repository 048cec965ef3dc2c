using Discord.API;

namespace Discord.WebSocket;

/// <summary>A component that was used, or a field of a form that was submitted.</summary>
public class SocketMessageComponentData : IComponentInteractionData
{
    internal SocketMessageComponentData(DiscordSocketClient discord, Interaction model)
    {
        CustomId = model.Data.CustomId;
        Type = model.Data.ComponentType ?? ComponentType.Button;
        Values = model.Data.Values;
        if (model.Data.Resolved is { } described)
        {
            var resolved = new ResolvedEntities(discord, model);
            Users = described.Users is null ? null : resolved.Users;
            Members = described.Members is null ? null : resolved.Members;
            Roles = described.Roles is null ? null : resolved.Roles;
            Channels = described.Channels is null ? null : resolved.Channels;
        }
    }

    internal SocketMessageComponentData(Component field)
    {
        CustomId = field.CustomId;
        Type = field.Type;
        Value = field.Value;
        Values = field.Values;
    }

    /// <inheritdoc/>
    public string CustomId { get; }

    /// <inheritdoc/>
    public ComponentType Type { get; }

    /// <inheritdoc/>
    public string Value { get; }

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Values { get; }

    /// <inheritdoc cref="IComponentInteractionData.Channels"/>
    public IReadOnlyCollection<SocketChannel> Channels { get; }

    /// <inheritdoc/>
    public IReadOnlyCollection<IUser> Users { get; }

    /// <inheritdoc cref="IComponentInteractionData.Roles"/>
    public IReadOnlyCollection<SocketRole> Roles { get; }

    /// <inheritdoc cref="IComponentInteractionData.Members"/>
    public IReadOnlyCollection<SocketGuildUser> Members { get; }

    IReadOnlyCollection<IChannel> IComponentInteractionData.Channels => Channels;

    IReadOnlyCollection<IRole> IComponentInteractionData.Roles => Roles;

    IReadOnlyCollection<IGuildUser> IComponentInteractionData.Members => Members;
}
