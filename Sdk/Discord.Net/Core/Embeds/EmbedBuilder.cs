namespace Discord;

/// <summary>Builds an embed, within Discord's limits.</summary>
public partial class EmbedBuilder
{
    /// <summary>How many fields it may have.</summary>
    public const int MaxFieldCount = 25;

    /// <summary>How many characters its title may have.</summary>
    public const int MaxTitleLength = 256;

    /// <summary>How many characters its text may have.</summary>
    public const int MaxDescriptionLength = 4096;

    /// <summary>How many characters it may have in all.</summary>
    public const int MaxEmbedLength = 6000;

    private string title;
    private string description;
    private List<EmbedFieldBuilder> fields = [];

    /// <summary>Its title.</summary>
    public string Title
    {
        get => title;
        set => title = Preconditions.LengthAtMost(value, MaxTitleLength, nameof(Title));
    }

    /// <summary>Its text.</summary>
    public string Description
    {
        get => description;
        set => description = Preconditions.LengthAtMost(value, MaxDescriptionLength, nameof(Description));
    }

    /// <summary>Where its title leads.</summary>
    public string Url { get; set; }

    /// <summary>The small picture in its corner.</summary>
    public string ThumbnailUrl { get; set; }

    /// <summary>Its picture.</summary>
    public string ImageUrl { get; set; }

    /// <summary>Its fields.</summary>
    public List<EmbedFieldBuilder> Fields
    {
        get => fields;
        set
        {
            Preconditions.NotNull(value, nameof(Fields), "The fields of an embed can be none, but not null.");
            Preconditions.AtMost(value.Count, MaxFieldCount, nameof(Fields));
            fields = value;
        }
    }

    /// <summary>The moment in its footer.</summary>
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>The color of its edge.</summary>
    public Color? Color { get; set; }

    /// <summary>The line above its title.</summary>
    public EmbedAuthorBuilder Author { get; set; }

    /// <summary>The line at its end.</summary>
    public EmbedFooterBuilder Footer { get; set; }

    /// <summary>How many characters there are in it.</summary>
    public int Length =>
        Count(title) + Count(description) + Count(Author?.Name) + Count(Footer?.Text)
        + fields.Sum(one => Count(one.Name) + Count(one.Value as string));

    /// <summary>Whether both say the same.</summary>
    public static bool operator ==(EmbedBuilder left, EmbedBuilder right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(EmbedBuilder left, EmbedBuilder right) => !(left == right);

    /// <summary>The embed; it throws if there is too much in it, or an address that leads nowhere.</summary>
    public Embed Build()
    {
        if (Length > MaxEmbedLength)
        {
            throw new InvalidOperationException("An embed must have at most 6000 characters in all.");
        }

        string[] addresses = [Url, ThumbnailUrl, ImageUrl, Author?.Url, Author?.IconUrl, Footer?.IconUrl];
        Array.ForEach(addresses, UrlValidation.InEmbed);

        return new Embed(EmbedType.Rich)
        {
            Title = title,
            Description = description,
            Url = Url,
            Timestamp = Timestamp,
            Color = Color,
            Image = ImageUrl is null ? null : new EmbedImage(ImageUrl, null, null, null),
            Thumbnail = ThumbnailUrl is null ? null : new EmbedThumbnail(ThumbnailUrl, null, null, null),
            Author = Author?.Build(),
            Footer = Footer?.Build(),
            Fields = [.. fields.Select(field => field.Build())],
        };
    }

    /// <inheritdoc/>
    public override bool Equals(object obj) => Equals(obj as EmbedBuilder);

    /// <summary>Whether both say the same.</summary>
    public bool Equals(EmbedBuilder embedBuilder) => embedBuilder is { } other
        && (title, description, Url, ImageUrl, ThumbnailUrl) == (other.title, other.description, other.Url, other.ImageUrl, other.ThumbnailUrl)
        && (Timestamp, Color, Author, Footer) == (other.Timestamp, other.Color, other.Author, other.Footer)
        && fields.SequenceEqual(other.fields);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    private static int Count(string text) => text?.Length ?? 0;
}
