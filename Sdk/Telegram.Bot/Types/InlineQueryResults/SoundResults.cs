using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types.InlineQueryResults;

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#inlinequeryresultaudio">InlineQueryResultAudio</see>.
/// </summary>
public partial class InlineQueryResultAudio : InlineQueryResult
{
    /// <inheritdoc/>
    public override InlineQueryResultType Type => InlineQueryResultType.Audio;

    /// <summary>The audio url.</summary>
    [JsonPropertyName("audio_url"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string AudioUrl { get; set; }

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

    /// <summary>Who plays.</summary>
    public string? Performer { get; set; }

    /// <summary>The audio duration.</summary>
    [JsonPropertyName("audio_duration")]
    public int? AudioDuration { get; set; }

    /// <summary>What is sent instead of the result itself.</summary>
    [JsonPropertyName("input_message_content")]
    public InputMessageContent? InputMessageContent { get; set; }

    /// <summary>Creates an instance from its required values.</summary>
    [SetsRequiredMembers]
    public InlineQueryResultAudio(string id, string audioUrl, string title) : base(id) =>
        (AudioUrl, Title) =
            (audioUrl, title);

    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    public InlineQueryResultAudio() { }
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#inlinequeryresultvoice">InlineQueryResultVoice</see>.
/// </summary>
public partial class InlineQueryResultVoice : InlineQueryResult
{
    /// <inheritdoc/>
    public override InlineQueryResultType Type => InlineQueryResultType.Voice;

    /// <summary>The voice url.</summary>
    [JsonPropertyName("voice_url"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string VoiceUrl { get; set; }

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

    /// <summary>The voice duration.</summary>
    [JsonPropertyName("voice_duration")]
    public int? VoiceDuration { get; set; }

    /// <summary>What is sent instead of the result itself.</summary>
    [JsonPropertyName("input_message_content")]
    public InputMessageContent? InputMessageContent { get; set; }

    /// <summary>Creates an instance from its required values.</summary>
    [SetsRequiredMembers]
    public InlineQueryResultVoice(string id, string voiceUrl, string title) : base(id) =>
        (VoiceUrl, Title) =
            (voiceUrl, title);

    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    public InlineQueryResultVoice() { }
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#inlinequeryresultdocument">InlineQueryResultDocument</see>.
/// </summary>
public partial class InlineQueryResultDocument : InlineQueryResult
{
    /// <inheritdoc/>
    public override InlineQueryResultType Type => InlineQueryResultType.Document;

    /// <summary>The document url.</summary>
    [JsonPropertyName("document_url"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string DocumentUrl { get; set; }

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

    /// <summary>The MIME type, as the sender gave it.</summary>
    [JsonPropertyName("mime_type"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string MimeType { get; set; }

    /// <summary>The description.</summary>
    public string? Description { get; set; }

    /// <summary>What is sent instead of the result itself.</summary>
    [JsonPropertyName("input_message_content")]
    public InputMessageContent? InputMessageContent { get; set; }

    /// <summary>The thumbnail url.</summary>
    [JsonPropertyName("thumbnail_url")]
    public string? ThumbnailUrl { get; set; }

    /// <summary>The thumbnail width.</summary>
    [JsonPropertyName("thumbnail_width")]
    public int? ThumbnailWidth { get; set; }

    /// <summary>The thumbnail height.</summary>
    [JsonPropertyName("thumbnail_height")]
    public int? ThumbnailHeight { get; set; }

    /// <summary>Creates an instance from its required values.</summary>
    [SetsRequiredMembers]
    public InlineQueryResultDocument(string id, string documentUrl, string title, string mimeType) : base(id) =>
        (DocumentUrl, Title, MimeType) =
            (documentUrl, title, mimeType);

    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    public InlineQueryResultDocument() { }
}
