using System.Diagnostics.CodeAnalysis;

namespace Telegram.Bot.Types.ReplyMarkups;

public partial class InlineKeyboardButton
{
    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    public InlineKeyboardButton()
    {
    }

    /// <summary>A button that still needs to be told what it does.</summary>
    [SetsRequiredMembers]
    public InlineKeyboardButton(string text) => Text = text;

    /// <summary>A button that opens a web address, or, if the second text is none, sends it to the bot as callback data.</summary>
    [SetsRequiredMembers]
    public InlineKeyboardButton(string text, string callbackDataOrUrl)
        : this(text)
    {
        ArgumentNullException.ThrowIfNull(callbackDataOrUrl);
        if (IsWebAddress(callbackDataOrUrl))
        {
            Url = callbackDataOrUrl;
        }
        else
        {
            CallbackData = callbackDataOrUrl;
        }
    }

    /// <summary>A button whose text is also its data or its address.</summary>
    public static implicit operator InlineKeyboardButton(string textAndCallbackDataOrUrl) =>
        new(textAndCallbackDataOrUrl, textAndCallbackDataOrUrl);

    /// <summary>A button of a text, and data or an address.</summary>
    public static implicit operator InlineKeyboardButton((string text, string callbackDataOrUrl) tuple) =>
        new(tuple.text, tuple.callbackDataOrUrl);

    /// <summary>Opens an address.</summary>
    public static InlineKeyboardButton WithUrl(string text, string url) => new(text) { Url = url };

    /// <summary>Sends its own text to the bot.</summary>
    public static InlineKeyboardButton WithCallbackData(string textAndCallbackData) =>
        WithCallbackData(textAndCallbackData, textAndCallbackData);

    /// <summary>Sends data, 1 to 64 bytes of it, to the bot.</summary>
    public static InlineKeyboardButton WithCallbackData(string text, string callbackData) => new(text) { CallbackData = callbackData };

    /// <summary>Opens a web app.</summary>
    public static InlineKeyboardButton WithWebApp(string text, WebAppInfo webApp) => new(text) { WebApp = webApp };

    /// <summary>Opens a web site that the person is logged in to by the press.</summary>
    public static InlineKeyboardButton WithLoginUrl(string text, LoginUrl loginUrl) => new(text) { LoginUrl = loginUrl };

    /// <summary>Lets the person choose a chat and starts an inline query there.</summary>
    public static InlineKeyboardButton WithSwitchInlineQuery(string text, string switchInlineQuery = "") =>
        new(text) { SwitchInlineQuery = switchInlineQuery };

    /// <summary>Starts an inline query in this chat.</summary>
    public static InlineKeyboardButton WithSwitchInlineQueryCurrentChat(string text, string switchInlineQueryCurrentChat = "") =>
        new(text) { SwitchInlineQueryCurrentChat = switchInlineQueryCurrentChat };

    /// <summary>Lets the person choose a chat of some kinds and starts an inline query there.</summary>
    public static InlineKeyboardButton WithSwitchInlineQueryChosenChat(
        string text, SwitchInlineQueryChosenChat switchInlineQueryChosenChat) =>
        new(text) { SwitchInlineQueryChosenChat = switchInlineQueryChosenChat };

    /// <summary>Copies a text, 1 to 256 characters, to the clipboard.</summary>
    public static InlineKeyboardButton WithCopyText(string text, CopyTextButton copyText) => new(text) { CopyText = copyText };

    /// <summary>Starts a game; only as the first button.</summary>
    public static InlineKeyboardButton WithCallbackGame(string text) => new(text) { CallbackGame = new() };

    /// <summary>Pays an invoice; only as the first button.</summary>
    public static InlineKeyboardButton WithPay(string text) => new(text) { Pay = true };

    private static bool IsWebAddress(string text) =>
        text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
}
