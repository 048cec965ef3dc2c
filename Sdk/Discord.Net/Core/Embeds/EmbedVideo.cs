namespace Discord;

/// <summary>The film of an embed.</summary>
public struct EmbedVideo
{
    internal EmbedVideo(string url, int? height, int? width)
    {
        Url = url;
        Height = height;
        Width = width;
    }

    /// <summary>Where it is.</summary>
    public string Url { get; }

    /// <summary>How high it is.</summary>
    public int? Height { get; }

    /// <summary>How wide it is.</summary>
    public int? Width { get; }

    /// <summary>Whether both say the same.</summary>
    public static bool operator ==(EmbedVideo? left, EmbedVideo? right) => left is null ? right is null : left.Value.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(EmbedVideo? left, EmbedVideo? right) => !(left == right);

    /// <inheritdoc/>
    public override bool Equals(object obj) => obj is EmbedVideo other && Equals(other);

    /// <summary>Whether both say the same.</summary>
    public bool Equals(EmbedVideo? embedVideo) => embedVideo is { } other
        && (Url, Height, Width) == (other.Url, other.Height, other.Width);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Url, Height, Width);

    /// <inheritdoc/>
    public override string ToString() => Url;
}
