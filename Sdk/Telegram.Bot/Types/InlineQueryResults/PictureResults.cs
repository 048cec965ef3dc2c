using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types.InlineQueryResults;

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#inlinequeryresultphoto">InlineQueryResultPhoto</see>.
/// </summary>
public partial class InlineQueryResultPhoto : InlineQueryResult
{
    /// <inheritdoc/>
    public override InlineQueryResultType Type => InlineQueryResultType.Photo;

    /// <summary>The photo url.</summary>
    [JsonPropertyName("photo_url"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string PhotoUrl { get; set; }

    /// <summary>The thumbnail url.</summary>
    [JsonPropertyName("thumbnail_url"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string ThumbnailUrl { get; set; }

    /// <summary>The photo width.</summary>
    [JsonPropertyName("photo_width")]
    public int? PhotoWidth { get; set; }

    /// <summary>The photo height.</summary>
    [JsonPropertyName("photo_height")]
    public int? PhotoHeight { get; set; }

    /// <summary>The title.</summary>
    public string? Title { get; set; }

    /// <summary>The description.</summary>
    public string? Description { get; set; }

    /// <summary>What is written under the media, up to 1024 characters.</summary>
    public string? Caption { get; set; }

    /// <summary>The markup that the text or caption is written in.</summary>
    [JsonPropertyName("parse_mode")]
    public ParseMode ParseMode { get; set; }

    /// <summary>Formatting, links and mentions in the caption.</summary>
    [JsonPropertyName("caption_entities")]
    public MessageEntity[]? CaptionEntities { get; set; }

    /// <summary>Whether the caption stands above the media.</summary>
    [JsonPropertyName("show_caption_above_media")]
    public bool ShowCaptionAboveMedia { get; set; }

    /// <summary>What is sent instead of the result itself.</summary>
    [JsonPropertyName("input_message_content")]
    public InputMessageContent? InputMessageContent { get; set; }

    /// <summary>Creates an instance from its required values.</summary>
    [SetsRequiredMembers]
    public InlineQueryResultPhoto(string id, string photoUrl, string thumbnailUrl) : base(id) =>
        (PhotoUrl, ThumbnailUrl) =
            (photoUrl, thumbnailUrl);

    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    public InlineQueryResultPhoto() { }
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#inlinequeryresultgif">InlineQueryResultGif</see>.
/// </summary>
public partial class InlineQueryResultGif : InlineQueryResult
{
    /// <inheritdoc/>
    public override InlineQueryResultType Type => InlineQueryResultType.Gif;

    /// <summary>The gif url.</summary>
    [JsonPropertyName("gif_url"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string GifUrl { get; set; }

    /// <summary>The gif width.</summary>
    [JsonPropertyName("gif_width")]
    public int? GifWidth { get; set; }

    /// <summary>The gif height.</summary>
    [JsonPropertyName("gif_height")]
    public int? GifHeight { get; set; }

    /// <summary>The gif duration.</summary>
    [JsonPropertyName("gif_duration")]
    public int? GifDuration { get; set; }

    /// <summary>The thumbnail url.</summary>
    [JsonPropertyName("thumbnail_url"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string ThumbnailUrl { get; set; }

    /// <summary>The thumbnail mime type.</summary>
    [JsonPropertyName("thumbnail_mime_type")]
    public string? ThumbnailMimeType { get; set; }

    /// <summary>The title.</summary>
    public string? Title { get; set; }

    /// <summary>What is written under the media, up to 1024 characters.</summary>
    public string? Caption { get; set; }

    /// <summary>The markup that the text or caption is written in.</summary>
    [JsonPropertyName("parse_mode")]
    public ParseMode ParseMode { get; set; }

    /// <summary>Formatting, links and mentions in the caption.</summary>
    [JsonPropertyName("caption_entities")]
    public MessageEntity[]? CaptionEntities { get; set; }

    /// <summary>Whether the caption stands above the media.</summary>
    [JsonPropertyName("show_caption_above_media")]
    public bool ShowCaptionAboveMedia { get; set; }

    /// <summary>What is sent instead of the result itself.</summary>
    [JsonPropertyName("input_message_content")]
    public InputMessageContent? InputMessageContent { get; set; }

    /// <summary>Creates an instance from its required values.</summary>
    [SetsRequiredMembers]
    public InlineQueryResultGif(string id, string gifUrl, string thumbnailUrl) : base(id) =>
        (GifUrl, ThumbnailUrl) =
            (gifUrl, thumbnailUrl);

    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    public InlineQueryResultGif() { }
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#inlinequeryresultmpeg4gif">InlineQueryResultMpeg4Gif</see>.
/// </summary>
public partial class InlineQueryResultMpeg4Gif : InlineQueryResult
{
    /// <inheritdoc/>
    public override InlineQueryResultType Type => InlineQueryResultType.Mpeg4Gif;

    /// <summary>The mpeg4 url.</summary>
    [JsonPropertyName("mpeg4_url"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Mpeg4Url { get; set; }

    /// <summary>The mpeg4 width.</summary>
    [JsonPropertyName("mpeg4_width")]
    public int? Mpeg4Width { get; set; }

    /// <summary>The mpeg4 height.</summary>
    [JsonPropertyName("mpeg4_height")]
    public int? Mpeg4Height { get; set; }

    /// <summary>The mpeg4 duration.</summary>
    [JsonPropertyName("mpeg4_duration")]
    public int? Mpeg4Duration { get; set; }

    /// <summary>The thumbnail url.</summary>
    [JsonPropertyName("thumbnail_url"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string ThumbnailUrl { get; set; }

    /// <summary>The thumbnail mime type.</summary>
    [JsonPropertyName("thumbnail_mime_type")]
    public string? ThumbnailMimeType { get; set; }

    /// <summary>The title.</summary>
    public string? Title { get; set; }

    /// <summary>What is written under the media, up to 1024 characters.</summary>
    public string? Caption { get; set; }

    /// <summary>The markup that the text or caption is written in.</summary>
    [JsonPropertyName("parse_mode")]
    public ParseMode ParseMode { get; set; }

    /// <summary>Formatting, links and mentions in the caption.</summary>
    [JsonPropertyName("caption_entities")]
    public MessageEntity[]? CaptionEntities { get; set; }

    /// <summary>Whether the caption stands above the media.</summary>
    [JsonPropertyName("show_caption_above_media")]
    public bool ShowCaptionAboveMedia { get; set; }

    /// <summary>What is sent instead of the result itself.</summary>
    [JsonPropertyName("input_message_content")]
    public InputMessageContent? InputMessageContent { get; set; }

    /// <summary>Creates an instance from its required values.</summary>
    [SetsRequiredMembers]
    public InlineQueryResultMpeg4Gif(string id, string mpeg4Url, string thumbnailUrl) : base(id) =>
        (Mpeg4Url, ThumbnailUrl) =
            (mpeg4Url, thumbnailUrl);

    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    public InlineQueryResultMpeg4Gif() { }
}
