namespace Discord;

/// <summary>The line at the end of an embed.</summary>
public struct EmbedFooter
{
    internal EmbedFooter(string text, string iconUrl, string proxyUrl)
    {
        Text = text;
        IconUrl = iconUrl;
        ProxyUrl = proxyUrl;
    }

    /// <summary>What it says.</summary>
    public string Text { get; }

    /// <summary>The small picture before it.</summary>
    public string IconUrl { get; }

    /// <summary>The same picture through Discord's media proxy.</summary>
    public string ProxyUrl { get; }

    /// <summary>Whether both say the same.</summary>
    public static bool operator ==(EmbedFooter? left, EmbedFooter? right) => left is null ? right is null : left.Value.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(EmbedFooter? left, EmbedFooter? right) => !(left == right);

    /// <inheritdoc/>
    public override bool Equals(object obj) => obj is EmbedFooter other && Equals(other);

    /// <summary>Whether both say the same.</summary>
    public bool Equals(EmbedFooter? embedFooter) => embedFooter is { } other
        && (Text, IconUrl, ProxyUrl) == (other.Text, other.IconUrl, other.ProxyUrl);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, IconUrl, ProxyUrl);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
