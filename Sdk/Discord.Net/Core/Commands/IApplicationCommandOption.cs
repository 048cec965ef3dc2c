namespace Discord;

/// <summary>An option of a command.</summary>
public interface IApplicationCommandOption
{
    /// <summary>What it takes.</summary>
    ApplicationCommandOptionType Type { get; }

    /// <summary>Its name.</summary>
    string Name { get; }

    /// <summary>What it is for.</summary>
    string Description { get; }

    /// <summary>Whether it is the first to be filled in.</summary>
    bool? IsDefault { get; }

    /// <summary>Whether it must be given.</summary>
    bool? IsRequired { get; }

    /// <summary>Whether the bot helps typing it.</summary>
    bool? IsAutocomplete { get; }

    /// <summary>The smallest number it takes.</summary>
    double? MinValue { get; }

    /// <summary>The largest number it takes.</summary>
    double? MaxValue { get; }

    /// <summary>The shortest text it takes.</summary>
    int? MinLength { get; }

    /// <summary>The longest text it takes.</summary>
    int? MaxLength { get; }

    /// <summary>The values it offers.</summary>
    IReadOnlyCollection<IApplicationCommandOptionChoice> Choices { get; }

    /// <summary>The options of the command that it is.</summary>
    IReadOnlyCollection<IApplicationCommandOption> Options { get; }

    /// <summary>The kinds of channels it takes.</summary>
    IReadOnlyCollection<ChannelType> ChannelTypes { get; }

    /// <summary>Its names by language.</summary>
    IReadOnlyDictionary<string, string> NameLocalizations { get; }

    /// <summary>Its descriptions by language.</summary>
    IReadOnlyDictionary<string, string> DescriptionLocalizations { get; }

    /// <summary>Its name in the language that was asked for.</summary>
    string NameLocalized { get; }

    /// <summary>Its description in the language that was asked for.</summary>
    string DescriptionLocalized { get; }
}
