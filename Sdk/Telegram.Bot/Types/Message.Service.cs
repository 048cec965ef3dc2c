using System.Text.Json.Serialization;
using Telegram.Bot.Types.Payments;

namespace Telegram.Bot.Types;

public partial class Message
{
    /// <summary>People who joined, or were added; the bot may be among them.</summary>
    [JsonPropertyName("new_chat_members")]
    public User[]? NewChatMembers { get; set; }

    /// <summary>Somebody who left, or was removed; it may be the bot.</summary>
    [JsonPropertyName("left_chat_member")]
    public User? LeftChatMember { get; set; }

    /// <summary>The chat's new title.</summary>
    [JsonPropertyName("new_chat_title")]
    public string? NewChatTitle { get; set; }

    /// <summary>The chat's new picture.</summary>
    [JsonPropertyName("new_chat_photo")]
    public PhotoSize[]? NewChatPhoto { get; set; }

    /// <summary>True when the chat's picture was taken away.</summary>
    [JsonPropertyName("delete_chat_photo")]
    public bool? DeleteChatPhoto { get; set; }

    /// <summary>True when the group was made.</summary>
    [JsonPropertyName("group_chat_created")]
    public bool? GroupChatCreated { get; set; }

    /// <summary>True when the supergroup was made.</summary>
    [JsonPropertyName("supergroup_chat_created")]
    public bool? SupergroupChatCreated { get; set; }

    /// <summary>True when the channel was made.</summary>
    [JsonPropertyName("channel_chat_created")]
    public bool? ChannelChatCreated { get; set; }

    /// <summary>Messages are deleted by themselves after another time.</summary>
    [JsonPropertyName("message_auto_delete_timer_changed")]
    public MessageAutoDeleteTimerChanged? MessageAutoDeleteTimerChanged { get; set; }

    /// <summary>The group became a supergroup with this number.</summary>
    [JsonPropertyName("migrate_to_chat_id")]
    public long? MigrateToChatId { get; set; }

    /// <summary>The supergroup was a group with this number.</summary>
    [JsonPropertyName("migrate_from_chat_id")]
    public long? MigrateFromChatId { get; set; }

    /// <summary>The message that is pinned.</summary>
    [JsonPropertyName("pinned_message")]
    public Message? PinnedMessage { get; set; }

    /// <summary>The invoice.</summary>
    public Invoice? Invoice { get; set; }
}
