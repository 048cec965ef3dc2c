namespace Discord;

/// <summary>A menu.</summary>
public class SelectMenuComponent : IMessageComponent
{
    internal SelectMenuComponent(
        string customId, IReadOnlyCollection<SelectMenuOption> options, string placeholder, int minValues, int maxValues, bool disabled,
        ComponentType type, IEnumerable<ChannelType> channelTypes = null, IEnumerable<SelectMenuDefaultValue> defaultValues = null)
    {
        CustomId = customId;
        Options = options;
        Placeholder = placeholder;
        MinValues = minValues;
        MaxValues = maxValues;
        IsDisabled = disabled;
        Type = type;
        ChannelTypes = [.. channelTypes ?? []];
        DefaultValues = [.. defaultValues ?? []];
    }

    /// <inheritdoc/>
    public ComponentType Type { get; }

    /// <inheritdoc/>
    public string CustomId { get; }

    /// <summary>What it offers.</summary>
    public IReadOnlyCollection<SelectMenuOption> Options { get; }

    /// <summary>What it says while nothing is chosen, or null.</summary>
    public string Placeholder { get; }

    /// <summary>How many must be chosen.</summary>
    public int MinValues { get; }

    /// <summary>How many may be chosen.</summary>
    public int MaxValues { get; }

    /// <summary>Whether nothing can be chosen.</summary>
    public bool IsDisabled { get; }

    /// <summary>The kinds of channels it offers.</summary>
    public IReadOnlyCollection<ChannelType> ChannelTypes { get; }

    /// <summary>What is chosen beforehand.</summary>
    public IReadOnlyCollection<SelectMenuDefaultValue> DefaultValues { get; }

    /// <summary>A builder that begins with this menu.</summary>
    public SelectMenuBuilder ToBuilder() => new(
        CustomId, Options?.Select(option => new SelectMenuOptionBuilder(option)).ToList(), Placeholder, MaxValues, MinValues, IsDisabled, Type,
        [.. ChannelTypes], [.. DefaultValues]);
}
