namespace Discord;

/// <summary>Builds a menu, within Discord's limits.</summary>
public partial class SelectMenuBuilder
{
    /// <summary>How many characters it may say while nothing is chosen.</summary>
    public const int MaxPlaceholderLength = 100;

    /// <summary>How many may be chosen.</summary>
    public const int MaxValuesCount = 25;

    /// <summary>How many it may offer.</summary>
    public const int MaxOptionCount = 25;

    private string customId;
    private string placeholder;
    private int minValues = 1;
    private int maxValues = 1;
    private ComponentType type = ComponentType.SelectMenu;
    private List<SelectMenuOptionBuilder> options = [];
    private List<SelectMenuDefaultValue> defaultValues = [];

    /// <summary>An empty menu.</summary>
    public SelectMenuBuilder()
    {
    }

    /// <summary>A menu that begins with another one.</summary>
    public SelectMenuBuilder(SelectMenuComponent selectMenu)
    {
        CustomId = selectMenu.CustomId;
        Options = selectMenu.Options?.Select(option => new SelectMenuOptionBuilder(option)).ToList();
        Placeholder = selectMenu.Placeholder;
        MaxValues = selectMenu.MaxValues;
        MinValues = selectMenu.MinValues;
        IsDisabled = selectMenu.IsDisabled;
        DefaultValues = selectMenu.DefaultValues?.ToList();
    }

    /// <summary>A menu.</summary>
    public SelectMenuBuilder(
        string customId, List<SelectMenuOptionBuilder> options = null, string placeholder = null, int maxValues = 1, int minValues = 1,
        bool isDisabled = false, ComponentType type = ComponentType.SelectMenu, List<ChannelType> channelTypes = null,
        List<SelectMenuDefaultValue> defaultValues = null)
    {
        CustomId = customId;
        Options = options;
        Placeholder = placeholder;
        MaxValues = maxValues;
        MinValues = minValues;
        IsDisabled = isDisabled;
        Type = type;
        ChannelTypes = channelTypes ?? [];
        DefaultValues = defaultValues ?? [];
    }

    /// <summary>The text by which the bot knows it again.</summary>
    public string CustomId
    {
        get => customId;
        set => customId = Preconditions.NoneOrLength(value, ComponentBuilder.MaxCustomIdLength, nameof(value));
    }

    /// <summary>What it offers: given options, users, roles or channels.</summary>
    public ComponentType Type
    {
        get => type;
        set => type = value.IsMenu() ? value : throw new ArgumentException("This is not a type of menu.", nameof(value));
    }

    /// <summary>What it says while nothing is chosen.</summary>
    public string Placeholder
    {
        get => placeholder;
        set => placeholder = Preconditions.NoneOrLength(value, MaxPlaceholderLength, nameof(value));
    }

    /// <summary>How many must be chosen.</summary>
    public int MinValues
    {
        get => minValues;
        set
        {
            Preconditions.AtMost(value, MaxValuesCount, nameof(MinValues));
            minValues = value;
        }
    }

    /// <summary>How many may be chosen.</summary>
    public int MaxValues
    {
        get => maxValues;
        set
        {
            Preconditions.AtMost(value, MaxValuesCount, nameof(MaxValues));
            maxValues = value;
        }
    }

    /// <summary>The given options.</summary>
    public List<SelectMenuOptionBuilder> Options
    {
        get => options;
        set
        {
            Preconditions.AtMost(value?.Count ?? 0, MaxOptionCount, nameof(Options));
            options = value;
        }
    }

    /// <summary>Whether nothing can be chosen.</summary>
    public bool IsDisabled { get; set; }

    /// <summary>The kinds of channels it offers.</summary>
    public List<ChannelType> ChannelTypes { get; set; }

    /// <summary>What is chosen beforehand, where options are not given.</summary>
    public List<SelectMenuDefaultValue> DefaultValues
    {
        get => defaultValues;
        set
        {
            Preconditions.AtMost(value?.Count ?? 0, MaxOptionCount, nameof(DefaultValues));
            defaultValues = value;
        }
    }

    /// <summary>The menu.</summary>
    public SelectMenuComponent Build() => new(
        CustomId, Options?.Select(option => option.Build()).ToList(), Placeholder, MinValues, MaxValues, IsDisabled, Type, ChannelTypes,
        DefaultValues);
}
