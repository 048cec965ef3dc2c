using System.Text.Json.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

public partial class Chat
{
    /// <summary>Kind, name and number, for logs.</summary>
    public override string ToString() => this switch
    {
        { Type: not ChatType.Private } => $"{Type} \"{Title}\" ({Id})",
        { Username: { } name } => $"Private chat with @{name} ({Id})",
        _ => $"Private chat with {FirstName}{(LastName is null ? "" : " ")}{LastName} ({Id})",
    };
}

public partial class User
{
    /// <summary>Name and number, for logs.</summary>
    public override string ToString() =>
        Username is { } name ? $"@{name} ({Id})" : $"{FirstName}{(LastName is null ? "" : " ")}{LastName} ({Id})";
}

public abstract partial class ChatMember
{
    /// <summary>Owner or administrator.</summary>
    [JsonIgnore]
    public bool IsAdmin => Status is ChatMemberStatus.Creator or ChatMemberStatus.Administrator;

    /// <summary>Whether the person is in the chat now; one under restrictions may have left.</summary>
    [JsonIgnore]
    public bool IsInChat => this switch
    {
        ChatMemberLeft or ChatMemberBanned => false,
        ChatMemberRestricted restricted => restricted.IsMember,
        _ => true,
    };
}

public partial class ChatMemberRestricted
{
    /// <summary>Whether the person may send nothing at all.</summary>
    [JsonIgnore]
    public bool IsMuted => !(CanSendMessages || CanSendAudios || CanSendDocuments || CanSendPhotos || CanSendVideos
        || CanSendVideoNotes || CanSendVoiceNotes || CanSendPolls || CanSendOtherMessages);
}

public partial class ChatPermissions
{
    /// <summary>No permission at all.</summary>
    public ChatPermissions()
    {
    }

    /// <summary>All permissions, or none.</summary>
    public ChatPermissions(bool defaultValue) =>
        CanSendMessages = CanSendAudios = CanSendDocuments = CanSendPhotos = CanSendVideos = CanSendVideoNotes =
        CanSendVoiceNotes = CanSendPolls = CanSendOtherMessages = CanAddWebPagePreviews = CanChangeInfo =
        CanInviteUsers = CanPinMessages = CanManageTopics = defaultValue;
}

public partial class ChatAdministratorRights
{
    /// <summary>No right at all.</summary>
    public ChatAdministratorRights()
    {
    }

    /// <summary>All rights but that to be anonymous, or none.</summary>
    public ChatAdministratorRights(bool defaultValue) =>
        CanManageChat = CanDeleteMessages = CanManageVideoChats = CanRestrictMembers = CanPromoteMembers = CanChangeInfo =
        CanInviteUsers = CanPostStories = CanEditStories = CanDeleteStories = CanPostMessages = CanEditMessages =
        CanPinMessages = CanManageTopics = defaultValue;
}
