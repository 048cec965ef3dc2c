namespace Discord;

/// <summary>Builds a slash command, within Discord's limits.</summary>
public partial class SlashCommandBuilder
{
    /// <summary>How many characters its name may have.</summary>
    public const int MaxNameLength = 32;

    /// <summary>How many characters its description may have.</summary>
    public const int MaxDescriptionLength = 100;

    /// <summary>How many options it may have.</summary>
    public const int MaxOptionsCount = 25;

    private readonly Localizations names = new(CheckName);
    private readonly Localizations descriptions = new(CommandTexts.CheckDescription);
    private string name;
    private string description;
    private List<SlashCommandOptionBuilder> options;

    /// <summary>Its name: letters, digits, hyphens and underscores, without capitals.</summary>
    public string Name
    {
        get => name;
        set
        {
            CheckName(value);
            name = value;
        }
    }

    /// <summary>What it does.</summary>
    public string Description
    {
        get => description;
        set
        {
            CommandTexts.CheckDescription(value);
            description = value;
        }
    }

    /// <summary>Its options; null while there are none.</summary>
    public List<SlashCommandOptionBuilder> Options
    {
        get => options;
        set
        {
            Preconditions.AtMost(value?.Count ?? 0, MaxOptionsCount, nameof(value));
            options = value;
        }
    }

    /// <summary>Its names by language; null while there are none.</summary>
    public IReadOnlyDictionary<string, string> NameLocalizations => names.Texts;

    /// <summary>Its descriptions by language; null while there are none.</summary>
    public IReadOnlyDictionary<string, string> DescriptionLocalizations => descriptions.Texts;

    /// <summary>Where it can be run.</summary>
    public HashSet<InteractionContextType> ContextTypes { get; set; }

    /// <summary>For which kinds of installation it is there.</summary>
    public HashSet<ApplicationIntegrationType> IntegrationTypes { get; set; }

    /// <summary>Whether everyone can run it.</summary>
    public bool IsDefaultPermission { get; set; } = true;

    /// <summary>Whether it is there in direct messages.</summary>
    [Obsolete("Say it with ContextTypes.")]
    public bool IsDMEnabled { get; set; } = true;

    /// <summary>Whether it is for adults.</summary>
    public bool IsNsfw { get; set; }

    /// <summary>What a member must be allowed to do to see it.</summary>
    public GuildPermission? DefaultMemberPermissions { get; set; }

    /// <summary>The command; options that must be given come first, as Discord wants it.</summary>
    public SlashCommandProperties Build()
    {
        Preconditions.AtLeast(ContextTypes?.Count ?? 1, 1, nameof(ContextTypes), "A command must be there somewhere.");
        Preconditions.AtLeast(IntegrationTypes?.Count ?? 1, 1, nameof(IntegrationTypes), "A command must be there for somebody.");
        return new SlashCommandProperties
        {
            Name = Name,
            Description = Description,
            IsDefaultPermission = IsDefaultPermission,
            NameLocalizations = NameLocalizations,
            DescriptionLocalizations = DescriptionLocalizations,
#pragma warning disable CS0618 // Discord still takes it.
            IsDMEnabled = IsDMEnabled,
#pragma warning restore CS0618
            DefaultMemberPermissions = DefaultMemberPermissions ?? Optional<GuildPermission>.Unspecified,
            IsNsfw = IsNsfw,
            ContextTypes = ContextTypes ?? Optional<HashSet<InteractionContextType>>.Unspecified,
            IntegrationTypes = IntegrationTypes ?? Optional<HashSet<ApplicationIntegrationType>>.Unspecified,
            Options = Options is { Count: > 0 }
                ? SlashCommandOptionBuilder.Build(Options)
                : Optional<List<ApplicationCommandOptionProperties>>.Unspecified,
        };
    }

    private static void CheckName(string name)
    {
        CommandTexts.CheckName(name, typed: true);
        CommandTexts.CheckCase(name);
    }
}
