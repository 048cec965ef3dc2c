namespace Discord;

/// <summary>The line above the title of an embed.</summary>
public struct EmbedAuthor
{
    internal EmbedAuthor(string name, string url, string iconUrl, string proxyIconUrl)
    {
        Name = name;
        Url = url;
        IconUrl = iconUrl;
        ProxyIconUrl = proxyIconUrl;
    }

    /// <summary>What it says.</summary>
    public string Name { get; }

    /// <summary>Where it leads.</summary>
    public string Url { get; }

    /// <summary>The small picture before it.</summary>
    public string IconUrl { get; }

    /// <summary>The same picture through Discord's media proxy.</summary>
    public string ProxyIconUrl { get; }

    /// <summary>Whether both say the same.</summary>
    public static bool operator ==(EmbedAuthor? left, EmbedAuthor? right) => left is null ? right is null : left.Value.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(EmbedAuthor? left, EmbedAuthor? right) => !(left == right);

    /// <inheritdoc/>
    public override bool Equals(object obj) => obj is EmbedAuthor other && Equals(other);

    /// <summary>Whether both say the same.</summary>
    public bool Equals(EmbedAuthor? embedAuthor) => embedAuthor is { } other
        && (Name, Url, IconUrl) == (other.Name, other.Url, other.IconUrl);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Url, IconUrl);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
