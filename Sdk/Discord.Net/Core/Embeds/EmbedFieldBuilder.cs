namespace Discord;

/// <summary>Builds a field of an embed.</summary>
public class EmbedFieldBuilder
{
    /// <summary>How many characters its name may have.</summary>
    public const int MaxFieldNameLength = 256;

    /// <summary>How many characters its text may have.</summary>
    public const int MaxFieldValueLength = 1024;

    private string name;
    private string text;

    /// <summary>Its name.</summary>
    public string Name
    {
        get => name;
        set => name = Checked(value, MaxFieldNameLength, nameof(Name));
    }

    /// <summary>Its text, or something that becomes one.</summary>
    public object Value
    {
        get => text;
        set => text = Checked(value?.ToString(), MaxFieldValueLength, nameof(Value));
    }

    /// <summary>Whether others may stand beside it.</summary>
    public bool IsInline { get; set; }

    /// <summary>Whether both say the same.</summary>
    public static bool operator ==(EmbedFieldBuilder left, EmbedFieldBuilder right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(EmbedFieldBuilder left, EmbedFieldBuilder right) => !(left == right);

    /// <summary>Sets its name.</summary>
    public EmbedFieldBuilder WithName(string name)
    {
        Name = name;
        return this;
    }

    /// <summary>Sets its text.</summary>
    public EmbedFieldBuilder WithValue(object value)
    {
        Value = value;
        return this;
    }

    /// <summary>Sets whether others may stand beside it.</summary>
    public EmbedFieldBuilder WithIsInline(bool isInline)
    {
        IsInline = isInline;
        return this;
    }

    /// <summary>The field.</summary>
    public EmbedField Build() => new(name, text, IsInline);

    /// <inheritdoc/>
    public override bool Equals(object obj) => Equals(obj as EmbedFieldBuilder);

    /// <summary>Whether both say the same.</summary>
    public bool Equals(EmbedFieldBuilder embedFieldBuilder) => embedFieldBuilder is { } other
        && (name, text, IsInline) == (other.name, other.text, other.IsInline);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    private static string Checked(string value, int limit, string property) => string.IsNullOrWhiteSpace(value)
        ? throw new ArgumentException($"The {property} of a field must not be empty.", property)
        : Preconditions.LengthAtMost(value, limit, property);
}
