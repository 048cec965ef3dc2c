namespace Discord;

/// <content>The same, one call after the other.</content>
public partial class EmbedBuilder
{
    /// <summary>Sets its title.</summary>
    public EmbedBuilder WithTitle(string title)
    {
        Title = title;
        return this;
    }

    /// <summary>Sets its text.</summary>
    public EmbedBuilder WithDescription(string description)
    {
        Description = description;
        return this;
    }

    /// <summary>Sets where its title leads.</summary>
    public EmbedBuilder WithUrl(string url)
    {
        Url = url;
        return this;
    }

    /// <summary>Sets the small picture in its corner.</summary>
    public EmbedBuilder WithThumbnailUrl(string thumbnailUrl)
    {
        ThumbnailUrl = thumbnailUrl;
        return this;
    }

    /// <summary>Sets its picture.</summary>
    public EmbedBuilder WithImageUrl(string imageUrl)
    {
        ImageUrl = imageUrl;
        return this;
    }

    /// <summary>Sets the moment in its footer to now.</summary>
    public EmbedBuilder WithCurrentTimestamp() => WithTimestamp(TimeProvider.System.GetUtcNow());

    /// <summary>Sets the moment in its footer.</summary>
    public EmbedBuilder WithTimestamp(DateTimeOffset dateTimeOffset)
    {
        Timestamp = dateTimeOffset;
        return this;
    }

    /// <summary>Sets the color of its edge.</summary>
    public EmbedBuilder WithColor(Color color)
    {
        Color = color;
        return this;
    }

    /// <summary>Sets the line above its title.</summary>
    public EmbedBuilder WithAuthor(EmbedAuthorBuilder author)
    {
        Author = author;
        return this;
    }

    /// <summary>Sets the line above its title.</summary>
    public EmbedBuilder WithAuthor(Action<EmbedAuthorBuilder> action)
    {
        var author = new EmbedAuthorBuilder();
        action(author);
        return WithAuthor(author);
    }

    /// <summary>Sets the line above its title.</summary>
    public EmbedBuilder WithAuthor(string name, string iconUrl = null, string url = null) =>
        WithAuthor(new EmbedAuthorBuilder { Name = name, IconUrl = iconUrl, Url = url });

    /// <summary>Sets the line at its end.</summary>
    public EmbedBuilder WithFooter(EmbedFooterBuilder footer)
    {
        Footer = footer;
        return this;
    }

    /// <summary>Sets the line at its end.</summary>
    public EmbedBuilder WithFooter(Action<EmbedFooterBuilder> action)
    {
        var footer = new EmbedFooterBuilder();
        action(footer);
        return WithFooter(footer);
    }

    /// <summary>Sets the line at its end.</summary>
    public EmbedBuilder WithFooter(string text, string iconUrl = null) => WithFooter(new EmbedFooterBuilder { Text = text, IconUrl = iconUrl });

    /// <summary>Adds a field.</summary>
    public EmbedBuilder AddField(string name, object value, bool inline = false) =>
        AddField(new EmbedFieldBuilder { Name = name, Value = value, IsInline = inline });

    /// <summary>Adds a field.</summary>
    public EmbedBuilder AddField(EmbedFieldBuilder field)
    {
        Preconditions.LessThan(Fields.Count, MaxFieldCount, nameof(field), "An embed must have at most 25 fields.");
        Fields.Add(field);
        return this;
    }

    /// <summary>Adds a field.</summary>
    public EmbedBuilder AddField(Action<EmbedFieldBuilder> action)
    {
        var field = new EmbedFieldBuilder();
        action(field);
        return AddField(field);
    }
}
