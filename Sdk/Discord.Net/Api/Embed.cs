#nullable enable

namespace Discord.API;

/// <summary>A framed part of a message.</summary>
internal sealed class Embed
{
    /// <summary>A word, not a number.</summary>
    public string? Type { get; set; }

    public string? Title { get; set; }
    public string? Description { get; set; }
    public string? Url { get; set; }
    public DateTimeOffset? Timestamp { get; set; }
    public int? Color { get; set; }
    public EmbedAuthor? Author { get; set; }
    public EmbedFooter? Footer { get; set; }
    public EmbedMedia? Image { get; set; }
    public EmbedMedia? Thumbnail { get; set; }
    public EmbedMedia? Video { get; set; }
    public EmbedProvider? Provider { get; set; }
    public EmbedField[]? Fields { get; set; }
}

/// <summary>The line above the title.</summary>
internal sealed class EmbedAuthor
{
    public string? Name { get; set; }
    public string? Url { get; set; }
    public string? IconUrl { get; set; }
    public string? ProxyIconUrl { get; set; }
}

/// <summary>The line at the end.</summary>
internal sealed class EmbedFooter
{
    public string? Text { get; set; }
    public string? IconUrl { get; set; }
    public string? ProxyIconUrl { get; set; }
}

/// <summary>A picture or a film.</summary>
internal sealed class EmbedMedia
{
    public string? Url { get; set; }
    public string? ProxyUrl { get; set; }
    public int? Height { get; set; }
    public int? Width { get; set; }
}

/// <summary>Whose page it is about.</summary>
internal sealed class EmbedProvider
{
    public string? Name { get; set; }
    public string? Url { get; set; }
}

/// <summary>A field.</summary>
internal sealed class EmbedField
{
    public string? Name { get; set; }
    public string? Value { get; set; }
    public bool Inline { get; set; }
}
