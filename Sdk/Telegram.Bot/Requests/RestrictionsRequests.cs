using System.ComponentModel;
using System.Text.Json.Serialization;
using Telegram.Bot.Requests.Abstractions;
using Telegram.Bot.Serialization;
using Telegram.Bot.Types;

namespace Telegram.Bot.Requests;

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#restrictchatmember">restrictChatMember</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class RestrictChatMemberRequest() : RequestBase<bool>("restrictChatMember"), IChatTargetable, IUserTargetable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    /// <summary>The user.</summary>
    [JsonPropertyName("user_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required long UserId { get; set; }

    /// <summary>What members may do.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatPermissions Permissions { get; set; }

    /// <summary>Takes each permission as it is, rather than let one imply others.</summary>
    [JsonPropertyName("use_independent_chat_permissions")]
    public bool UseIndependentChatPermissions { get; set; }

    /// <summary>When it ends; null or less than 30 seconds from now for never.</summary>
    [JsonPropertyName("until_date"), JsonConverter(typeof(BanTimeConverter))]
    public DateTime? UntilDate { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#promotechatmember">promoteChatMember</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class PromoteChatMemberRequest() : RequestBase<bool>("promoteChatMember"), IChatTargetable, IUserTargetable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    /// <summary>The user.</summary>
    [JsonPropertyName("user_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required long UserId { get; set; }

    /// <summary>Whether the person or the voters stay hidden.</summary>
    [JsonPropertyName("is_anonymous")]
    public bool IsAnonymous { get; set; }

    /// <summary>Whether one may manage chat.</summary>
    [JsonPropertyName("can_manage_chat")]
    public bool CanManageChat { get; set; }

    /// <summary>Whether one may post messages.</summary>
    [JsonPropertyName("can_post_messages")]
    public bool CanPostMessages { get; set; }

    /// <summary>Whether one may edit messages.</summary>
    [JsonPropertyName("can_edit_messages")]
    public bool CanEditMessages { get; set; }

    /// <summary>Whether one may delete messages.</summary>
    [JsonPropertyName("can_delete_messages")]
    public bool CanDeleteMessages { get; set; }

    /// <summary>Whether one may post stories.</summary>
    [JsonPropertyName("can_post_stories")]
    public bool CanPostStories { get; set; }

    /// <summary>Whether one may edit stories.</summary>
    [JsonPropertyName("can_edit_stories")]
    public bool CanEditStories { get; set; }

    /// <summary>Whether one may delete stories.</summary>
    [JsonPropertyName("can_delete_stories")]
    public bool CanDeleteStories { get; set; }

    /// <summary>Whether one may manage video chats.</summary>
    [JsonPropertyName("can_manage_video_chats")]
    public bool CanManageVideoChats { get; set; }

    /// <summary>Whether one may restrict members.</summary>
    [JsonPropertyName("can_restrict_members")]
    public bool CanRestrictMembers { get; set; }

    /// <summary>Whether one may promote members.</summary>
    [JsonPropertyName("can_promote_members")]
    public bool CanPromoteMembers { get; set; }

    /// <summary>Whether one may change info.</summary>
    [JsonPropertyName("can_change_info")]
    public bool CanChangeInfo { get; set; }

    /// <summary>Whether one may invite users.</summary>
    [JsonPropertyName("can_invite_users")]
    public bool CanInviteUsers { get; set; }

    /// <summary>Whether one may pin messages.</summary>
    [JsonPropertyName("can_pin_messages")]
    public bool CanPinMessages { get; set; }

    /// <summary>Whether one may manage topics.</summary>
    [JsonPropertyName("can_manage_topics")]
    public bool CanManageTopics { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#setchatpermissions">setChatPermissions</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class SetChatPermissionsRequest() : RequestBase<bool>("setChatPermissions"), IChatTargetable
{
    /// <summary>The chat: its number, or the user name of a public one.</summary>
    [JsonPropertyName("chat_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    /// <summary>What members may do.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatPermissions Permissions { get; set; }

    /// <summary>Takes each permission as it is, rather than let one imply others.</summary>
    [JsonPropertyName("use_independent_chat_permissions")]
    public bool UseIndependentChatPermissions { get; set; }
}
