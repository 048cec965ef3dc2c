using System.Text.Json.Serialization;

namespace Telegram.Bot.Types;

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#loginurl">LoginUrl</see>.</summary>
public partial class LoginUrl
{
    /// <summary>The address.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Url { get; set; } = default!;

    /// <summary>The forward text.</summary>
    [JsonPropertyName("forward_text")]
    public string? ForwardText { get; set; }

    /// <summary>The bot username.</summary>
    [JsonPropertyName("bot_username")]
    public string? BotUsername { get; set; }

    /// <summary>The flag <c>request_write_access</c>.</summary>
    [JsonPropertyName("request_write_access")]
    public bool RequestWriteAccess { get; set; }
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#switchinlinequerychosenchat">SwitchInlineQueryChosenChat</see>.
/// </summary>
public partial class SwitchInlineQueryChosenChat
{
    /// <summary>The query.</summary>
    public string? Query { get; set; }

    /// <summary>The flag <c>allow_user_chats</c>.</summary>
    [JsonPropertyName("allow_user_chats")]
    public bool AllowUserChats { get; set; }

    /// <summary>The flag <c>allow_bot_chats</c>.</summary>
    [JsonPropertyName("allow_bot_chats")]
    public bool AllowBotChats { get; set; }

    /// <summary>The flag <c>allow_group_chats</c>.</summary>
    [JsonPropertyName("allow_group_chats")]
    public bool AllowGroupChats { get; set; }

    /// <summary>The flag <c>allow_channel_chats</c>.</summary>
    [JsonPropertyName("allow_channel_chats")]
    public bool AllowChannelChats { get; set; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#copytextbutton">CopyTextButton</see>.</summary>
public partial class CopyTextButton
{
    /// <summary>The text.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Text { get; set; } = default!;

    /// <summary>Unwraps <see cref="Text"/>.</summary>
    public static implicit operator string(CopyTextButton self) => self.Text;

    /// <summary>Wraps a value as <see cref="Text"/>.</summary>
    public static implicit operator CopyTextButton(string text) => new() { Text = text };
}
