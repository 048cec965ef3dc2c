namespace Discord;

/// <content>The same, one call after the other.</content>
public partial class TextInputBuilder
{
    /// <summary>Sets what stands above it.</summary>
    public TextInputBuilder WithLabel(string label)
    {
        Label = label;
        return this;
    }

    /// <summary>Sets how much is to be written.</summary>
    public TextInputBuilder WithStyle(TextInputStyle style)
    {
        Style = style;
        return this;
    }

    /// <summary>Sets the text by which the bot knows it again.</summary>
    public TextInputBuilder WithCustomId(string customId)
    {
        CustomId = customId;
        return this;
    }

    /// <summary>Sets what it says while nothing is written.</summary>
    public TextInputBuilder WithPlaceholder(string placeholder)
    {
        Placeholder = placeholder;
        return this;
    }

    /// <summary>Sets what stands in it.</summary>
    public TextInputBuilder WithValue(string value)
    {
        Value = value;
        return this;
    }

    /// <summary>Sets how many characters must be written.</summary>
    public TextInputBuilder WithMinLength(int minLength)
    {
        MinLength = minLength;
        return this;
    }

    /// <summary>Sets how many characters may be written.</summary>
    public TextInputBuilder WithMaxLength(int maxLength)
    {
        MaxLength = maxLength;
        return this;
    }

    /// <summary>Sets whether something must be written.</summary>
    public TextInputBuilder WithRequired(bool required)
    {
        Required = required;
        return this;
    }
}
