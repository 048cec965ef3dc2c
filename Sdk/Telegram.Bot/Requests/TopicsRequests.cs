using System.ComponentModel;
using System.Text.Json.Serialization;
using Telegram.Bot.Requests.Abstractions;
using Telegram.Bot.Types;

namespace Telegram.Bot.Requests;

/// <summary>
/// Parameters of
/// <see href="https://core.telegram.org/bots/api#getforumtopiciconstickers">getForumTopicIconStickers</see>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class GetForumTopicIconStickersRequest() : ParameterlessRequest<Sticker[]>("getForumTopicIconStickers");

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#createforumtopic">createForumTopic</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class CreateForumTopicRequest() : RequestBase<ForumTopic>("createForumTopic"), IChatTargetable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    /// <summary>The name.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Name { get; set; }

    /// <summary>The icon's colour, as RGB.</summary>
    [JsonPropertyName("icon_color")]
    public int? IconColor { get; set; }

    /// <summary>The custom emoji shown as the icon.</summary>
    [JsonPropertyName("icon_custom_emoji_id")]
    public string? IconCustomEmojiId { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#editforumtopic">editForumTopic</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class EditForumTopicRequest() : RequestBase<bool>("editForumTopic"), IChatTargetable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    /// <summary>The forum topic, or thread of replies.</summary>
    [JsonPropertyName("message_thread_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int MessageThreadId { get; set; }

    /// <summary>The name.</summary>
    public string? Name { get; set; }

    /// <summary>The custom emoji shown as the icon.</summary>
    [JsonPropertyName("icon_custom_emoji_id")]
    public string? IconCustomEmojiId { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#closeforumtopic">closeForumTopic</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class CloseForumTopicRequest() : RequestBase<bool>("closeForumTopic"), IChatTargetable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    /// <summary>The forum topic, or thread of replies.</summary>
    [JsonPropertyName("message_thread_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int MessageThreadId { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#reopenforumtopic">reopenForumTopic</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class ReopenForumTopicRequest() : RequestBase<bool>("reopenForumTopic"), IChatTargetable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    /// <summary>The forum topic, or thread of replies.</summary>
    [JsonPropertyName("message_thread_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int MessageThreadId { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#deleteforumtopic">deleteForumTopic</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class DeleteForumTopicRequest() : RequestBase<bool>("deleteForumTopic"), IChatTargetable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    /// <summary>The forum topic, or thread of replies.</summary>
    [JsonPropertyName("message_thread_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int MessageThreadId { get; set; }
}

/// <summary>
/// Parameters of
/// <see href="https://core.telegram.org/bots/api#unpinallforumtopicmessages">unpinAllForumTopicMessages</see>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class UnpinAllForumTopicMessagesRequest() : RequestBase<bool>("unpinAllForumTopicMessages"), IChatTargetable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    /// <summary>The forum topic, or thread of replies.</summary>
    [JsonPropertyName("message_thread_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int MessageThreadId { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#editgeneralforumtopic">editGeneralForumTopic</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class EditGeneralForumTopicRequest() : RequestBase<bool>("editGeneralForumTopic"), IChatTargetable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    /// <summary>The name.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Name { get; set; }
}

/// <summary>
/// Parameters of
/// <see href="https://core.telegram.org/bots/api#closegeneralforumtopic">closeGeneralForumTopic</see>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class CloseGeneralForumTopicRequest() : RequestBase<bool>("closeGeneralForumTopic"), IChatTargetable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }
}

/// <summary>
/// Parameters of
/// <see href="https://core.telegram.org/bots/api#reopengeneralforumtopic">reopenGeneralForumTopic</see>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class ReopenGeneralForumTopicRequest() : RequestBase<bool>("reopenGeneralForumTopic"), IChatTargetable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#hidegeneralforumtopic">hideGeneralForumTopic</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class HideGeneralForumTopicRequest() : RequestBase<bool>("hideGeneralForumTopic"), IChatTargetable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }
}

/// <summary>
/// Parameters of
/// <see href="https://core.telegram.org/bots/api#unhidegeneralforumtopic">unhideGeneralForumTopic</see>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class UnhideGeneralForumTopicRequest() : RequestBase<bool>("unhideGeneralForumTopic"), IChatTargetable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }
}

/// <summary>
/// Parameters of
/// <see href="https://core.telegram.org/bots/api#unpinallgeneralforumtopicmessages">unpinAllGeneralForumTopicMessages</see>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class UnpinAllGeneralForumTopicMessagesRequest() : RequestBase<bool>("unpinAllGeneralForumTopicMessages"), IChatTargetable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }
}
