namespace Discord;

/// <summary>A field of an embed.</summary>
public struct EmbedField
{
    internal EmbedField(string name, string value, bool inline)
    {
        Name = name;
        Value = value;
        Inline = inline;
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its text.</summary>
    public string Value { get; }

    /// <summary>Whether others may stand beside it.</summary>
    public bool Inline { get; }

    /// <summary>Whether both say the same.</summary>
    public static bool operator ==(EmbedField? left, EmbedField? right) => left is null ? right is null : left.Value.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(EmbedField? left, EmbedField? right) => !(left == right);

    /// <inheritdoc/>
    public override bool Equals(object obj) => obj is EmbedField other && Equals(other);

    /// <summary>Whether both say the same.</summary>
    public bool Equals(EmbedField? embedField) => embedField is { } other
        && (Name, Value, Inline) == (other.Name, other.Value, other.Inline);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Value, Inline);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
