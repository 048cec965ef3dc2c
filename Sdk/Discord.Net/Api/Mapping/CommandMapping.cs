namespace Discord.API;

/// <summary>Commands, to Discord's JSON.</summary>
internal static class CommandMapping
{
    /// <summary>The command; it must have a name, and a slash command a description.</summary>
    public static ApplicationCommand ToModel(this ApplicationCommandProperties command)
    {
        var slash = command as SlashCommandProperties;
        Preconditions.NotNullOrEmpty(command.Name.GetValueOrDefault(), nameof(command.Name));
        if (slash is not null)
        {
            Preconditions.NotNullOrEmpty(slash.Description.GetValueOrDefault(), nameof(slash.Description));
        }

        return new ApplicationCommand
        {
            Type = command.Type,
            Name = command.Name.Value,
            NameLocalizations = Copy(command.NameLocalizations),
            Description = slash?.Description.Value,
            DescriptionLocalizations = Copy(command.DescriptionLocalizations),
            Options = slash?.Options.GetValueOrDefault()?.Select(ToModel).ToArray(),
            DefaultPermission = command.IsDefaultPermission.ToNullable(),
            DefaultMemberPermissions = (ulong?)command.DefaultMemberPermissions.ToNullable(),
            DmPermission = command.IsDMEnabled.ToNullable(),
            Nsfw = command.IsNsfw.GetValueOrDefault(),
            Contexts = command.ContextTypes.GetValueOrDefault()?.ToArray(),
            IntegrationTypes = command.IntegrationTypes.GetValueOrDefault()?.ToArray(),
        };
    }

    /// <summary>What could be meant by what is being typed.</summary>
    public static ApplicationCommandOptionChoice ToModel(this AutocompleteResult result) => new() { Name = result.Name, Value = result.Value };

    private static ApplicationCommandOption ToModel(ApplicationCommandOptionProperties option) => new()
    {
        Type = option.Type,
        Name = option.Name,
        NameLocalizations = Copy(option.NameLocalizations),
        Description = option.Description,
        DescriptionLocalizations = Copy(option.DescriptionLocalizations),
        Default = option.IsDefault,
        Required = option.IsRequired,
        Autocomplete = option.IsAutocomplete,
        MinValue = option.MinValue,
        MaxValue = option.MaxValue,
        MinLength = option.MinLength,
        MaxLength = option.MaxLength,
        Choices = option.Choices?.Select(ToModel).ToArray(),
        Options = option.Options?.Select(ToModel).ToArray(),
        ChannelTypes = option.ChannelTypes?.ToArray(),
    };

    private static ApplicationCommandOptionChoice ToModel(ApplicationCommandOptionChoiceProperties choice) =>
        new() { Name = choice.Name, Value = choice.Value, NameLocalizations = Copy(choice.NameLocalizations) };

    private static Dictionary<string, string> Copy(IEnumerable<KeyValuePair<string, string>> texts) =>
        texts is null ? null : new Dictionary<string, string>(texts);
}
