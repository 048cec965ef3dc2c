using System.Text.Json.Serialization;

namespace Telegram.Bot.Types;

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#chatpermissions">ChatPermissions</see>.</summary>
public partial class ChatPermissions
{
    /// <summary>Whether one may send messages.</summary>
    [JsonPropertyName("can_send_messages")]
    public bool CanSendMessages { get; set; }

    /// <summary>Whether one may send audios.</summary>
    [JsonPropertyName("can_send_audios")]
    public bool CanSendAudios { get; set; }

    /// <summary>Whether one may send documents.</summary>
    [JsonPropertyName("can_send_documents")]
    public bool CanSendDocuments { get; set; }

    /// <summary>Whether one may send photos.</summary>
    [JsonPropertyName("can_send_photos")]
    public bool CanSendPhotos { get; set; }

    /// <summary>Whether one may send videos.</summary>
    [JsonPropertyName("can_send_videos")]
    public bool CanSendVideos { get; set; }

    /// <summary>Whether one may send video notes.</summary>
    [JsonPropertyName("can_send_video_notes")]
    public bool CanSendVideoNotes { get; set; }

    /// <summary>Whether one may send voice notes.</summary>
    [JsonPropertyName("can_send_voice_notes")]
    public bool CanSendVoiceNotes { get; set; }

    /// <summary>Whether one may send polls.</summary>
    [JsonPropertyName("can_send_polls")]
    public bool CanSendPolls { get; set; }

    /// <summary>Whether one may send other messages.</summary>
    [JsonPropertyName("can_send_other_messages")]
    public bool CanSendOtherMessages { get; set; }

    /// <summary>Whether one may add web page previews.</summary>
    [JsonPropertyName("can_add_web_page_previews")]
    public bool CanAddWebPagePreviews { get; set; }

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

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#chatadministratorrights">ChatAdministratorRights</see>.
/// </summary>
public partial class ChatAdministratorRights
{
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
}
