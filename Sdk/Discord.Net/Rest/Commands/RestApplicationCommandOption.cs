using System.Collections.Immutable;
using Discord.API;

namespace Discord.Rest;

/// <summary>An option of a command, or a command within it.</summary>
public class RestApplicationCommandOption : IApplicationCommandOption
{
    internal RestApplicationCommandOption(ApplicationCommandOption model)
    {
        Type = model.Type;
        Name = model.Name;
        Description = model.Description;
        IsDefault = model.Default;
        IsRequired = model.Required;
        IsAutocomplete = model.Autocomplete;
        MinValue = model.MinValue;
        MaxValue = model.MaxValue;
        MinLength = model.MinLength;
        MaxLength = model.MaxLength;
        Options = [.. (model.Options ?? []).Select(option => new RestApplicationCommandOption(option))];
        Choices = [.. (model.Choices ?? []).Select(choice => new RestApplicationCommandChoice(choice))];
        ChannelTypes = model.ChannelTypes ?? [];
        NameLocalizations = model.NameLocalizations ?? ImmutableDictionary<string, string>.Empty as IReadOnlyDictionary<string, string>;
        DescriptionLocalizations =
            model.DescriptionLocalizations ?? ImmutableDictionary<string, string>.Empty as IReadOnlyDictionary<string, string>;
        NameLocalized = model.NameLocalized;
        DescriptionLocalized = model.DescriptionLocalized;
    }

    /// <inheritdoc/>
    public ApplicationCommandOptionType Type { get; }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public string Description { get; }

    /// <inheritdoc/>
    public bool? IsDefault { get; }

    /// <inheritdoc/>
    public bool? IsRequired { get; }

    /// <inheritdoc/>
    public bool? IsAutocomplete { get; }

    /// <inheritdoc/>
    public double? MinValue { get; }

    /// <inheritdoc/>
    public double? MaxValue { get; }

    /// <inheritdoc/>
    public int? MinLength { get; }

    /// <inheritdoc/>
    public int? MaxLength { get; }

    /// <inheritdoc cref="IApplicationCommandOption.Choices"/>
    public IReadOnlyCollection<RestApplicationCommandChoice> Choices { get; }

    /// <inheritdoc cref="IApplicationCommandOption.Options"/>
    public IReadOnlyCollection<RestApplicationCommandOption> Options { get; }

    /// <inheritdoc/>
    public IReadOnlyCollection<ChannelType> ChannelTypes { get; }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> NameLocalizations { get; }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> DescriptionLocalizations { get; }

    /// <inheritdoc/>
    public string NameLocalized { get; }

    /// <inheritdoc/>
    public string DescriptionLocalized { get; }

    IReadOnlyCollection<IApplicationCommandOptionChoice> IApplicationCommandOption.Choices => Choices;

    IReadOnlyCollection<IApplicationCommandOption> IApplicationCommandOption.Options => Options;
}
