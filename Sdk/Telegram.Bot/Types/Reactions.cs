using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;

namespace Telegram.Bot.Types;

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#messagereactionupdated">MessageReactionUpdated</see>.
/// </summary>
public partial class MessageReactionUpdated
{
    /// <summary>The chat.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Chat Chat { get; set; } = default!;

    /// <summary>The message's number in its chat.</summary>
    [JsonPropertyName("message_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int MessageId { get; set; }

    /// <summary>The user.</summary>
    public User? User { get; set; }

    /// <summary>The chat that reacted, when the person is anonymous.</summary>
    [JsonPropertyName("actor_chat")]
    public Chat? ActorChat { get; set; }

    /// <summary>When it happened.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime Date { get; set; }

    /// <summary>The reactions before.</summary>
    [JsonPropertyName("old_reaction"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ReactionType[] OldReaction { get; set; } = default!;

    /// <summary>The reactions now.</summary>
    [JsonPropertyName("new_reaction"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ReactionType[] NewReaction { get; set; } = default!;
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#messagereactioncountupdated">MessageReactionCountUpdated</see>.
/// </summary>
public partial class MessageReactionCountUpdated
{
    /// <summary>The chat.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Chat Chat { get; set; } = default!;

    /// <summary>The message's number in its chat.</summary>
    [JsonPropertyName("message_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int MessageId { get; set; }

    /// <summary>When it happened.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime Date { get; set; }

    /// <summary>How many there are of each reaction.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ReactionCount[] Reactions { get; set; } = default!;
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#reactioncount">ReactionCount</see>.</summary>
public partial class ReactionCount
{
    /// <summary>Which kind it is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ReactionType Type { get; set; } = default!;

    /// <summary>How many there are in all.</summary>
    [JsonPropertyName("total_count"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int TotalCount { get; set; }
}
