using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types.InlineQueryResults;

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#inlinequeryresultcacheddocument">InlineQueryResultCachedDocument</see>.
/// </summary>
public partial class InlineQueryResultCachedDocument : InlineQueryResult
{
    /// <inheritdoc/>
    public override InlineQueryResultType Type => InlineQueryResultType.Document;

    /// <summary>The document file id.</summary>
    [JsonPropertyName("document_file_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string DocumentFileId { get; set; }

    /// <summary>The title.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Title { get; set; }

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

    /// <summary>What is sent instead of the result itself.</summary>
    [JsonPropertyName("input_message_content")]
    public InputMessageContent? InputMessageContent { get; set; }

    /// <summary>Creates an instance from its required values.</summary>
    [SetsRequiredMembers]
    public InlineQueryResultCachedDocument(string id, string documentFileId, string title) : base(id) =>
        (DocumentFileId, Title) =
            (documentFileId, title);

    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    public InlineQueryResultCachedDocument() { }
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#inlinequeryresultcachedvideo">InlineQueryResultCachedVideo</see>.
/// </summary>
public partial class InlineQueryResultCachedVideo : InlineQueryResult
{
    /// <inheritdoc/>
    public override InlineQueryResultType Type => InlineQueryResultType.Video;

    /// <summary>The video file id.</summary>
    [JsonPropertyName("video_file_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string VideoFileId { get; set; }

    /// <summary>The title.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Title { get; set; }

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
    public InlineQueryResultCachedVideo(string id, string videoFileId, string title) : base(id) =>
        (VideoFileId, Title) =
            (videoFileId, title);

    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    public InlineQueryResultCachedVideo() { }
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#inlinequeryresultcachedvoice">InlineQueryResultCachedVoice</see>.
/// </summary>
public partial class InlineQueryResultCachedVoice : InlineQueryResult
{
    /// <inheritdoc/>
    public override InlineQueryResultType Type => InlineQueryResultType.Voice;

    /// <summary>The voice file id.</summary>
    [JsonPropertyName("voice_file_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string VoiceFileId { get; set; }

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

    /// <summary>What is sent instead of the result itself.</summary>
    [JsonPropertyName("input_message_content")]
    public InputMessageContent? InputMessageContent { get; set; }

    /// <summary>Creates an instance from its required values.</summary>
    [SetsRequiredMembers]
    public InlineQueryResultCachedVoice(string id, string voiceFileId, string title) : base(id) =>
        (VoiceFileId, Title) =
            (voiceFileId, title);

    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    public InlineQueryResultCachedVoice() { }
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#inlinequeryresultcachedaudio">InlineQueryResultCachedAudio</see>.
/// </summary>
public partial class InlineQueryResultCachedAudio : InlineQueryResult
{
    /// <inheritdoc/>
    public override InlineQueryResultType Type => InlineQueryResultType.Audio;

    /// <summary>The audio file id.</summary>
    [JsonPropertyName("audio_file_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string AudioFileId { get; set; }

    /// <summary>What is written under the media, up to 1024 characters.</summary>
    public string? Caption { get; set; }

    /// <summary>The markup that the text or caption is written in.</summary>
    [JsonPropertyName("parse_mode")]
    public ParseMode ParseMode { get; set; }

    /// <summary>Formatting, links and mentions in the caption.</summary>
    [JsonPropertyName("caption_entities")]
    public MessageEntity[]? CaptionEntities { get; set; }

    /// <summary>What is sent instead of the result itself.</summary>
    [JsonPropertyName("input_message_content")]
    public InputMessageContent? InputMessageContent { get; set; }

    /// <summary>Creates an instance from its required values.</summary>
    [SetsRequiredMembers]
    public InlineQueryResultCachedAudio(string id, string audioFileId) : base(id) => AudioFileId = audioFileId;

    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    public InlineQueryResultCachedAudio() { }
}
