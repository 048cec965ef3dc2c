namespace Discord.API;

/// <summary>Embeds, to and from Discord's JSON.</summary>
internal static class EmbedMapping
{
    /// <summary>What a bot can send of an embed: films and whose page it is are for Discord to say.</summary>
    public static Embed ToModel(this Discord.Embed embed) => new()
    {
        Title = embed.Title,
        Description = embed.Description,
        Url = embed.Url,
        Timestamp = embed.Timestamp,
        Color = (int?)embed.Color?.RawValue,
        Author = embed.Author is { } author ? new EmbedAuthor { Name = author.Name, Url = author.Url, IconUrl = author.IconUrl } : null,
        Footer = embed.Footer is { } footer ? new EmbedFooter { Text = footer.Text, IconUrl = footer.IconUrl } : null,
        Image = embed.Image is { } image ? new EmbedMedia { Url = image.Url } : null,
        Thumbnail = embed.Thumbnail is { } thumbnail ? new EmbedMedia { Url = thumbnail.Url } : null,
        Fields = [.. embed.Fields.Select(one => new EmbedField { Name = one.Name, Value = one.Value, Inline = one.Inline })],
    };

    public static Discord.Embed ToEntity(this Embed model) => new(ToType(model.Type))
    {
        Title = model.Title,
        Description = model.Description,
        Url = model.Url,
        Timestamp = model.Timestamp,
        Color = model.Color is { } color ? new Color((uint)color & Color.MaxDecimalValue) : null,
        Author = model.Author is { } author ? new Discord.EmbedAuthor(author.Name, author.Url, author.IconUrl, author.ProxyIconUrl) : null,
        Footer = model.Footer is { } footer ? new Discord.EmbedFooter(footer.Text, footer.IconUrl, footer.ProxyIconUrl) : null,
        Image = model.Image is { } image ? new EmbedImage(image.Url, image.ProxyUrl, image.Height, image.Width) : null,
        Thumbnail = model.Thumbnail is { } small ? new EmbedThumbnail(small.Url, small.ProxyUrl, small.Height, small.Width) : null,
        Video = model.Video is { } video ? new EmbedVideo(video.Url, video.Height, video.Width) : null,
        Provider = model.Provider is { } provider ? new Discord.EmbedProvider(provider.Name, provider.Url) : null,
        Fields = [.. (model.Fields ?? []).Select(one => new Discord.EmbedField(one.Name, one.Value, one.Inline))],
    };

    private static EmbedType ToType(string word) =>
        Enum.TryParse<EmbedType>(word, ignoreCase: true, out var type) && Enum.IsDefined(type) ? type : EmbedType.Unknown;
}
