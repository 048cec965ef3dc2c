using System.Text.Json.Serialization;

namespace Telegram.Bot.Types.ReplyMarkups;

/// <summary>
/// A button under a message; exactly one thing that it does is set.
/// See <see href="https://core.telegram.org/bots/api#inlinekeyboardbutton">InlineKeyboardButton</see>.
/// </summary>
public partial class InlineKeyboardButton : IKeyboardButton
{
    /// <summary>The text.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Text { get; set; }

    /// <summary>The address.</summary>
    public string? Url { get; set; }

    /// <summary>What is sent to the bot when the button is pressed, 1 to 64 bytes.</summary>
    [JsonPropertyName("callback_data")]
    public string? CallbackData { get; set; }

    /// <summary>The web app.</summary>
    [JsonPropertyName("web_app")]
    public WebAppInfo? WebApp { get; set; }

    /// <summary>Logs the person in to a web site.</summary>
    [JsonPropertyName("login_url")]
    public LoginUrl? LoginUrl { get; set; }

    /// <summary>Starts an inline query in a chat that the person chooses.</summary>
    [JsonPropertyName("switch_inline_query")]
    public string? SwitchInlineQuery { get; set; }

    /// <summary>Starts an inline query in this chat.</summary>
    [JsonPropertyName("switch_inline_query_current_chat")]
    public string? SwitchInlineQueryCurrentChat { get; set; }

    /// <summary>Starts an inline query in a chat of some kinds that the person chooses.</summary>
    [JsonPropertyName("switch_inline_query_chosen_chat")]
    public SwitchInlineQueryChosenChat? SwitchInlineQueryChosenChat { get; set; }

    /// <summary>Copies a text.</summary>
    [JsonPropertyName("copy_text")]
    public CopyTextButton? CopyText { get; set; }

    /// <summary>Starts a game.</summary>
    [JsonPropertyName("callback_game")]
    public CallbackGame? CallbackGame { get; set; }

    /// <summary>Pays an invoice.</summary>
    public bool Pay { get; set; }
}
