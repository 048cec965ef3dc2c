using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>What a person is in a chat. See <see href="https://core.telegram.org/bots/api#chatmember">ChatMember</see>.</summary>
[JsonConverter(typeof(ChatMemberConverter))]
public abstract partial class ChatMember
{
    /// <summary>What the person is in the chat.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public abstract ChatMemberStatus Status { get; }

    /// <summary>The user.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public User User { get; set; } = default!;
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#chatmemberowner">ChatMemberOwner</see>.</summary>
public partial class ChatMemberOwner : ChatMember
{
    /// <inheritdoc/>
    public override ChatMemberStatus Status => ChatMemberStatus.Creator;

    /// <summary>Whether the person or the voters stay hidden.</summary>
    [JsonPropertyName("is_anonymous")]
    public bool IsAnonymous { get; set; }

    /// <summary>The title shown next to the name.</summary>
    [JsonPropertyName("custom_title")]
    public string? CustomTitle { get; set; }
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#chatmemberadministrator">ChatMemberAdministrator</see>.
/// </summary>
public partial class ChatMemberAdministrator : ChatMember
{
    /// <inheritdoc/>
    public override ChatMemberStatus Status => ChatMemberStatus.Administrator;

    /// <summary>Whether the bot may change this administrator's rights.</summary>
    [JsonPropertyName("can_be_edited")]
    public bool CanBeEdited { get; set; }

    /// <summary>Whether the person or the voters stay hidden.</summary>
    [JsonPropertyName("is_anonymous")]
    public bool IsAnonymous { get; set; }

    /// <summary>Whether one may manage chat.</summary>
    [JsonPropertyName("can_manage_chat")]
    public bool CanManageChat { get; set; }

    /// <summary>Whether one may delete messages.</summary>
    [JsonPropertyName("can_delete_messages")]
    public bool CanDeleteMessages { get; set; }

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

    /// <summary>Whether one may post stories.</summary>
    [JsonPropertyName("can_post_stories")]
    public bool CanPostStories { get; set; }

    /// <summary>Whether one may edit stories.</summary>
    [JsonPropertyName("can_edit_stories")]
    public bool CanEditStories { get; set; }

    /// <summary>Whether one may delete stories.</summary>
    [JsonPropertyName("can_delete_stories")]
    public bool CanDeleteStories { get; set; }

    /// <summary>Whether one may post messages.</summary>
    [JsonPropertyName("can_post_messages")]
    public bool CanPostMessages { get; set; }

    /// <summary>Whether one may edit messages.</summary>
    [JsonPropertyName("can_edit_messages")]
    public bool CanEditMessages { get; set; }

    /// <summary>Whether one may pin messages.</summary>
    [JsonPropertyName("can_pin_messages")]
    public bool CanPinMessages { get; set; }

    /// <summary>Whether one may manage topics.</summary>
    [JsonPropertyName("can_manage_topics")]
    public bool CanManageTopics { get; set; }

    /// <summary>The title shown next to the name.</summary>
    [JsonPropertyName("custom_title")]
    public string? CustomTitle { get; set; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#chatmembermember">ChatMemberMember</see>.</summary>
public partial class ChatMemberMember : ChatMember
{
    /// <inheritdoc/>
    public override ChatMemberStatus Status => ChatMemberStatus.Member;

    /// <summary>When the subscription ends.</summary>
    [JsonPropertyName("until_date"), JsonConverter(typeof(BanTimeConverter))]
    public DateTime? UntilDate { get; set; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#chatmemberleft">ChatMemberLeft</see>.</summary>
public partial class ChatMemberLeft : ChatMember
{
    /// <inheritdoc/>
    public override ChatMemberStatus Status => ChatMemberStatus.Left;
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#chatmemberbanned">ChatMemberBanned</see>.</summary>
public partial class ChatMemberBanned : ChatMember
{
    /// <inheritdoc/>
    public override ChatMemberStatus Status => ChatMemberStatus.Kicked;

    /// <summary>When it ends; null or less than 30 seconds from now for never.</summary>
    [JsonPropertyName("until_date"), JsonConverter(typeof(BanTimeConverter))]
    public DateTime? UntilDate { get; set; }
}
