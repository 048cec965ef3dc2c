using System.Collections.Immutable;

namespace Discord;

/// <summary>A framed part of a message: what a bot wrote, or what a link leads to.</summary>
public class Embed : IEmbed
{
    internal Embed(EmbedType type) => Type = type;

    /// <inheritdoc/>
    public EmbedType Type { get; }

    /// <inheritdoc/>
    public string Title { get; internal init; }

    /// <inheritdoc/>
    public string Description { get; internal init; }

    /// <inheritdoc/>
    public string Url { get; internal init; }

    /// <inheritdoc/>
    public DateTimeOffset? Timestamp { get; internal init; }

    /// <inheritdoc/>
    public Color? Color { get; internal init; }

    /// <inheritdoc/>
    public EmbedImage? Image { get; internal init; }

    /// <inheritdoc/>
    public EmbedVideo? Video { get; internal init; }

    /// <inheritdoc/>
    public EmbedAuthor? Author { get; internal init; }

    /// <inheritdoc/>
    public EmbedFooter? Footer { get; internal init; }

    /// <inheritdoc/>
    public EmbedProvider? Provider { get; internal init; }

    /// <inheritdoc/>
    public EmbedThumbnail? Thumbnail { get; internal init; }

    /// <inheritdoc/>
    public ImmutableArray<EmbedField> Fields { get; internal init; } = [];

    /// <summary>How many characters there are in it, of which Discord allows 6,000 in a message.</summary>
    public int Length =>
        Count(Title) + Count(Description) + Count(Author?.Name) + Count(Footer?.Text) + Fields.Sum(one => Count(one.Name) + Count(one.Value));

    private (EmbedType, string, string, string, DateTimeOffset?, Color?) Text => (Type, Title, Description, Url, Timestamp, Color);

    private (EmbedImage?, EmbedVideo?, EmbedAuthor?, EmbedFooter?, EmbedProvider?, EmbedThumbnail?) Parts =>
        (Image, Video, Author, Footer, Provider, Thumbnail);

    /// <summary>Whether both say the same.</summary>
    public static bool operator ==(Embed left, Embed right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Embed left, Embed right) => !(left == right);

    /// <inheritdoc/>
    public override bool Equals(object obj) => Equals(obj as Embed);

    /// <summary>Whether both say the same.</summary>
    public bool Equals(Embed embed) =>
        embed is not null && Text.Equals(embed.Text) && Parts.Equals(embed.Parts) && Fields.SequenceEqual(embed.Fields);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Parts, Fields.Length);

    /// <inheritdoc/>
    public override string ToString() => Title;

    private static int Count(string text) => text?.Length ?? 0;
}
