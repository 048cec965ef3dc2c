namespace Discord;

/// <content>The same, one call after the other.</content>
public partial class SelectMenuBuilder
{
    /// <summary>Sets the text by which the bot knows it again.</summary>
    public SelectMenuBuilder WithCustomId(string customId)
    {
        CustomId = customId;
        return this;
    }

    /// <summary>Sets what it says while nothing is chosen.</summary>
    public SelectMenuBuilder WithPlaceholder(string placeholder)
    {
        Placeholder = placeholder;
        return this;
    }

    /// <summary>Sets how many must be chosen.</summary>
    public SelectMenuBuilder WithMinValues(int minValues)
    {
        MinValues = minValues;
        return this;
    }

    /// <summary>Sets how many may be chosen.</summary>
    public SelectMenuBuilder WithMaxValues(int maxValues)
    {
        MaxValues = maxValues;
        return this;
    }

    /// <summary>Sets the given options.</summary>
    public SelectMenuBuilder WithOptions(List<SelectMenuOptionBuilder> options)
    {
        Options = options;
        return this;
    }

    /// <summary>Adds an option.</summary>
    public SelectMenuBuilder AddOption(SelectMenuOptionBuilder option)
    {
        Options ??= [];
        if (Options.Count >= MaxOptionCount)
        {
            throw new InvalidOperationException("A menu must offer at most 25 options.");
        }

        Options.Add(option);
        return this;
    }

    /// <summary>Adds an option.</summary>
    public SelectMenuBuilder AddOption(string label, string value, string description = null, IEmote emote = null, bool? isDefault = null) =>
        AddOption(new SelectMenuOptionBuilder(label, value, description, emote, isDefault));

    /// <summary>Adds something that is chosen beforehand.</summary>
    public SelectMenuBuilder AddDefaultValue(ulong id, SelectDefaultValueType type) => AddDefaultValue(new SelectMenuDefaultValue(id, type));

    /// <summary>Adds something that is chosen beforehand.</summary>
    public SelectMenuBuilder AddDefaultValue(SelectMenuDefaultValue value)
    {
        if (DefaultValues.Count >= MaxOptionCount)
        {
            throw new InvalidOperationException("At most 25 can be chosen beforehand.");
        }

        DefaultValues.Add(value);
        return this;
    }

    /// <summary>Sets what is chosen beforehand.</summary>
    public SelectMenuBuilder WithDefaultValues(params SelectMenuDefaultValue[] defaultValues)
    {
        DefaultValues = defaultValues?.ToList();
        return this;
    }

    /// <summary>Sets whether nothing can be chosen.</summary>
    public SelectMenuBuilder WithDisabled(bool isDisabled)
    {
        IsDisabled = isDisabled;
        return this;
    }

    /// <summary>Sets what it offers.</summary>
    public SelectMenuBuilder WithType(ComponentType type)
    {
        Type = type;
        return this;
    }

    /// <summary>Sets the kinds of channels it offers.</summary>
    public SelectMenuBuilder WithChannelTypes(List<ChannelType> channelTypes)
    {
        ChannelTypes = channelTypes;
        return this;
    }

    /// <summary>Sets the kinds of channels it offers; null: all of them.</summary>
    public SelectMenuBuilder WithChannelTypes(params ChannelType[] channelTypes)
    {
        ChannelTypes = [.. channelTypes ?? Enum.GetValues<ChannelType>()];
        return this;
    }
}
