namespace Discord;

/// <content>The same, one call after the other.</content>
public partial class SlashCommandOptionBuilder
{
    /// <summary>Adds an option of the command that it is.</summary>
    public SlashCommandOptionBuilder AddOption(
        string name, ApplicationCommandOptionType type, string description, bool? isRequired = null, bool isDefault = false,
        bool isAutocomplete = false, double? minValue = null, double? maxValue = null, List<SlashCommandOptionBuilder> options = null,
        List<ChannelType> channelTypes = null, IDictionary<string, string> nameLocalizations = null,
        IDictionary<string, string> descriptionLocalizations = null, int? minLength = null, int? maxLength = null,
        params ApplicationCommandOptionChoiceProperties[] choices)
    {
        var option = new SlashCommandOptionBuilder
        {
            Name = name,
            Type = type,
            Description = description,
            IsRequired = isRequired,
            IsDefault = isDefault,
            IsAutocomplete = isAutocomplete,
            MinValue = minValue,
            MaxValue = maxValue,
            MinLength = minLength,
            MaxLength = maxLength,
            Options = options,
            ChannelTypes = channelTypes,
            Choices = [.. choices ?? []],
        };
        option.Localize(nameLocalizations, descriptionLocalizations);
        OptionLists.CheckOneDefault(Options, isDefault);
        return AddOption(option);
    }

    /// <summary>Adds an option of the command that it is.</summary>
    public SlashCommandOptionBuilder AddOption(SlashCommandOptionBuilder option)
    {
        Options = OptionLists.Add(Options, option);
        return this;
    }

    /// <summary>Adds options of the command that it is.</summary>
    public SlashCommandOptionBuilder AddOptions(params SlashCommandOptionBuilder[] options)
    {
        Options = OptionLists.AddAll(Options, options);
        return this;
    }

    /// <summary>Adds a choice.</summary>
    public SlashCommandOptionBuilder AddChoice(string name, int value, IDictionary<string, string> nameLocalizations = null) =>
        AddChoice(name, (object)value, nameLocalizations);

    /// <summary>Adds a choice.</summary>
    public SlashCommandOptionBuilder AddChoice(string name, string value, IDictionary<string, string> nameLocalizations = null)
    {
        Preconditions.Length(value, ChoiceNameMaxLength, nameof(value));
        return AddChoice(name, (object)value, nameLocalizations);
    }

    /// <summary>Adds a choice.</summary>
    public SlashCommandOptionBuilder AddChoice(string name, double value, IDictionary<string, string> nameLocalizations = null) =>
        AddChoice(name, (object)value, nameLocalizations);

    /// <summary>Adds a choice.</summary>
    public SlashCommandOptionBuilder AddChoice(string name, float value, IDictionary<string, string> nameLocalizations = null) =>
        AddChoice(name, (object)value, nameLocalizations);

    /// <summary>Adds a choice.</summary>
    public SlashCommandOptionBuilder AddChoice(string name, long value, IDictionary<string, string> nameLocalizations = null) =>
        AddChoice(name, (object)value, nameLocalizations);

    /// <summary>Adds a kind of channel it takes.</summary>
    public SlashCommandOptionBuilder AddChannelType(ChannelType channelType)
    {
        ChannelTypes ??= [];
        ChannelTypes.Add(channelType);
        return this;
    }

    /// <summary>Sets its name.</summary>
    public SlashCommandOptionBuilder WithName(string name)
    {
        Name = name;
        return this;
    }

    /// <summary>Sets what it is for.</summary>
    public SlashCommandOptionBuilder WithDescription(string description)
    {
        Description = description;
        return this;
    }

    /// <summary>Sets whether it must be given.</summary>
    public SlashCommandOptionBuilder WithRequired(bool value)
    {
        IsRequired = value;
        return this;
    }

    /// <summary>Sets whether it is the first to be filled in.</summary>
    public SlashCommandOptionBuilder WithDefault(bool value)
    {
        IsDefault = value;
        return this;
    }

    /// <summary>Sets whether the bot helps typing it.</summary>
    public SlashCommandOptionBuilder WithAutocomplete(bool value)
    {
        IsAutocomplete = value;
        return this;
    }

    /// <summary>Sets the smallest number it takes.</summary>
    public SlashCommandOptionBuilder WithMinValue(double value)
    {
        MinValue = value;
        return this;
    }

    /// <summary>Sets the largest number it takes.</summary>
    public SlashCommandOptionBuilder WithMaxValue(double value)
    {
        MaxValue = value;
        return this;
    }

    /// <summary>Sets the shortest text it takes.</summary>
    public SlashCommandOptionBuilder WithMinLength(int length)
    {
        MinLength = length;
        return this;
    }

    /// <summary>Sets the longest text it takes.</summary>
    public SlashCommandOptionBuilder WithMaxLength(int length)
    {
        MaxLength = length;
        return this;
    }

    /// <summary>Sets what it takes.</summary>
    public SlashCommandOptionBuilder WithType(ApplicationCommandOptionType type)
    {
        Type = type;
        return this;
    }

    /// <summary>Sets its names by language.</summary>
    public SlashCommandOptionBuilder WithNameLocalizations(IDictionary<string, string> nameLocalizations)
    {
        names.Set(nameLocalizations, nameof(nameLocalizations));
        return this;
    }

    /// <summary>Sets its descriptions by language.</summary>
    public SlashCommandOptionBuilder WithDescriptionLocalizations(IDictionary<string, string> descriptionLocalizations)
    {
        descriptions.Set(descriptionLocalizations, nameof(descriptionLocalizations));
        return this;
    }

    /// <summary>Adds its name in a language.</summary>
    public SlashCommandOptionBuilder AddNameLocalization(string locale, string name)
    {
        names.Add(locale, name);
        return this;
    }

    /// <summary>Adds its description in a language.</summary>
    public SlashCommandOptionBuilder AddDescriptionLocalization(string locale, string description)
    {
        descriptions.Add(locale, description);
        return this;
    }

    private SlashCommandOptionBuilder AddChoice(string name, object value, IDictionary<string, string> nameLocalizations)
    {
        Choices ??= [];
        if (Choices.Count >= MaxChoiceCount)
        {
            throw new InvalidOperationException("There can be at most 25 choices.");
        }

        Preconditions.Length(name, ChoiceNameMaxLength, nameof(name));
        Choices.Add(new ApplicationCommandOptionChoiceProperties { Name = name, Value = value, NameLocalizations = nameLocalizations });
        return this;
    }
}
