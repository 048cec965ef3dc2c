namespace Discord;

/// <summary>A small picture that is a character.</summary>
public class Emoji : IEmote
{
    /// <summary>The picture of a character.</summary>
    public Emoji(string unicode) => Name = unicode;

    /// <summary>The character.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <inheritdoc/>
    public override bool Equals(object other) => other is Emoji emoji && emoji.Name == Name;

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}
