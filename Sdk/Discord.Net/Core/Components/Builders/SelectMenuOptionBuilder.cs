namespace Discord;

/// <summary>Builds something that a menu offers, within Discord's limits.</summary>
public class SelectMenuOptionBuilder
{
    /// <summary>How many characters it may say.</summary>
    public const int MaxSelectLabelLength = 100;

    /// <summary>How many characters may be written below it.</summary>
    public const int MaxDescriptionLength = 100;

    /// <summary>How many characters its value may have.</summary>
    public const int MaxSelectValueLength = 100;

    private string label;
    private string text;
    private string description;

    /// <summary>An empty option.</summary>
    public SelectMenuOptionBuilder()
    {
    }

    /// <summary>An option.</summary>
    public SelectMenuOptionBuilder(string label, string value, string description = null, IEmote emote = null, bool? isDefault = null)
    {
        Label = label;
        Value = value;
        Description = description;
        Emote = emote;
        IsDefault = isDefault;
    }

    /// <summary>An option that begins with another one.</summary>
    public SelectMenuOptionBuilder(SelectMenuOption option)
        : this(option.Label, option.Value, option.Description, option.Emote, option.IsDefault)
    {
    }

    /// <summary>What it says.</summary>
    public string Label
    {
        get => label;
        set => label = Preconditions.NoneOrLength(value, MaxSelectLabelLength, nameof(value));
    }

    /// <summary>The text by which the bot knows it again.</summary>
    public string Value
    {
        get => text;
        set => text = Preconditions.NoneOrLength(value, MaxSelectValueLength, nameof(value));
    }

    /// <summary>What is written below it.</summary>
    public string Description
    {
        get => description;
        set => description = Preconditions.NoneOrLength(value, MaxDescriptionLength, nameof(value));
    }

    /// <summary>What is shown before it.</summary>
    public IEmote Emote { get; set; }

    /// <summary>Whether it is chosen beforehand.</summary>
    public bool? IsDefault { get; set; }

    /// <summary>Sets what it says.</summary>
    public SelectMenuOptionBuilder WithLabel(string label)
    {
        Label = label;
        return this;
    }

    /// <summary>Sets the text by which the bot knows it again.</summary>
    public SelectMenuOptionBuilder WithValue(string value)
    {
        Value = value;
        return this;
    }

    /// <summary>Sets what is written below it.</summary>
    public SelectMenuOptionBuilder WithDescription(string description)
    {
        Description = description;
        return this;
    }

    /// <summary>Sets what is shown before it.</summary>
    public SelectMenuOptionBuilder WithEmote(IEmote emote)
    {
        Emote = emote;
        return this;
    }

    /// <summary>Sets whether it is chosen beforehand.</summary>
    public SelectMenuOptionBuilder WithDefault(bool isDefault)
    {
        IsDefault = isDefault;
        return this;
    }

    /// <summary>The option; it must say something and have a value.</summary>
    public SelectMenuOption Build() => new(Said(Label, nameof(Label)), Said(Value, nameof(Value)), Description, Emote, IsDefault);

    private static string Said(string text, string name) =>
        string.IsNullOrWhiteSpace(text) ? throw new ArgumentNullException(name, $"An option must have a {name}.") : text;
}
