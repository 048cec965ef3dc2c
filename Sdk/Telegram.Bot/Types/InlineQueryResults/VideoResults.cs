using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types.InlineQueryResults;

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#inlinequeryresultvideo">InlineQueryResultVideo</see>.
/// </summary>
public partial class InlineQueryResultVideo : InlineQueryResult
{
    /// <inheritdoc/>
    public override InlineQueryResultType Type => InlineQueryResultType.Video;

    /// <summary>The video url.</summary>
    [JsonPropertyName("video_url"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string VideoUrl { get; set; }

    /// <summary>The MIME type, as the sender gave it.</summary>
    [JsonPropertyName("mime_type"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string MimeType { get; set; }

    /// <summary>The thumbnail url.</summary>
    [JsonPropertyName("thumbnail_url"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string ThumbnailUrl { get; set; }

    /// <summary>The title.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Title { get; set; }

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

    /// <summary>The video width.</summary>
    [JsonPropertyName("video_width")]
    public int? VideoWidth { get; set; }

    /// <summary>The video height.</summary>
    [JsonPropertyName("video_height")]
    public int? VideoHeight { get; set; }

    /// <summary>The video duration.</summary>
    [JsonPropertyName("video_duration")]
    public int? VideoDuration { get; set; }

    /// <summary>The description.</summary>
    public string? Description { get; set; }

    /// <summary>What is sent instead of the result itself.</summary>
    [JsonPropertyName("input_message_content")]
    public InputMessageContent? InputMessageContent { get; set; }

    /// <summary>Creates an instance from its required values.</summary>
    [SetsRequiredMembers]
    public InlineQueryResultVideo(
        string id, string videoUrl, string thumbnailUrl, string title, InputMessageContent? inputMessageContent = default)
        : base(id) =>
        (VideoUrl, ThumbnailUrl, Title, InputMessageContent, MimeType) =
            (videoUrl, thumbnailUrl, title, inputMessageContent, inputMessageContent is null ? "video/mp4" : "text/html");

    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    public InlineQueryResultVideo() { }
}
