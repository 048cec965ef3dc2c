namespace Discord;

/// <summary>Builds an option of a slash command, within Discord's limits.</summary>
public partial class SlashCommandOptionBuilder
{
    /// <summary>How many characters the name of a choice may have.</summary>
    public const int ChoiceNameMaxLength = 100;

    /// <summary>How many choices it may offer.</summary>
    public const int MaxChoiceCount = 25;

    private readonly Localizations names = new(CheckName);
    private readonly Localizations descriptions = new(CheckDescription);
    private string name;
    private string description;

    /// <summary>Its name.</summary>
    public string Name
    {
        get => name;
        set
        {
            CheckName(value);
            name = value;
        }
    }

    /// <summary>What it is for.</summary>
    public string Description
    {
        get => description;
        set
        {
            CheckDescription(value);
            description = value;
        }
    }

    /// <summary>What it takes.</summary>
    public ApplicationCommandOptionType Type { get; set; }

    /// <summary>Whether it is the first to be filled in.</summary>
    public bool? IsDefault { get; set; }

    /// <summary>Whether it must be given.</summary>
    public bool? IsRequired { get; set; }

    /// <summary>Whether the bot helps typing it.</summary>
    public bool IsAutocomplete { get; set; }

    /// <summary>The smallest number it takes.</summary>
    public double? MinValue { get; set; }

    /// <summary>The largest number it takes.</summary>
    public double? MaxValue { get; set; }

    /// <summary>The shortest text it takes.</summary>
    public int? MinLength { get; set; }

    /// <summary>The longest text it takes.</summary>
    public int? MaxLength { get; set; }

    /// <summary>The values it offers.</summary>
    public List<ApplicationCommandOptionChoiceProperties> Choices { get; set; }

    /// <summary>The options of the command that it is.</summary>
    public List<SlashCommandOptionBuilder> Options { get; set; }

    /// <summary>The kinds of channels it takes.</summary>
    public List<ChannelType> ChannelTypes { get; set; }

    /// <summary>Its names by language; null while there are none.</summary>
    public IReadOnlyDictionary<string, string> NameLocalizations => names.Texts;

    /// <summary>Its descriptions by language; null while there are none.</summary>
    public IReadOnlyDictionary<string, string> DescriptionLocalizations => descriptions.Texts;

    /// <summary>The option; it throws if it has something that its type cannot have.</summary>
    public ApplicationCommandOptionProperties Build()
    {
        CheckType();
        return new ApplicationCommandOptionProperties
        {
            Name = Name,
            Description = Description,
            Type = Type,
            IsDefault = IsDefault,
            IsRequired = IsRequired,
            IsAutocomplete = IsAutocomplete,
            MinValue = MinValue,
            MaxValue = MaxValue,
            MinLength = MinLength,
            MaxLength = MaxLength,
            Choices = Choices,
            Options = Build(Options ?? []),
            ChannelTypes = ChannelTypes,
            NameLocalizations = names.Texts,
            DescriptionLocalizations = descriptions.Texts,
        };
    }

    /// <summary>Options as Discord wants them: those that must be given come first.</summary>
    internal static List<ApplicationCommandOptionProperties> Build(List<SlashCommandOptionBuilder> options) =>
        [.. options.OrderByDescending(option => option.IsRequired ?? false).Select(option => option.Build())];

    internal void Localize(IDictionary<string, string> names, IDictionary<string, string> descriptions)
    {
        if (names is not null)
        {
            WithNameLocalizations(names);
        }

        if (descriptions is not null)
        {
            WithDescriptionLocalizations(descriptions);
        }
    }

    private static void CheckName(string name)
    {
        if (name is not null)
        {
            CommandTexts.CheckName(name, typed: true);
        }
    }

    private static void CheckDescription(string description)
    {
        if (description is not null)
        {
            CommandTexts.CheckDescription(description);
        }
    }

    private void CheckType()
    {
        var hasOptions = Options is { Count: > 0 };
        var problem = Type switch
        {
            ApplicationCommandOptionType.SubCommandGroup when !hasOptions => "A group of commands must have a command.",
            not (ApplicationCommandOptionType.SubCommandGroup or ApplicationCommandOptionType.SubCommand) when hasOptions =>
                $"An option of the type {Type} has no options.",
            ApplicationCommandOptionType.Integer when MinValue % 1 != 0 && MinValue is not null => "The smallest whole number is a whole number.",
            ApplicationCommandOptionType.Integer when MaxValue % 1 != 0 && MaxValue is not null => "The largest whole number is a whole number.",
            ApplicationCommandOptionType.String when MinLength < 0 => "The shortest text has no characters.",
            ApplicationCommandOptionType.String when MaxLength < 1 => "The longest text has a character.",
            _ => null,
        };
        if (problem is not null)
        {
            throw new InvalidOperationException(problem);
        }
    }
}
