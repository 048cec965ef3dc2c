namespace Discord;

/// <summary>The small picture in the corner of an embed.</summary>
public struct EmbedThumbnail
{
    internal EmbedThumbnail(string url, string proxyUrl, int? height, int? width)
    {
        Url = url;
        ProxyUrl = proxyUrl;
        Height = height;
        Width = width;
    }

    /// <summary>Where it is.</summary>
    public string Url { get; }

    /// <summary>The same through Discord's media proxy.</summary>
    public string ProxyUrl { get; }

    /// <summary>How high it is.</summary>
    public int? Height { get; }

    /// <summary>How wide it is.</summary>
    public int? Width { get; }

    /// <summary>Whether both say the same.</summary>
    public static bool operator ==(EmbedThumbnail? left, EmbedThumbnail? right) => left is null ? right is null : left.Value.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(EmbedThumbnail? left, EmbedThumbnail? right) => !(left == right);

    /// <inheritdoc/>
    public override bool Equals(object obj) => obj is EmbedThumbnail other && Equals(other);

    /// <summary>Whether both say the same.</summary>
    public bool Equals(EmbedThumbnail? embedThumbnail) => embedThumbnail is { } other
        && (Url, ProxyUrl, Height, Width) == (other.Url, other.ProxyUrl, other.Height, other.Width);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Url, ProxyUrl, Height, Width);

    /// <inheritdoc/>
    public override string ToString() => Url;
}
