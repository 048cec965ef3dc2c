namespace Discord;

/// <summary>The picture of an embed.</summary>
public struct EmbedImage
{
    internal EmbedImage(string url, string proxyUrl, int? height, int? width)
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
    public static bool operator ==(EmbedImage? left, EmbedImage? right) => left is null ? right is null : left.Value.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(EmbedImage? left, EmbedImage? right) => !(left == right);

    /// <inheritdoc/>
    public override bool Equals(object obj) => obj is EmbedImage other && Equals(other);

    /// <summary>Whether both say the same.</summary>
    public bool Equals(EmbedImage? embedImage) => embedImage is { } other
        && (Url, ProxyUrl, Height, Width) == (other.Url, other.ProxyUrl, other.Height, other.Width);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Url, ProxyUrl, Height, Width);

    /// <inheritdoc/>
    public override string ToString() => Url;
}
