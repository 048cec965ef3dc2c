using System.Text.Json.Serialization;

namespace Telegram.Bot.Types.ReplyMarkups;

/// <summary>
/// A button that sends its text, or what it asks for.
/// See <see href="https://core.telegram.org/bots/api#keyboardbutton">KeyboardButton</see>.
/// </summary>
public partial class KeyboardButton : IKeyboardButton
{
    /// <summary>The text.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Text { get; set; }

    /// <summary>Asks for users.</summary>
    [JsonPropertyName("request_users")]
    public KeyboardButtonRequestUsers? RequestUsers { get; set; }

    /// <summary>Asks for a chat.</summary>
    [JsonPropertyName("request_chat")]
    public KeyboardButtonRequestChat? RequestChat { get; set; }

    /// <summary>Asks for the person's phone number.</summary>
    [JsonPropertyName("request_contact")]
    public bool RequestContact { get; set; }

    /// <summary>Asks where the person is.</summary>
    [JsonPropertyName("request_location")]
    public bool RequestLocation { get; set; }

    /// <summary>Asks for a poll.</summary>
    [JsonPropertyName("request_poll")]
    public KeyboardButtonPollType? RequestPoll { get; set; }

    /// <summary>The web app.</summary>
    [JsonPropertyName("web_app")]
    public WebAppInfo? WebApp { get; set; }
}
