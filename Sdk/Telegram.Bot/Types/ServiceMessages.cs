using System.Text.Json.Serialization;

namespace Telegram.Bot.Types;

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#messageautodeletetimerchanged">MessageAutoDeleteTimerChanged</see>.
/// </summary>
public partial class MessageAutoDeleteTimerChanged
{
    /// <summary>The message auto delete time.</summary>
    [JsonPropertyName("message_auto_delete_time"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int MessageAutoDeleteTime { get; set; }

    /// <summary>Unwraps <see cref="MessageAutoDeleteTime"/>.</summary>
    public static implicit operator int(MessageAutoDeleteTimerChanged self) => self.MessageAutoDeleteTime;

    /// <summary>Wraps a value as <see cref="MessageAutoDeleteTime"/>.</summary>
    public static implicit operator MessageAutoDeleteTimerChanged(int messageAutoDeleteTime) =>
        new() { MessageAutoDeleteTime = messageAutoDeleteTime };
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#paidmessagepricechanged">PaidMessagePriceChanged</see>.
/// </summary>
public partial class PaidMessagePriceChanged
{
    /// <summary>The paid message star count.</summary>
    [JsonPropertyName("paid_message_star_count"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int PaidMessageStarCount { get; set; }

    /// <summary>Unwraps <see cref="PaidMessageStarCount"/>.</summary>
    public static implicit operator int(PaidMessagePriceChanged self) => self.PaidMessageStarCount;

    /// <summary>Wraps a value as <see cref="PaidMessageStarCount"/>.</summary>
    public static implicit operator PaidMessagePriceChanged(int paidMessageStarCount) =>
        new() { PaidMessageStarCount = paidMessageStarCount };
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#directmessagepricechanged">DirectMessagePriceChanged</see>.
/// </summary>
public partial class DirectMessagePriceChanged
{
    /// <summary>The flag <c>are_direct_messages_enabled</c>.</summary>
    [JsonPropertyName("are_direct_messages_enabled")]
    public bool AreDirectMessagesEnabled { get; set; }

    /// <summary>The direct message star count.</summary>
    [JsonPropertyName("direct_message_star_count")]
    public int? DirectMessageStarCount { get; set; }
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#proximityalerttriggered">ProximityAlertTriggered</see>.
/// </summary>
public partial class ProximityAlertTriggered
{
    /// <summary>The traveler.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public User Traveler { get; set; } = default!;

    /// <summary>The watcher.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public User Watcher { get; set; } = default!;

    /// <summary>The distance.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Distance { get; set; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#writeaccessallowed">WriteAccessAllowed</see>.</summary>
public partial class WriteAccessAllowed
{
    /// <summary>The flag <c>from_request</c>.</summary>
    [JsonPropertyName("from_request")]
    public bool FromRequest { get; set; }

    /// <summary>The web app name.</summary>
    [JsonPropertyName("web_app_name")]
    public string? WebAppName { get; set; }

    /// <summary>The flag <c>from_attachment_menu</c>.</summary>
    [JsonPropertyName("from_attachment_menu")]
    public bool FromAttachmentMenu { get; set; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#usersshared">UsersShared</see>.</summary>
public partial class UsersShared
{
    /// <summary>Names the request; it comes back with the answer.</summary>
    [JsonPropertyName("request_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int RequestId { get; set; }

    /// <summary>The users.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public SharedUser[] Users { get; set; } = default!;
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#shareduser">SharedUser</see>.</summary>
public partial class SharedUser
{
    /// <summary>The user.</summary>
    [JsonPropertyName("user_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long UserId { get; set; }

    /// <summary>The first name.</summary>
    [JsonPropertyName("first_name")]
    public string? FirstName { get; set; }

    /// <summary>The last name.</summary>
    [JsonPropertyName("last_name")]
    public string? LastName { get; set; }

    /// <summary>The user name, without @.</summary>
    public string? Username { get; set; }

    /// <summary>The picture, in several sizes, smallest first.</summary>
    public PhotoSize[]? Photo { get; set; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#chatshared">ChatShared</see>.</summary>
public partial class ChatShared
{
    /// <summary>Names the request; it comes back with the answer.</summary>
    [JsonPropertyName("request_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int RequestId { get; set; }

    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long ChatId { get; set; }

    /// <summary>The title.</summary>
    public string? Title { get; set; }

    /// <summary>The user name, without @.</summary>
    public string? Username { get; set; }

    /// <summary>The picture, in several sizes, smallest first.</summary>
    public PhotoSize[]? Photo { get; set; }
}
