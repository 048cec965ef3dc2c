namespace Discord;

/// <content>The same, one call after the other.</content>
public partial class SlashCommandBuilder
{
    /// <summary>Sets its name.</summary>
    public SlashCommandBuilder WithName(string name)
    {
        Name = name;
        return this;
    }

    /// <summary>Sets what it does.</summary>
    public SlashCommandBuilder WithDescription(string description)
    {
        Description = description;
        return this;
    }

    /// <summary>Sets whether everyone can run it.</summary>
    public SlashCommandBuilder WithDefaultPermission(bool value)
    {
        IsDefaultPermission = value;
        return this;
    }

    /// <summary>Sets whether it is there in direct messages.</summary>
    [Obsolete("Say it with WithContextTypes.")]
    public SlashCommandBuilder WithDMPermission(bool permission)
    {
        IsDMEnabled = permission;
        return this;
    }

    /// <summary>Sets whether it is for adults.</summary>
    public SlashCommandBuilder WithNsfw(bool permission)
    {
        IsNsfw = permission;
        return this;
    }

    /// <summary>Sets what a member must be allowed to do to see it.</summary>
    public SlashCommandBuilder WithDefaultMemberPermissions(GuildPermission? permissions)
    {
        DefaultMemberPermissions = permissions;
        return this;
    }

    /// <summary>Sets for which kinds of installation it is there.</summary>
    public SlashCommandBuilder WithIntegrationTypes(params ApplicationIntegrationType[] integrationTypes)
    {
        IntegrationTypes = integrationTypes?.ToHashSet();
        return this;
    }

    /// <summary>Sets where it can be run.</summary>
    public SlashCommandBuilder WithContextTypes(params InteractionContextType[] contextTypes)
    {
        ContextTypes = contextTypes?.ToHashSet();
        return this;
    }

    /// <summary>Adds an option.</summary>
    public SlashCommandBuilder AddOption(
        string name, ApplicationCommandOptionType type, string description, bool? isRequired = null, bool? isDefault = null,
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

    /// <summary>Adds an option.</summary>
    public SlashCommandBuilder AddOption(SlashCommandOptionBuilder option)
    {
        Options = OptionLists.Add(Options, option);
        return this;
    }

    /// <summary>Adds options.</summary>
    public SlashCommandBuilder AddOptions(params SlashCommandOptionBuilder[] options)
    {
        Options = OptionLists.AddAll(Options, options);
        return this;
    }

    /// <summary>Sets its names by language.</summary>
    public SlashCommandBuilder WithNameLocalizations(IDictionary<string, string> nameLocalizations)
    {
        names.Set(nameLocalizations, nameof(nameLocalizations));
        return this;
    }

    /// <summary>Sets its descriptions by language.</summary>
    public SlashCommandBuilder WithDescriptionLocalizations(IDictionary<string, string> descriptionLocalizations)
    {
        descriptions.Set(descriptionLocalizations, nameof(descriptionLocalizations));
        return this;
    }

    /// <summary>Adds its name in a language.</summary>
    public SlashCommandBuilder AddNameLocalization(string locale, string name)
    {
        names.Add(locale, name);
        return this;
    }

    /// <summary>Adds its description in a language.</summary>
    public SlashCommandBuilder AddDescriptionLocalization(string locale, string description)
    {
        descriptions.Add(locale, description);
        return this;
    }
}
