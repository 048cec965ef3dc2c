namespace Discord;

/// <summary>Builds a command of a message's menu.</summary>
public class MessageCommandBuilder
{
    /// <summary>How many characters its name may have.</summary>
    public const int MaxNameLength = 32;

    private readonly Localizations names = new(name => CommandTexts.CheckName(name, typed: false));
    private string name;

    /// <summary>Its name.</summary>
    public string Name
    {
        get => name;
        set
        {
            Preconditions.Length(value, MaxNameLength, nameof(Name));
            name = value;
        }
    }

    /// <summary>Whether everyone can run it.</summary>
    public bool IsDefaultPermission { get; set; } = true;

    /// <summary>Its names by language; null while there are none.</summary>
    public IReadOnlyDictionary<string, string> NameLocalizations => names.Texts;

    /// <summary>Whether it is there in direct messages.</summary>
    [Obsolete("Say it with ContextTypes.")]
    public bool IsDMEnabled { get; set; } = true;

    /// <summary>Whether it is for adults.</summary>
    public bool IsNsfw { get; set; }

    /// <summary>What a member must be allowed to do to see it.</summary>
    public GuildPermission? DefaultMemberPermissions { get; set; }

    /// <summary>For which kinds of installation it is there.</summary>
    public HashSet<ApplicationIntegrationType> IntegrationTypes { get; set; }

    /// <summary>Where it can be run.</summary>
    public HashSet<InteractionContextType> ContextTypes { get; set; }

    /// <summary>Sets its name.</summary>
    public MessageCommandBuilder WithName(string name)
    {
        Name = name;
        return this;
    }

    /// <summary>Sets whether everyone can run it.</summary>
    public MessageCommandBuilder WithDefaultPermission(bool isDefaultPermission)
    {
        IsDefaultPermission = isDefaultPermission;
        return this;
    }

    /// <summary>Sets its names by language.</summary>
    public MessageCommandBuilder WithNameLocalizations(IDictionary<string, string> nameLocalizations)
    {
        names.Set(nameLocalizations, nameof(nameLocalizations));
        return this;
    }

    /// <summary>Adds its name in a language.</summary>
    public MessageCommandBuilder AddNameLocalization(string locale, string name)
    {
        names.Add(locale, name);
        return this;
    }

    /// <summary>Sets whether it is there in direct messages.</summary>
    [Obsolete("Say it with WithContextTypes.")]
    public MessageCommandBuilder WithDMPermission(bool permission)
    {
        IsDMEnabled = permission;
        return this;
    }

    /// <summary>Sets whether it is for adults.</summary>
    public MessageCommandBuilder WithNsfw(bool permission)
    {
        IsNsfw = permission;
        return this;
    }

    /// <summary>Sets what a member must be allowed to do to see it.</summary>
    public MessageCommandBuilder WithDefaultMemberPermissions(GuildPermission? permissions)
    {
        DefaultMemberPermissions = permissions;
        return this;
    }

    /// <summary>Sets for which kinds of installation it is there.</summary>
    public MessageCommandBuilder WithIntegrationTypes(params ApplicationIntegrationType[] integrationTypes)
    {
        IntegrationTypes = integrationTypes?.ToHashSet();
        return this;
    }

    /// <summary>Sets where it can be run.</summary>
    public MessageCommandBuilder WithContextTypes(params InteractionContextType[] contextTypes)
    {
        ContextTypes = contextTypes?.ToHashSet();
        return this;
    }

    /// <summary>The command.</summary>
    public MessageCommandProperties Build() => new()
    {
        Name = Name,
        IsDefaultPermission = IsDefaultPermission,
#pragma warning disable CS0618 // Discord still takes it.
        IsDMEnabled = IsDMEnabled,
#pragma warning restore CS0618
        DefaultMemberPermissions = DefaultMemberPermissions ?? Optional<GuildPermission>.Unspecified,
        NameLocalizations = NameLocalizations,
        IsNsfw = IsNsfw,
        IntegrationTypes = IntegrationTypes ?? Optional<HashSet<ApplicationIntegrationType>>.Unspecified,
        ContextTypes = ContextTypes ?? Optional<HashSet<InteractionContextType>>.Unspecified,
    };
}
