using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>
/// Where a forwarded message comes from.
/// See <see href="https://core.telegram.org/bots/api#messageorigin">MessageOrigin</see>.
/// </summary>
[JsonConverter(typeof(MessageOriginConverter))]
public abstract partial class MessageOrigin
{
    /// <summary>Which kind it is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public abstract MessageOriginType Type { get; }

    /// <summary>When it happened.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime Date { get; set; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#messageoriginuser">MessageOriginUser</see>.</summary>
public partial class MessageOriginUser : MessageOrigin
{
    /// <inheritdoc/>
    public override MessageOriginType Type => MessageOriginType.User;

    /// <summary>Who sent it.</summary>
    [JsonPropertyName("sender_user"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public User SenderUser { get; set; } = default!;
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#messageoriginhiddenuser">MessageOriginHiddenUser</see>.
/// </summary>
public partial class MessageOriginHiddenUser : MessageOrigin
{
    /// <inheritdoc/>
    public override MessageOriginType Type => MessageOriginType.HiddenUser;

    /// <summary>The name of who sent it.</summary>
    [JsonPropertyName("sender_user_name"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string SenderUserName { get; set; } = default!;
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#messageoriginchat">MessageOriginChat</see>.</summary>
public partial class MessageOriginChat : MessageOrigin
{
    /// <inheritdoc/>
    public override MessageOriginType Type => MessageOriginType.Chat;

    /// <summary>The chat it was sent on behalf of: a channel, or a group whose administrator is anonymous.</summary>
    [JsonPropertyName("sender_chat"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Chat SenderChat { get; set; } = default!;

    /// <summary>The author's signature in a channel, or an anonymous administrator's title.</summary>
    [JsonPropertyName("author_signature")]
    public string? AuthorSignature { get; set; }
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#messageoriginchannel">MessageOriginChannel</see>.
/// </summary>
public partial class MessageOriginChannel : MessageOrigin
{
    /// <inheritdoc/>
    public override MessageOriginType Type => MessageOriginType.Channel;

    /// <summary>The chat.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Chat Chat { get; set; } = default!;

    /// <summary>The message's number in its chat.</summary>
    [JsonPropertyName("message_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int MessageId { get; set; }

    /// <summary>The author's signature in a channel, or an anonymous administrator's title.</summary>
    [JsonPropertyName("author_signature")]
    public string? AuthorSignature { get; set; }
}
