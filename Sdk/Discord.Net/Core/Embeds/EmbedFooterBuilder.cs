namespace Discord;

/// <summary>Builds the line at the end of an embed.</summary>
public class EmbedFooterBuilder
{
    /// <summary>How many characters it may have.</summary>
    public const int MaxFooterTextLength = 2048;

    private string text;

    /// <summary>What it says.</summary>
    public string Text
    {
        get => text;
        set => text = Preconditions.LengthAtMost(value, MaxFooterTextLength, nameof(Text));
    }

    /// <summary>The small picture before it.</summary>
    public string IconUrl { get; set; }

    /// <summary>Whether both say the same.</summary>
    public static bool operator ==(EmbedFooterBuilder left, EmbedFooterBuilder right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(EmbedFooterBuilder left, EmbedFooterBuilder right) => !(left == right);

    /// <summary>Sets what it says.</summary>
    public EmbedFooterBuilder WithText(string text)
    {
        Text = text;
        return this;
    }

    /// <summary>Sets the small picture before it.</summary>
    public EmbedFooterBuilder WithIconUrl(string iconUrl)
    {
        IconUrl = iconUrl;
        return this;
    }

    /// <summary>The line.</summary>
    public EmbedFooter Build() => new(Text, IconUrl, null);

    /// <inheritdoc/>
    public override bool Equals(object obj) => Equals(obj as EmbedFooterBuilder);

    /// <summary>Whether both say the same.</summary>
    public bool Equals(EmbedFooterBuilder embedFooterBuilder) => embedFooterBuilder is { } other
        && (text, IconUrl) == (other.text, other.IconUrl);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
