using System.ComponentModel;
using System.Text.Json.Serialization;
using Telegram.Bot.Requests.Abstractions;
using Telegram.Bot.Serialization;
using Telegram.Bot.Types;

namespace Telegram.Bot.Requests;

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#exportchatinvitelink">exportChatInviteLink</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class ExportChatInviteLinkRequest() : RequestBase<string>("exportChatInviteLink"), IChatTargetable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#createchatinvitelink">createChatInviteLink</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class CreateChatInviteLinkRequest() : RequestBase<ChatInviteLink>("createChatInviteLink"), IChatTargetable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    /// <summary>The name.</summary>
    public string? Name { get; set; }

    /// <summary>When the link ends.</summary>
    [JsonPropertyName("expire_date"), JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime? ExpireDate { get; set; }

    /// <summary>How many people can join by it, 1 to 99999.</summary>
    [JsonPropertyName("member_limit")]
    public int? MemberLimit { get; set; }

    /// <summary>Whether somebody has to let people in who come by it.</summary>
    [JsonPropertyName("creates_join_request")]
    public bool CreatesJoinRequest { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#editchatinvitelink">editChatInviteLink</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class EditChatInviteLinkRequest() : RequestBase<ChatInviteLink>("editChatInviteLink"), IChatTargetable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    /// <summary>An invitation to the chat.</summary>
    [JsonPropertyName("invite_link"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string InviteLink { get; set; }

    /// <summary>The name.</summary>
    public string? Name { get; set; }

    /// <summary>When the link ends.</summary>
    [JsonPropertyName("expire_date"), JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime? ExpireDate { get; set; }

    /// <summary>How many people can join by it, 1 to 99999.</summary>
    [JsonPropertyName("member_limit")]
    public int? MemberLimit { get; set; }

    /// <summary>Whether somebody has to let people in who come by it.</summary>
    [JsonPropertyName("creates_join_request")]
    public bool CreatesJoinRequest { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#revokechatinvitelink">revokeChatInviteLink</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class RevokeChatInviteLinkRequest() : RequestBase<ChatInviteLink>("revokeChatInviteLink"), IChatTargetable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    /// <summary>An invitation to the chat.</summary>
    [JsonPropertyName("invite_link"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string InviteLink { get; set; }
}

/// <summary>
/// Parameters of
/// <see href="https://core.telegram.org/bots/api#approvechatjoinrequest">approveChatJoinRequest</see>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class ApproveChatJoinRequestRequest() : RequestBase<bool>("approveChatJoinRequest"), IChatTargetable, IUserTargetable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    /// <summary>The user.</summary>
    [JsonPropertyName("user_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required long UserId { get; set; }
}

/// <summary>
/// Parameters of
/// <see href="https://core.telegram.org/bots/api#declinechatjoinrequest">declineChatJoinRequest</see>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class DeclineChatJoinRequestRequest() : RequestBase<bool>("declineChatJoinRequest"), IChatTargetable, IUserTargetable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    /// <summary>The user.</summary>
    [JsonPropertyName("user_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required long UserId { get; set; }
}
