namespace Discord;

/// <summary>A command as Discord has it.</summary>
public interface IApplicationCommand : ISnowflakeEntity
{
    /// <summary>The application it belongs to.</summary>
    ulong ApplicationId { get; }

    /// <summary>How it is run.</summary>
    ApplicationCommandType Type { get; }

    /// <summary>Its name.</summary>
    string Name { get; }

    /// <summary>What it does.</summary>
    string Description { get; }

    /// <summary>Whether it is for adults.</summary>
    bool IsNsfw { get; }

    /// <summary>What a member must be allowed to do to see it.</summary>
    GuildPermissions DefaultMemberPermissions { get; }

    /// <summary>Its options.</summary>
    IReadOnlyCollection<IApplicationCommandOption> Options { get; }

    /// <summary>Its names by language; null if they were not asked for.</summary>
    IReadOnlyDictionary<string, string> NameLocalizations { get; }

    /// <summary>Its descriptions by language; null if they were not asked for.</summary>
    IReadOnlyDictionary<string, string> DescriptionLocalizations { get; }

    /// <summary>Its name in the language that was asked for.</summary>
    string NameLocalized { get; }

    /// <summary>Its description in the language that was asked for.</summary>
    string DescriptionLocalized { get; }

    /// <summary>Where it can be run.</summary>
    IReadOnlyCollection<InteractionContextType> ContextTypes { get; }

    /// <summary>For which kinds of installation it is there.</summary>
    IReadOnlyCollection<ApplicationIntegrationType> IntegrationTypes { get; }
}
