namespace Discord;

/// <summary>Whose page an embed is about.</summary>
public struct EmbedProvider
{
    internal EmbedProvider(string name, string url)
    {
        Name = name;
        Url = url;
    }

    /// <summary>What they are called.</summary>
    public string Name { get; }

    /// <summary>Where they are.</summary>
    public string Url { get; }

    /// <summary>Whether both say the same.</summary>
    public static bool operator ==(EmbedProvider? left, EmbedProvider? right) => left is null ? right is null : left.Value.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(EmbedProvider? left, EmbedProvider? right) => !(left == right);

    /// <inheritdoc/>
    public override bool Equals(object obj) => obj is EmbedProvider other && Equals(other);

    /// <summary>Whether both say the same.</summary>
    public bool Equals(EmbedProvider? embedProvider) => embedProvider is { } other && (Name, Url) == (other.Name, other.Url);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Url);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
