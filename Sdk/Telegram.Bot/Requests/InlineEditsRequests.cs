using System.ComponentModel;
using System.Text.Json.Serialization;
using Telegram.Bot.Requests.Abstractions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace Telegram.Bot.Requests;

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#editmessagetext">editMessageText</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class EditInlineMessageTextRequest() : RequestBase<bool>("editMessageText"), IBusinessConnectable
{
    /// <summary>The business account that this is done for or comes from.</summary>
    [JsonPropertyName("business_connection_id")]
    public string? BusinessConnectionId { get; set; }

    /// <summary>A message sent through the inline mode.</summary>
    [JsonPropertyName("inline_message_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string InlineMessageId { get; set; }

    /// <summary>The text.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Text { get; set; }

    /// <summary>The markup that the text or caption is written in.</summary>
    [JsonPropertyName("parse_mode")]
    public ParseMode ParseMode { get; set; }

    /// <summary>Formatting, links and mentions in the text.</summary>
    public IEnumerable<MessageEntity>? Entities { get; set; }

    /// <summary>How a preview of a link in the text is made.</summary>
    [JsonPropertyName("link_preview_options")]
    public LinkPreviewOptions? LinkPreviewOptions { get; set; }

    /// <summary>Buttons or a keyboard that come with the message.</summary>
    [JsonPropertyName("reply_markup")]
    public InlineKeyboardMarkup? ReplyMarkup { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#editmessagecaption">editMessageCaption</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class EditInlineMessageCaptionRequest() : RequestBase<bool>("editMessageCaption"), IBusinessConnectable
{
    /// <summary>The business account that this is done for or comes from.</summary>
    [JsonPropertyName("business_connection_id")]
    public string? BusinessConnectionId { get; set; }

    /// <summary>A message sent through the inline mode.</summary>
    [JsonPropertyName("inline_message_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string InlineMessageId { get; set; }

    /// <summary>What is written under the media, up to 1024 characters.</summary>
    public string? Caption { get; set; }

    /// <summary>The markup that the text or caption is written in.</summary>
    [JsonPropertyName("parse_mode")]
    public ParseMode ParseMode { get; set; }

    /// <summary>Formatting, links and mentions in the caption.</summary>
    [JsonPropertyName("caption_entities")]
    public IEnumerable<MessageEntity>? CaptionEntities { get; set; }

    /// <summary>Whether the caption stands above the media.</summary>
    [JsonPropertyName("show_caption_above_media")]
    public bool ShowCaptionAboveMedia { get; set; }

    /// <summary>Buttons or a keyboard that come with the message.</summary>
    [JsonPropertyName("reply_markup")]
    public InlineKeyboardMarkup? ReplyMarkup { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#editmessagemedia">editMessageMedia</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class EditInlineMessageMediaRequest() : FileRequestBase<bool>("editMessageMedia"), IBusinessConnectable
{
    /// <summary>The business account that this is done for or comes from.</summary>
    [JsonPropertyName("business_connection_id")]
    public string? BusinessConnectionId { get; set; }

    /// <summary>A message sent through the inline mode.</summary>
    [JsonPropertyName("inline_message_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string InlineMessageId { get; set; }

    /// <summary>The file to send.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required InputMedia Media { get; set; }

    /// <summary>Buttons or a keyboard that come with the message.</summary>
    [JsonPropertyName("reply_markup")]
    public InlineKeyboardMarkup? ReplyMarkup { get; set; }
}

/// <summary>
/// Parameters of
/// <see href="https://core.telegram.org/bots/api#editmessagereplymarkup">editMessageReplyMarkup</see>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class EditInlineMessageReplyMarkupRequest() : RequestBase<bool>("editMessageReplyMarkup"), IBusinessConnectable
{
    /// <summary>The business account that this is done for or comes from.</summary>
    [JsonPropertyName("business_connection_id")]
    public string? BusinessConnectionId { get; set; }

    /// <summary>A message sent through the inline mode.</summary>
    [JsonPropertyName("inline_message_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string InlineMessageId { get; set; }

    /// <summary>Buttons or a keyboard that come with the message.</summary>
    [JsonPropertyName("reply_markup")]
    public InlineKeyboardMarkup? ReplyMarkup { get; set; }
}
