using System.Text.Json.Serialization;

namespace Telegram.Bot.Types;

/// <summary>A topic of a forum. See <see href="https://core.telegram.org/bots/api#forumtopic">ForumTopic</see>.</summary>
public partial class ForumTopic
{
    /// <summary>The forum topic, or thread of replies.</summary>
    [JsonPropertyName("message_thread_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int MessageThreadId { get; set; }

    /// <summary>The name.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Name { get; set; } = default!;

    /// <summary>The icon's colour, as RGB.</summary>
    [JsonPropertyName("icon_color"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int IconColor { get; set; }

    /// <summary>The custom emoji shown as the icon.</summary>
    [JsonPropertyName("icon_custom_emoji_id")]
    public string? IconCustomEmojiId { get; set; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#forumtopiccreated">ForumTopicCreated</see>.</summary>
public partial class ForumTopicCreated
{
    /// <summary>The name.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Name { get; set; } = default!;

    /// <summary>The icon's colour, as RGB.</summary>
    [JsonPropertyName("icon_color"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int IconColor { get; set; }

    /// <summary>The custom emoji shown as the icon.</summary>
    [JsonPropertyName("icon_custom_emoji_id")]
    public string? IconCustomEmojiId { get; set; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#forumtopicedited">ForumTopicEdited</see>.</summary>
public partial class ForumTopicEdited
{
    /// <summary>The name.</summary>
    public string? Name { get; set; }

    /// <summary>The custom emoji shown as the icon.</summary>
    [JsonPropertyName("icon_custom_emoji_id")]
    public string? IconCustomEmojiId { get; set; }
}
