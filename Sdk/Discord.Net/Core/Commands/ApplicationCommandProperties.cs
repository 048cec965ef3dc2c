namespace Discord;

/// <summary>A command as Discord is to have it.</summary>
public abstract class ApplicationCommandProperties
{
    private IReadOnlyDictionary<string, string> nameLocalizations;
    private IReadOnlyDictionary<string, string> descriptionLocalizations;

    internal ApplicationCommandProperties()
    {
    }

    /// <summary>Its name.</summary>
    public Optional<string> Name { get; set; }

    /// <summary>Whether everyone can run it.</summary>
    public Optional<bool> IsDefaultPermission { get; set; }

    /// <summary>Its names by language.</summary>
    public IReadOnlyDictionary<string, string> NameLocalizations
    {
        get => nameLocalizations;
        set => nameLocalizations = CommandTexts.Localized(value, name => CommandTexts.CheckName(name, typed: Type == ApplicationCommandType.Slash));
    }

    /// <summary>Its descriptions by language.</summary>
    public IReadOnlyDictionary<string, string> DescriptionLocalizations
    {
        get => descriptionLocalizations;
        set => descriptionLocalizations = CommandTexts.Localized(value, CommandTexts.CheckDescription);
    }

    /// <summary>Whether it is there in direct messages.</summary>
    public Optional<bool> IsDMEnabled { get; set; }

    /// <summary>Whether it is for adults.</summary>
    public Optional<bool> IsNsfw { get; set; }

    /// <summary>What a member must be allowed to do to see it.</summary>
    public Optional<GuildPermission> DefaultMemberPermissions { get; set; }

    /// <summary>For which kinds of installation it is there.</summary>
    public Optional<HashSet<ApplicationIntegrationType>> IntegrationTypes { get; set; }

    /// <summary>Where it can be run.</summary>
    public Optional<HashSet<InteractionContextType>> ContextTypes { get; set; }

    internal abstract ApplicationCommandType Type { get; }
}
