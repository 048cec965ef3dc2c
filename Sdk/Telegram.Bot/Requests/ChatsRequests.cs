using System.ComponentModel;
using System.Text.Json.Serialization;
using Telegram.Bot.Requests.Abstractions;
using Telegram.Bot.Types;

namespace Telegram.Bot.Requests;

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#setchatphoto">setChatPhoto</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class SetChatPhotoRequest() : FileRequestBase<bool>("setChatPhoto"), IChatTargetable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    /// <summary>The picture, in several sizes, smallest first.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required InputFileStream Photo { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#deletechatphoto">deleteChatPhoto</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class DeleteChatPhotoRequest() : RequestBase<bool>("deleteChatPhoto"), IChatTargetable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#setchattitle">setChatTitle</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class SetChatTitleRequest() : RequestBase<bool>("setChatTitle"), IChatTargetable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    /// <summary>The title.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Title { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#setchatdescription">setChatDescription</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class SetChatDescriptionRequest() : RequestBase<bool>("setChatDescription"), IChatTargetable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    /// <summary>The description.</summary>
    public string? Description { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#pinchatmessage">pinChatMessage</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class PinChatMessageRequest() : RequestBase<bool>("pinChatMessage"), IChatTargetable, IBusinessConnectable
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

    /// <summary>Sends it without a sound.</summary>
    [JsonPropertyName("disable_notification")]
    public bool DisableNotification { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#unpinchatmessage">unpinChatMessage</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class UnpinChatMessageRequest() : RequestBase<bool>("unpinChatMessage"), IChatTargetable, IBusinessConnectable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    /// <summary>The business account that this is done for or comes from.</summary>
    [JsonPropertyName("business_connection_id")]
    public string? BusinessConnectionId { get; set; }

    /// <summary>The message's number in its chat.</summary>
    [JsonPropertyName("message_id")]
    public int? MessageId { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#unpinallchatmessages">unpinAllChatMessages</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class UnpinAllChatMessagesRequest() : RequestBase<bool>("unpinAllChatMessages"), IChatTargetable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#leavechat">leaveChat</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class LeaveChatRequest() : RequestBase<bool>("leaveChat"), IChatTargetable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#getchat">getChat</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class GetChatRequest() : RequestBase<ChatFullInfo>("getChat"), IChatTargetable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }
}
