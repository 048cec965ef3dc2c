using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#chatmemberrestricted">ChatMemberRestricted</see>.
/// </summary>
public partial class ChatMemberRestricted : ChatMember
{
    /// <inheritdoc/>
    public override ChatMemberStatus Status => ChatMemberStatus.Restricted;

    /// <summary>Whether the person is in the chat now.</summary>
    [JsonPropertyName("is_member")]
    public bool IsMember { get; set; }

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

    /// <summary>When it ends; null or less than 30 seconds from now for never.</summary>
    [JsonPropertyName("until_date"), JsonConverter(typeof(BanTimeConverter))]
    public DateTime? UntilDate { get; set; }
}
