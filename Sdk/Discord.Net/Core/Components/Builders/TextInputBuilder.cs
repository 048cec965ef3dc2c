namespace Discord;

/// <summary>Builds a field to write in, within Discord's limits.</summary>
public partial class TextInputBuilder
{
    /// <summary>How many characters it may say while nothing is written.</summary>
    public const int MaxPlaceholderLength = 100;

    /// <summary>How many characters may be written at most.</summary>
    public const int LargestMaxLength = 4000;

    private string customId;
    private string placeholder;
    private string text;
    private int? minLength;
    private int? maxLength;

    /// <summary>An empty field.</summary>
    public TextInputBuilder()
    {
    }

    /// <summary>A field.</summary>
    public TextInputBuilder(
        string label, string customId, TextInputStyle style = TextInputStyle.Short, string placeholder = null, int? minLength = null,
        int? maxLength = null, bool? required = null, string value = null)
    {
        Label = label;
        CustomId = customId;
        Style = style;
        Placeholder = placeholder;
        MinLength = minLength;
        MaxLength = maxLength;
        Required = required;
        Value = value;
    }

    internal TextInputBuilder(TextInputComponent field)
        : this(field.Label, field.CustomId, field.Style, field.Placeholder, field.MinLength, field.MaxLength, field.Required, field.Value)
    {
    }

    /// <summary>The text by which the bot knows it again.</summary>
    public string CustomId
    {
        get => customId;
        set => customId = Preconditions.NoneOrLength(value, ComponentBuilder.MaxCustomIdLength, nameof(value));
    }

    /// <summary>How much is to be written.</summary>
    public TextInputStyle Style { get; set; } = TextInputStyle.Short;

    /// <summary>What stands above it.</summary>
    public string Label { get; set; }

    /// <summary>What it says while nothing is written.</summary>
    public string Placeholder
    {
        get => placeholder;
        set => placeholder = Preconditions.LengthAtMost(value, MaxPlaceholderLength, nameof(Placeholder));
    }

    /// <summary>How many characters must be written.</summary>
    public int? MinLength
    {
        get => minLength;
        set => minLength = Within(value, 0, MaxLength ?? LargestMaxLength, nameof(value));
    }

    /// <summary>How many characters may be written.</summary>
    public int? MaxLength
    {
        get => maxLength;
        set => maxLength = Within(value, MinLength ?? 0, LargestMaxLength, nameof(value));
    }

    /// <summary>Whether something must be written; Discord wants it if nothing is said.</summary>
    public bool? Required { get; set; }

    /// <summary>What stands in it.</summary>
    public string Value
    {
        get => text;
        set
        {
            Within(value?.Length, MinLength ?? 0, MaxLength ?? LargestMaxLength, nameof(value));
            text = value;
        }
    }

    /// <summary>The field; it must have a custom id and a label, and a short one no line ends.</summary>
    public TextInputComponent Build()
    {
        if (string.IsNullOrEmpty(CustomId))
        {
            throw new ArgumentException("A field must have a custom id.", nameof(CustomId));
        }

        if (string.IsNullOrWhiteSpace(Label))
        {
            throw new ArgumentException("A field must have a label.", nameof(Label));
        }

        if (Style == TextInputStyle.Short && Value?.Contains('\n', StringComparison.Ordinal) == true)
        {
            throw new ArgumentException("A short field has one line.", nameof(Value));
        }

        return new TextInputComponent(CustomId, Label, Placeholder, MinLength, MaxLength, Style, Required, Value);
    }

    private static int? Within(int? length, int least, int most, string name) => length < least || length > most
        ? throw new ArgumentOutOfRangeException(name, length, "So many characters are not possible here.")
        : length;
}
