using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>
/// Media that can be part of an album.
/// See <see href="https://core.telegram.org/bots/api#ialbuminputmedia">IAlbumInputMedia</see>.
/// </summary>
[JsonConverter(typeof(IAlbumInputMediaConverter))]
public interface IAlbumInputMedia;

/// <summary>
/// Media that can have a thumbnail of its own.
/// See <see href="https://core.telegram.org/bots/api#iinputmediathumb">IInputMediaThumb</see>.
/// </summary>
public interface IInputMediaThumb
{
    /// <summary>A small picture for it.</summary>
    InputFile? Thumbnail { get; }
}

/// <summary>
/// Media to send in an album, or to put in the place of other media.
/// See <see href="https://core.telegram.org/bots/api#inputmedia">InputMedia</see>.
/// </summary>
[JsonConverter(typeof(InputMediaConverter))]
public abstract partial class InputMedia
{
    /// <summary>Which kind it is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public abstract InputMediaType Type { get; }

    /// <summary>The file to send.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required InputFile Media { get; set; }

    /// <summary>What is written under the media, up to 1024 characters.</summary>
    public string? Caption { get; set; }

    /// <summary>The markup that the text or caption is written in.</summary>
    [JsonPropertyName("parse_mode")]
    public ParseMode ParseMode { get; set; }

    /// <summary>Formatting, links and mentions in the caption.</summary>
    [JsonPropertyName("caption_entities")]
    public MessageEntity[]? CaptionEntities { get; set; }

    /// <summary>Creates an instance from its required values.</summary>
    [SetsRequiredMembers]
    protected InputMedia(InputFile media) => Media = media;

    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    protected InputMedia() { }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#inputmediaphoto">InputMediaPhoto</see>.</summary>
public partial class InputMediaPhoto : InputMedia, IAlbumInputMedia
{
    /// <inheritdoc/>
    public override InputMediaType Type => InputMediaType.Photo;

    /// <summary>Whether the caption stands above the media.</summary>
    [JsonPropertyName("show_caption_above_media")]
    public bool ShowCaptionAboveMedia { get; set; }

    /// <summary>Covers the media until it is tapped.</summary>
    [JsonPropertyName("has_spoiler")]
    public bool HasSpoiler { get; set; }

    /// <summary>Creates an instance from its required values.</summary>
    [SetsRequiredMembers]
    public InputMediaPhoto(InputFile media) : base(media) { }

    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    public InputMediaPhoto() { }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#inputmediavideo">InputMediaVideo</see>.</summary>
public partial class InputMediaVideo : InputMedia, IInputMediaThumb, IAlbumInputMedia
{
    /// <inheritdoc/>
    public override InputMediaType Type => InputMediaType.Video;

    /// <summary>A small picture for it.</summary>
    public InputFile? Thumbnail { get; set; }

    /// <summary>A picture shown for the video.</summary>
    public InputFile? Cover { get; set; }

    /// <summary>The second that the video starts at.</summary>
    [JsonPropertyName("start_timestamp")]
    public int? StartTimestamp { get; set; }

    /// <summary>Whether the caption stands above the media.</summary>
    [JsonPropertyName("show_caption_above_media")]
    public bool ShowCaptionAboveMedia { get; set; }

    /// <summary>The width in pixels.</summary>
    public int Width { get; set; }

    /// <summary>The height in pixels.</summary>
    public int Height { get; set; }

    /// <summary>How long it is, in seconds.</summary>
    public int Duration { get; set; }

    /// <summary>Whether the video can be watched while it is loaded.</summary>
    [JsonPropertyName("supports_streaming")]
    public bool SupportsStreaming { get; set; }

    /// <summary>Covers the media until it is tapped.</summary>
    [JsonPropertyName("has_spoiler")]
    public bool HasSpoiler { get; set; }

    /// <summary>Creates an instance from its required values.</summary>
    [SetsRequiredMembers]
    public InputMediaVideo(InputFile media) : base(media) { }

    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    public InputMediaVideo() { }
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#inputmediaanimation">InputMediaAnimation</see>.
/// </summary>
public partial class InputMediaAnimation : InputMedia, IInputMediaThumb
{
    /// <inheritdoc/>
    public override InputMediaType Type => InputMediaType.Animation;

    /// <summary>A small picture for it.</summary>
    public InputFile? Thumbnail { get; set; }

    /// <summary>Whether the caption stands above the media.</summary>
    [JsonPropertyName("show_caption_above_media")]
    public bool ShowCaptionAboveMedia { get; set; }

    /// <summary>The width in pixels.</summary>
    public int Width { get; set; }

    /// <summary>The height in pixels.</summary>
    public int Height { get; set; }

    /// <summary>How long it is, in seconds.</summary>
    public int Duration { get; set; }

    /// <summary>Covers the media until it is tapped.</summary>
    [JsonPropertyName("has_spoiler")]
    public bool HasSpoiler { get; set; }

    /// <summary>Creates an instance from its required values.</summary>
    [SetsRequiredMembers]
    public InputMediaAnimation(InputFile media) : base(media) { }

    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    public InputMediaAnimation() { }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#inputmediaaudio">InputMediaAudio</see>.</summary>
public partial class InputMediaAudio : InputMedia, IInputMediaThumb, IAlbumInputMedia
{
    /// <inheritdoc/>
    public override InputMediaType Type => InputMediaType.Audio;

    /// <summary>A small picture for it.</summary>
    public InputFile? Thumbnail { get; set; }

    /// <summary>How long it is, in seconds.</summary>
    public int Duration { get; set; }

    /// <summary>Who plays.</summary>
    public string? Performer { get; set; }

    /// <summary>The title.</summary>
    public string? Title { get; set; }

    /// <summary>Creates an instance from its required values.</summary>
    [SetsRequiredMembers]
    public InputMediaAudio(InputFile media) : base(media) { }

    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    public InputMediaAudio() { }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#inputmediadocument">InputMediaDocument</see>.</summary>
public partial class InputMediaDocument : InputMedia, IInputMediaThumb, IAlbumInputMedia
{
    /// <inheritdoc/>
    public override InputMediaType Type => InputMediaType.Document;

    /// <summary>A small picture for it.</summary>
    public InputFile? Thumbnail { get; set; }

    /// <summary>Keeps the server from guessing the type of an uploaded file.</summary>
    [JsonPropertyName("disable_content_type_detection")]
    public bool DisableContentTypeDetection { get; set; }

    /// <summary>Creates an instance from its required values.</summary>
    [SetsRequiredMembers]
    public InputMediaDocument(InputFile media) : base(media) { }

    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    public InputMediaDocument() { }
}
