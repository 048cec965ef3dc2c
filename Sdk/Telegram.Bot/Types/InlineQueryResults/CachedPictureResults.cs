using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types.InlineQueryResults;

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#inlinequeryresultcachedphoto">InlineQueryResultCachedPhoto</see>.
/// </summary>
public partial class InlineQueryResultCachedPhoto : InlineQueryResult
{
    /// <inheritdoc/>
    public override InlineQueryResultType Type => InlineQueryResultType.Photo;

    /// <summary>The photo file id.</summary>
    [JsonPropertyName("photo_file_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string PhotoFileId { get; set; }

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
    public InlineQueryResultCachedPhoto(string id, string photoFileId) : base(id) => PhotoFileId = photoFileId;

    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    public InlineQueryResultCachedPhoto() { }
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#inlinequeryresultcachedgif">InlineQueryResultCachedGif</see>.
/// </summary>
public partial class InlineQueryResultCachedGif : InlineQueryResult
{
    /// <inheritdoc/>
    public override InlineQueryResultType Type => InlineQueryResultType.Gif;

    /// <summary>The gif file id.</summary>
    [JsonPropertyName("gif_file_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string GifFileId { get; set; }

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
    public InlineQueryResultCachedGif(string id, string gifFileId) : base(id) => GifFileId = gifFileId;

    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    public InlineQueryResultCachedGif() { }
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#inlinequeryresultcachedmpeg4gif">InlineQueryResultCachedMpeg4Gif</see>.
/// </summary>
public partial class InlineQueryResultCachedMpeg4Gif : InlineQueryResult
{
    /// <inheritdoc/>
    public override InlineQueryResultType Type => InlineQueryResultType.Mpeg4Gif;

    /// <summary>The mpeg4 file id.</summary>
    [JsonPropertyName("mpeg4_file_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Mpeg4FileId { get; set; }

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
    public InlineQueryResultCachedMpeg4Gif(string id, string mpeg4FileId) : base(id) => Mpeg4FileId = mpeg4FileId;

    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    public InlineQueryResultCachedMpeg4Gif() { }
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#inlinequeryresultcachedsticker">InlineQueryResultCachedSticker</see>.
/// </summary>
public partial class InlineQueryResultCachedSticker : InlineQueryResult
{
    /// <inheritdoc/>
    public override InlineQueryResultType Type => InlineQueryResultType.Sticker;

    /// <summary>The sticker file id.</summary>
    [JsonPropertyName("sticker_file_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string StickerFileId { get; set; }

    /// <summary>What is sent instead of the result itself.</summary>
    [JsonPropertyName("input_message_content")]
    public InputMessageContent? InputMessageContent { get; set; }

    /// <summary>Creates an instance from its required values.</summary>
    [SetsRequiredMembers]
    public InlineQueryResultCachedSticker(string id, string stickerFileId) : base(id) => StickerFileId = stickerFileId;

    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    public InlineQueryResultCachedSticker() { }
}
