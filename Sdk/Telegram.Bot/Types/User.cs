using System.Text.Json.Serialization;

namespace Telegram.Bot.Types;

/// <summary>A person or a bot. See <see href="https://core.telegram.org/bots/api#user">User</see>.</summary>
public partial class User
{
    /// <summary>The identifier.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Id { get; set; }

    /// <summary>Whether it is a bot.</summary>
    [JsonPropertyName("is_bot")]
    public bool IsBot { get; set; }

    /// <summary>The first name.</summary>
    [JsonPropertyName("first_name"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string FirstName { get; set; } = default!;

    /// <summary>The last name.</summary>
    [JsonPropertyName("last_name")]
    public string? LastName { get; set; }

    /// <summary>The user name, without @.</summary>
    public string? Username { get; set; }

    /// <summary>The language of the person's app, an IETF tag; a hint that may be missing.</summary>
    [JsonPropertyName("language_code")]
    public string? LanguageCode { get; set; }

    /// <summary>Whether the person subscribes to Telegram Premium.</summary>
    [JsonPropertyName("is_premium")]
    public bool IsPremium { get; set; }

    /// <summary>Whether the person added the bot to the attachment menu.</summary>
    [JsonPropertyName("added_to_attachment_menu")]
    public bool AddedToAttachmentMenu { get; set; }

    /// <summary>Whether the bot can be added to groups; only in getMe.</summary>
    [JsonPropertyName("can_join_groups")]
    public bool CanJoinGroups { get; set; }

    /// <summary>Whether privacy mode is off; only in getMe.</summary>
    [JsonPropertyName("can_read_all_group_messages")]
    public bool CanReadAllGroupMessages { get; set; }

    /// <summary>Whether the bot answers inline queries; only in getMe.</summary>
    [JsonPropertyName("supports_inline_queries")]
    public bool SupportsInlineQueries { get; set; }

    /// <summary>Whether the bot can be connected to a business account; only in getMe.</summary>
    [JsonPropertyName("can_connect_to_business")]
    public bool CanConnectToBusiness { get; set; }

    /// <summary>Whether the bot has a main web app; only in getMe.</summary>
    [JsonPropertyName("has_main_web_app")]
    public bool HasMainWebApp { get; set; }
}
