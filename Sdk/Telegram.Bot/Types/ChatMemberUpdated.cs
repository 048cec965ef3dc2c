using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;

namespace Telegram.Bot.Types;

/// <summary>
/// A change of what a person is in a chat.
/// See <see href="https://core.telegram.org/bots/api#chatmemberupdated">ChatMemberUpdated</see>.
/// </summary>
public partial class ChatMemberUpdated
{
    /// <summary>The chat.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Chat Chat { get; set; } = default!;

    /// <summary>The person it comes from.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public User From { get; set; } = default!;

    /// <summary>When it happened.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime Date { get; set; }

    /// <summary>What the person was in the chat.</summary>
    [JsonPropertyName("old_chat_member"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ChatMember OldChatMember { get; set; } = default!;

    /// <summary>What the person is in the chat now.</summary>
    [JsonPropertyName("new_chat_member"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ChatMember NewChatMember { get; set; } = default!;

    /// <summary>An invitation to the chat.</summary>
    [JsonPropertyName("invite_link")]
    public ChatInviteLink? InviteLink { get; set; }

    /// <summary>Whether somebody let the person in.</summary>
    [JsonPropertyName("via_join_request")]
    public bool ViaJoinRequest { get; set; }

    /// <summary>Whether the person came by a link to a folder of chats.</summary>
    [JsonPropertyName("via_chat_folder_invite_link")]
    public bool ViaChatFolderInviteLink { get; set; }
}
