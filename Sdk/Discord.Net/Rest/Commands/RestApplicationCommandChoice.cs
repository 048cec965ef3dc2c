using Discord.API;

namespace Discord.Rest;

/// <summary>A value that an option may have.</summary>
public class RestApplicationCommandChoice : IApplicationCommandOptionChoice
{
    internal RestApplicationCommandChoice(ApplicationCommandOptionChoice model)
    {
        Name = model.Name;
        Value = model.Value;
        NameLocalizations = model.NameLocalizations;
        NameLocalized = model.NameLocalized;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public object Value { get; }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> NameLocalizations { get; }

    /// <inheritdoc/>
    public string NameLocalized { get; }
}
