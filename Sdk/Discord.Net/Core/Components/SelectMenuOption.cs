namespace Discord;

/// <summary>Something that a menu offers.</summary>
public class SelectMenuOption
{
    internal SelectMenuOption(string label, string value, string description, IEmote emote, bool? defaultValue)
    {
        Label = label;
        Value = value;
        Description = description;
        Emote = emote;
        IsDefault = defaultValue;
    }

    /// <summary>What it says.</summary>
    public string Label { get; }

    /// <summary>The text by which the bot knows it again.</summary>
    public string Value { get; }

    /// <summary>What is written below it, or null.</summary>
    public string Description { get; }

    /// <summary>What is shown before it, or null.</summary>
    public IEmote Emote { get; }

    /// <summary>Whether it is chosen beforehand.</summary>
    public bool? IsDefault { get; }
}
