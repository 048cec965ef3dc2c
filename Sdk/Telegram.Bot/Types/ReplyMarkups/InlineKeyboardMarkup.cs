using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Telegram.Bot.Types.ReplyMarkups;

/// <summary>
/// Buttons under a message.
/// See <see href="https://core.telegram.org/bots/api#inlinekeyboardmarkup">InlineKeyboardMarkup</see>.
/// </summary>
public partial class InlineKeyboardMarkup : ReplyMarkup
{
    /// <summary>The rows of buttons.</summary>
    [JsonPropertyName("inline_keyboard"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required IEnumerable<IEnumerable<InlineKeyboardButton>> InlineKeyboard { get; set; }

    /// <summary>Creates an instance from its required values.</summary>
    [SetsRequiredMembers]
    public InlineKeyboardMarkup(IEnumerable<IEnumerable<InlineKeyboardButton>> inlineKeyboard) => InlineKeyboard = inlineKeyboard;

    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    [SetsRequiredMembers]
    public InlineKeyboardMarkup() => InlineKeyboard = new List<List<InlineKeyboardButton>>();
}
