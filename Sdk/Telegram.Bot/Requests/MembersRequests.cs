using System.ComponentModel;
using System.Text.Json.Serialization;
using Telegram.Bot.Requests.Abstractions;
using Telegram.Bot.Serialization;
using Telegram.Bot.Types;

namespace Telegram.Bot.Requests;

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#banchatmember">banChatMember</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class BanChatMemberRequest() : RequestBase<bool>("banChatMember"), IChatTargetable, IUserTargetable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    /// <summary>The user.</summary>
    [JsonPropertyName("user_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required long UserId { get; set; }

    /// <summary>When it ends; null or less than 30 seconds from now for never.</summary>
    [JsonPropertyName("until_date"), JsonConverter(typeof(BanTimeConverter))]
    public DateTime? UntilDate { get; set; }

    /// <summary>Deletes all messages of the person as well.</summary>
    [JsonPropertyName("revoke_messages")]
    public bool RevokeMessages { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#unbanchatmember">unbanChatMember</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class UnbanChatMemberRequest() : RequestBase<bool>("unbanChatMember"), IChatTargetable, IUserTargetable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    /// <summary>The user.</summary>
    [JsonPropertyName("user_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required long UserId { get; set; }

    /// <summary>Does nothing when the person is not banned.</summary>
    [JsonPropertyName("only_if_banned")]
    public bool OnlyIfBanned { get; set; }
}

/// <summary>
/// Parameters of
/// <see href="https://core.telegram.org/bots/api#setchatadministratorcustomtitle">setChatAdministratorCustomTitle</see>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class SetChatAdministratorCustomTitleRequest()
    : RequestBase<bool>("setChatAdministratorCustomTitle"), IChatTargetable, IUserTargetable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    /// <summary>The user.</summary>
    [JsonPropertyName("user_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required long UserId { get; set; }

    /// <summary>The title shown next to the name.</summary>
    [JsonPropertyName("custom_title"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string CustomTitle { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#getchatadministrators">getChatAdministrators</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class GetChatAdministratorsRequest() : RequestBase<ChatMember[]>("getChatAdministrators"), IChatTargetable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#getchatmembercount">getChatMemberCount</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class GetChatMemberCountRequest() : RequestBase<int>("getChatMemberCount"), IChatTargetable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#getchatmember">getChatMember</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class GetChatMemberRequest() : RequestBase<ChatMember>("getChatMember"), IChatTargetable, IUserTargetable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    /// <summary>The user.</summary>
    [JsonPropertyName("user_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required long UserId { get; set; }
}
