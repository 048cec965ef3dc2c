using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types.ReplyMarkups;

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#keyboardbuttonrequestusers">KeyboardButtonRequestUsers</see>.
/// </summary>
public partial class KeyboardButtonRequestUsers
{
    /// <summary>Names the request; it comes back with the answer.</summary>
    [JsonPropertyName("request_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int RequestId { get; set; }

    /// <summary>The flag <c>user_is_bot</c>.</summary>
    [JsonPropertyName("user_is_bot")]
    public bool? UserIsBot { get; set; }

    /// <summary>The flag <c>user_is_premium</c>.</summary>
    [JsonPropertyName("user_is_premium")]
    public bool? UserIsPremium { get; set; }

    /// <summary>The max quantity.</summary>
    [JsonPropertyName("max_quantity")]
    public int? MaxQuantity { get; set; }

    /// <summary>The flag <c>request_name</c>.</summary>
    [JsonPropertyName("request_name")]
    public bool RequestName { get; set; }

    /// <summary>The flag <c>request_username</c>.</summary>
    [JsonPropertyName("request_username")]
    public bool RequestUsername { get; set; }

    /// <summary>The flag <c>request_photo</c>.</summary>
    [JsonPropertyName("request_photo")]
    public bool RequestPhoto { get; set; }

    /// <summary>Creates an instance from its required values.</summary>
    [SetsRequiredMembers]
    public KeyboardButtonRequestUsers(int requestId) => RequestId = requestId;

    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    public KeyboardButtonRequestUsers() { }
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#keyboardbuttonrequestchat">KeyboardButtonRequestChat</see>.
/// </summary>
public partial class KeyboardButtonRequestChat
{
    /// <summary>Names the request; it comes back with the answer.</summary>
    [JsonPropertyName("request_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int RequestId { get; set; }

    /// <summary>The flag <c>chat_is_channel</c>.</summary>
    [JsonPropertyName("chat_is_channel")]
    public required bool ChatIsChannel { get; set; }

    /// <summary>The flag <c>chat_is_forum</c>.</summary>
    [JsonPropertyName("chat_is_forum")]
    public bool? ChatIsForum { get; set; }

    /// <summary>The flag <c>chat_has_username</c>.</summary>
    [JsonPropertyName("chat_has_username")]
    public bool? ChatHasUsername { get; set; }

    /// <summary>The flag <c>chat_is_created</c>.</summary>
    [JsonPropertyName("chat_is_created")]
    public bool ChatIsCreated { get; set; }

    /// <summary>The user administrator rights.</summary>
    [JsonPropertyName("user_administrator_rights")]
    public ChatAdministratorRights? UserAdministratorRights { get; set; }

    /// <summary>The bot administrator rights.</summary>
    [JsonPropertyName("bot_administrator_rights")]
    public ChatAdministratorRights? BotAdministratorRights { get; set; }

    /// <summary>The flag <c>bot_is_member</c>.</summary>
    [JsonPropertyName("bot_is_member")]
    public bool BotIsMember { get; set; }

    /// <summary>The flag <c>request_title</c>.</summary>
    [JsonPropertyName("request_title")]
    public bool RequestTitle { get; set; }

    /// <summary>The flag <c>request_username</c>.</summary>
    [JsonPropertyName("request_username")]
    public bool RequestUsername { get; set; }

    /// <summary>The flag <c>request_photo</c>.</summary>
    [JsonPropertyName("request_photo")]
    public bool RequestPhoto { get; set; }

    /// <summary>Creates an instance from its required values.</summary>
    [SetsRequiredMembers]
    public KeyboardButtonRequestChat(int requestId, bool chatIsChannel) =>
        (RequestId, ChatIsChannel) =
            (requestId, chatIsChannel);

    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    public KeyboardButtonRequestChat() { }
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#keyboardbuttonpolltype">KeyboardButtonPollType</see>.
/// </summary>
public partial class KeyboardButtonPollType
{
    /// <summary>Which kind it is.</summary>
    public PollType? Type { get; set; }

    /// <summary>Unwraps <see cref="Type"/>.</summary>
    public static implicit operator PollType?(KeyboardButtonPollType self) => self.Type;

    /// <summary>Wraps a value as <see cref="Type"/>.</summary>
    public static implicit operator KeyboardButtonPollType(PollType? type) => new() { Type = type };
}
