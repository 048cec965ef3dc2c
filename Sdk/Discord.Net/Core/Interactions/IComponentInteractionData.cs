namespace Discord;

/// <summary>What somebody did with a component.</summary>
public interface IComponentInteractionData : IDiscordInteractionData
{
    /// <summary>The text by which the bot knows the component again.</summary>
    string CustomId { get; }

    /// <summary>What kind of component it is.</summary>
    ComponentType Type { get; }

    /// <summary>The values that were chosen.</summary>
    IReadOnlyCollection<string> Values { get; }

    /// <summary>The channels that were chosen.</summary>
    IReadOnlyCollection<IChannel> Channels { get; }

    /// <summary>The users that were chosen.</summary>
    IReadOnlyCollection<IUser> Users { get; }

    /// <summary>The roles that were chosen.</summary>
    IReadOnlyCollection<IRole> Roles { get; }

    /// <summary>The users that were chosen, as members of the guild.</summary>
    IReadOnlyCollection<IGuildUser> Members { get; }

    /// <summary>The text that was written.</summary>
    string Value { get; }
}
