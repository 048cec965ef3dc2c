namespace Discord;

/// <summary>An option of a command as Discord is to have it.</summary>
public class ApplicationCommandOptionProperties
{
    private string name;
    private string description;
    private IDictionary<string, string> nameLocalizations = new Dictionary<string, string>();
    private IDictionary<string, string> descriptionLocalizations = new Dictionary<string, string>();

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
    public List<ApplicationCommandOptionProperties> Options { get; set; }

    /// <summary>The kinds of channels it takes.</summary>
    public List<ChannelType> ChannelTypes { get; set; }

    /// <summary>Its names by language.</summary>
    public IDictionary<string, string> NameLocalizations
    {
        get => nameLocalizations;
        set => nameLocalizations = CommandTexts.Localized(value, CheckName);
    }

    /// <summary>Its descriptions by language.</summary>
    public IDictionary<string, string> DescriptionLocalizations
    {
        get => descriptionLocalizations;
        set => descriptionLocalizations = CommandTexts.Localized(value, CheckDescription);
    }

    private static void CheckName(string name)
    {
        Preconditions.NotNull(name, nameof(name));
        if (name.Length > SlashCommandBuilder.MaxNameLength)
        {
            throw new ArgumentOutOfRangeException(nameof(name), "The name of an option has at most 32 characters.");
        }

        CommandTexts.CheckSigns(name);
        CommandTexts.CheckCase(name);
    }

    private static void CheckDescription(string description) =>
        Preconditions.NoneOrLength(description, SlashCommandBuilder.MaxDescriptionLength, nameof(description));
}
