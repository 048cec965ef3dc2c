using System.Text.Json.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>
/// A stretch of text that is more than text: a link, a mention, bold.
/// See <see href="https://core.telegram.org/bots/api#messageentity">MessageEntity</see>.
/// </summary>
public partial class MessageEntity
{
    /// <summary>Which kind it is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public MessageEntityType Type { get; set; }

    /// <summary>Where it starts, in UTF-16 units.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Offset { get; set; }

    /// <summary>How long it is, in UTF-16 units.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Length { get; set; }

    /// <summary>The address behind a link.</summary>
    public string? Url { get; set; }

    /// <summary>The person mentioned, who has no user name.</summary>
    public User? User { get; set; }

    /// <summary>The programming language of a block of code.</summary>
    public string? Language { get; set; }

    /// <summary>The custom emoji.</summary>
    [JsonPropertyName("custom_emoji_id")]
    public string? CustomEmojiId { get; set; }
}
