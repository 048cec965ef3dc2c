namespace Discord;

/// <summary>A field to write in.</summary>
public class TextInputComponent : IMessageComponent
{
    internal TextInputComponent(
        string customId, string label, string placeholder, int? minLength, int? maxLength, TextInputStyle style, bool? required, string value)
    {
        CustomId = customId;
        Label = label;
        Placeholder = placeholder;
        MinLength = minLength;
        MaxLength = maxLength;
        Style = style;
        Required = required;
        Value = value;
    }

    /// <inheritdoc/>
    public ComponentType Type => ComponentType.TextInput;

    /// <inheritdoc/>
    public string CustomId { get; }

    /// <summary>What stands above it.</summary>
    public string Label { get; }

    /// <summary>What it says while nothing is written, or null.</summary>
    public string Placeholder { get; }

    /// <summary>How many characters must be written.</summary>
    public int? MinLength { get; }

    /// <summary>How many characters may be written.</summary>
    public int? MaxLength { get; }

    /// <summary>How much is to be written.</summary>
    public TextInputStyle Style { get; }

    /// <summary>Whether something must be written.</summary>
    public bool? Required { get; }

    /// <summary>What stands in it.</summary>
    public string Value { get; }
}
