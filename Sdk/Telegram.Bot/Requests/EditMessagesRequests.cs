using System.ComponentModel;
using System.Text.Json.Serialization;
using Telegram.Bot.Requests.Abstractions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace Telegram.Bot.Requests;

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#editmessagetext">editMessageText</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class EditMessageTextRequest() : RequestBase<Message>("editMessageText"), IChatTargetable, IBusinessConnectable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    /// <summary>The message's number in its chat.</summary>
    [JsonPropertyName("message_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int MessageId { get; set; }

    /// <summary>The text.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Text { get; set; }

    /// <summary>The business account that this is done for or comes from.</summary>
    [JsonPropertyName("business_connection_id")]
    public string? BusinessConnectionId { get; set; }

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
public partial class EditMessageCaptionRequest() : RequestBase<Message>("editMessageCaption"), IChatTargetable, IBusinessConnectable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    /// <summary>The message's number in its chat.</summary>
    [JsonPropertyName("message_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int MessageId { get; set; }

    /// <summary>The business account that this is done for or comes from.</summary>
    [JsonPropertyName("business_connection_id")]
    public string? BusinessConnectionId { get; set; }

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
public partial class EditMessageMediaRequest() : FileRequestBase<Message>("editMessageMedia"), IChatTargetable, IBusinessConnectable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    /// <summary>The message's number in its chat.</summary>
    [JsonPropertyName("message_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int MessageId { get; set; }

    /// <summary>The file to send.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required InputMedia Media { get; set; }

    /// <summary>The business account that this is done for or comes from.</summary>
    [JsonPropertyName("business_connection_id")]
    public string? BusinessConnectionId { get; set; }

    /// <summary>Buttons or a keyboard that come with the message.</summary>
    [JsonPropertyName("reply_markup")]
    public InlineKeyboardMarkup? ReplyMarkup { get; set; }
}

/// <summary>
/// Parameters of
/// <see href="https://core.telegram.org/bots/api#editmessagereplymarkup">editMessageReplyMarkup</see>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class EditMessageReplyMarkupRequest()
    : RequestBase<Message>("editMessageReplyMarkup"), IChatTargetable, IBusinessConnectable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    /// <summary>The message's number in its chat.</summary>
    [JsonPropertyName("message_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int MessageId { get; set; }

    /// <summary>The business account that this is done for or comes from.</summary>
    [JsonPropertyName("business_connection_id")]
    public string? BusinessConnectionId { get; set; }

    /// <summary>Buttons or a keyboard that come with the message.</summary>
    [JsonPropertyName("reply_markup")]
    public InlineKeyboardMarkup? ReplyMarkup { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#stoppoll">stopPoll</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class StopPollRequest() : RequestBase<Poll>("stopPoll"), IChatTargetable, IBusinessConnectable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    /// <summary>The message's number in its chat.</summary>
    [JsonPropertyName("message_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int MessageId { get; set; }

    /// <summary>The business account that this is done for or comes from.</summary>
    [JsonPropertyName("business_connection_id")]
    public string? BusinessConnectionId { get; set; }

    /// <summary>Buttons or a keyboard that come with the message.</summary>
    [JsonPropertyName("reply_markup")]
    public InlineKeyboardMarkup? ReplyMarkup { get; set; }
}
