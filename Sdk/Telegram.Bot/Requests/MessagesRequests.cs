using System.ComponentModel;
using System.Text.Json.Serialization;
using Telegram.Bot.Requests.Abstractions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.InlineQueryResults;

namespace Telegram.Bot.Requests;

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#sendchataction">sendChatAction</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class SendChatActionRequest() : RequestBase<bool>("sendChatAction"), IChatTargetable, IBusinessConnectable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    /// <summary>What the bot is doing; shown for about five seconds.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatAction Action { get; set; }

    /// <summary>The business account that this is done for or comes from.</summary>
    [JsonPropertyName("business_connection_id")]
    public string? BusinessConnectionId { get; set; }

    /// <summary>The forum topic, or thread of replies.</summary>
    [JsonPropertyName("message_thread_id")]
    public int? MessageThreadId { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#setmessagereaction">setMessageReaction</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class SetMessageReactionRequest() : RequestBase<bool>("setMessageReaction"), IChatTargetable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    /// <summary>The message's number in its chat.</summary>
    [JsonPropertyName("message_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int MessageId { get; set; }

    /// <summary>The reactions to set; a bot may set one. Null takes them away.</summary>
    public IEnumerable<ReactionType>? Reaction { get; set; }

    /// <summary>Sets the reaction with a big animation.</summary>
    [JsonPropertyName("is_big")]
    public bool IsBig { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#getuserprofilephotos">getUserProfilePhotos</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class GetUserProfilePhotosRequest() : RequestBase<UserProfilePhotos>("getUserProfilePhotos"), IUserTargetable
{
    /// <summary>The user.</summary>
    [JsonPropertyName("user_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required long UserId { get; set; }

    /// <summary>Where it starts, in UTF-16 units.</summary>
    public int? Offset { get; set; }

    /// <summary>How many to get, 1 to 100.</summary>
    public int? Limit { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#getfile">getFile</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class GetFileRequest() : RequestBase<TGFile>("getFile")
{
    /// <summary>Names the file to this bot; it can be sent again by it.</summary>
    [JsonPropertyName("file_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string FileId { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#answercallbackquery">answerCallbackQuery</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class AnswerCallbackQueryRequest() : RequestBase<bool>("answerCallbackQuery")
{
    /// <summary>The press to answer.</summary>
    [JsonPropertyName("callback_query_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string CallbackQueryId { get; set; }

    /// <summary>What to show, up to 200 characters; null for nothing.</summary>
    public string? Text { get; set; }

    /// <summary>Shows the text in a window that must be closed, not for a moment at the top.</summary>
    [JsonPropertyName("show_alert")]
    public bool ShowAlert { get; set; }

    /// <summary>The address.</summary>
    public string? Url { get; set; }

    /// <summary>For how many seconds the answer is kept.</summary>
    [JsonPropertyName("cache_time")]
    public int? CacheTime { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#deletemessage">deleteMessage</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class DeleteMessageRequest() : RequestBase<bool>("deleteMessage"), IChatTargetable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    /// <summary>The message's number in its chat.</summary>
    [JsonPropertyName("message_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int MessageId { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#deletemessages">deleteMessages</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class DeleteMessagesRequest() : RequestBase<bool>("deleteMessages"), IChatTargetable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    /// <summary>The messages, up to 100, in ascending order.</summary>
    [JsonPropertyName("message_ids"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required IEnumerable<int> MessageIds { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#answerinlinequery">answerInlineQuery</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class AnswerInlineQueryRequest() : RequestBase<bool>("answerInlineQuery")
{
    /// <summary>The inline query id.</summary>
    [JsonPropertyName("inline_query_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string InlineQueryId { get; set; }

    /// <summary>The results.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required IEnumerable<InlineQueryResult> Results { get; set; }

    /// <summary>For how many seconds the answer is kept.</summary>
    [JsonPropertyName("cache_time")]
    public int? CacheTime { get; set; }

    /// <summary>Whether it is personal.</summary>
    [JsonPropertyName("is_personal")]
    public bool IsPersonal { get; set; }

    /// <summary>The next offset.</summary>
    [JsonPropertyName("next_offset")]
    public string? NextOffset { get; set; }

    /// <summary>The button.</summary>
    public InlineQueryResultsButton? Button { get; set; }
}
