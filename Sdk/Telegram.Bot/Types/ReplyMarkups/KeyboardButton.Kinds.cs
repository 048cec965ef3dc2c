using System.Diagnostics.CodeAnalysis;

namespace Telegram.Bot.Types.ReplyMarkups;

public partial class KeyboardButton
{
    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    public KeyboardButton()
    {
    }

    /// <summary>A button that sends its text.</summary>
    [SetsRequiredMembers]
    public KeyboardButton(string text) => Text = text;

    /// <summary>A button that sends its text.</summary>
    public static implicit operator KeyboardButton(string text) => new(text);

    /// <summary>Lets the person share users with the bot.</summary>
    public static KeyboardButton WithRequestUsers(string text, KeyboardButtonRequestUsers requestUsers) =>
        new(text) { RequestUsers = requestUsers };

    /// <summary>Lets the person share users with the bot.</summary>
    public static KeyboardButton WithRequestUsers(string text, int requestId, int? maxQuantity = null) =>
        WithRequestUsers(text, new KeyboardButtonRequestUsers(requestId) { MaxQuantity = maxQuantity });

    /// <summary>Lets the person share a chat with the bot.</summary>
    public static KeyboardButton WithRequestChat(string text, KeyboardButtonRequestChat requestChat) =>
        new(text) { RequestChat = requestChat };

    /// <summary>Lets the person share a chat with the bot.</summary>
    public static KeyboardButton WithRequestChat(string text, int requestId, bool chatIsChannel) =>
        WithRequestChat(text, new KeyboardButtonRequestChat(requestId, chatIsChannel));

    /// <summary>Sends the person's phone number.</summary>
    public static KeyboardButton WithRequestContact(string text) => new(text) { RequestContact = true };

    /// <summary>Sends where the person is.</summary>
    public static KeyboardButton WithRequestLocation(string text) => new(text) { RequestLocation = true };

    /// <summary>Lets the person make a poll.</summary>
    public static KeyboardButton WithRequestPoll(string text, KeyboardButtonPollType requestPoll) =>
        new(text) { RequestPoll = requestPoll };

    /// <summary>Opens a web app.</summary>
    public static KeyboardButton WithWebApp(string text, WebAppInfo webApp) => new(text) { WebApp = webApp };
}
