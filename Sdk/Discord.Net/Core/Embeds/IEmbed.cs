using System.Collections.Immutable;

namespace Discord;

/// <summary>A framed part of a message: what a bot wrote, or what a link leads to.</summary>
public interface IEmbed
{
    /// <summary>Where its title leads.</summary>
    string Url { get; }

    /// <summary>Its title.</summary>
    string Title { get; }

    /// <summary>Its text.</summary>
    string Description { get; }

    /// <summary>Where it comes from.</summary>
    EmbedType Type { get; }

    /// <summary>The moment in its footer.</summary>
    DateTimeOffset? Timestamp { get; }

    /// <summary>The color of its edge.</summary>
    Color? Color { get; }

    /// <summary>Its picture.</summary>
    EmbedImage? Image { get; }

    /// <summary>Its film.</summary>
    EmbedVideo? Video { get; }

    /// <summary>The line above its title.</summary>
    EmbedAuthor? Author { get; }

    /// <summary>The line at its end.</summary>
    EmbedFooter? Footer { get; }

    /// <summary>Whose page the link leads to.</summary>
    EmbedProvider? Provider { get; }

    /// <summary>The small picture in its corner.</summary>
    EmbedThumbnail? Thumbnail { get; }

    /// <summary>Its fields.</summary>
    ImmutableArray<EmbedField> Fields { get; }
}
