namespace Discord;

/// <summary>Builds the line above the title of an embed.</summary>
public class EmbedAuthorBuilder
{
    /// <summary>How many characters it may have.</summary>
    public const int MaxAuthorNameLength = 256;

    private string name;

    /// <summary>What it says.</summary>
    public string Name
    {
        get => name;
        set => name = Preconditions.LengthAtMost(value, MaxAuthorNameLength, nameof(Name));
    }

    /// <summary>Where it leads.</summary>
    public string Url { get; set; }

    /// <summary>The small picture before it.</summary>
    public string IconUrl { get; set; }

    /// <summary>Whether both say the same.</summary>
    public static bool operator ==(EmbedAuthorBuilder left, EmbedAuthorBuilder right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(EmbedAuthorBuilder left, EmbedAuthorBuilder right) => !(left == right);

    /// <summary>Sets what it says.</summary>
    public EmbedAuthorBuilder WithName(string name)
    {
        Name = name;
        return this;
    }

    /// <summary>Sets where it leads.</summary>
    public EmbedAuthorBuilder WithUrl(string url)
    {
        Url = url;
        return this;
    }

    /// <summary>Sets the small picture before it.</summary>
    public EmbedAuthorBuilder WithIconUrl(string iconUrl)
    {
        IconUrl = iconUrl;
        return this;
    }

    /// <summary>The line.</summary>
    public EmbedAuthor Build() => new(Name, Url, IconUrl, null);

    /// <inheritdoc/>
    public override bool Equals(object obj) => Equals(obj as EmbedAuthorBuilder);

    /// <summary>Whether both say the same.</summary>
    public bool Equals(EmbedAuthorBuilder embedAuthorBuilder) => embedAuthorBuilder is { } other
        && (name, Url, IconUrl) == (other.name, other.Url, other.IconUrl);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
