using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Telegram.Bot.Types.ReplyMarkups;

/// <summary>
/// A keyboard of ready answers.
/// See <see href="https://core.telegram.org/bots/api#replykeyboardmarkup">ReplyKeyboardMarkup</see>.
/// </summary>
public partial class ReplyKeyboardMarkup : ReplyMarkup
{
    /// <summary>The rows of buttons.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required IEnumerable<IEnumerable<KeyboardButton>> Keyboard { get; set; }

    /// <summary>Keeps the keyboard open when the person's own one is hidden.</summary>
    [JsonPropertyName("is_persistent")]
    public bool IsPersistent { get; set; }

    /// <summary>Makes the keyboard only as high as its buttons need.</summary>
    [JsonPropertyName("resize_keyboard")]
    public bool ResizeKeyboard { get; set; }

    /// <summary>Hides the keyboard once it was used.</summary>
    [JsonPropertyName("one_time_keyboard")]
    public bool OneTimeKeyboard { get; set; }

    /// <summary>What stands in the empty input field, up to 64 characters.</summary>
    [JsonPropertyName("input_field_placeholder")]
    public string? InputFieldPlaceholder { get; set; }

    /// <summary>Shows it only to people mentioned in the text, and to the author of the message replied to.</summary>
    public bool Selective { get; set; }

    /// <summary>Creates an instance from its required values.</summary>
    [SetsRequiredMembers]
    public ReplyKeyboardMarkup(IEnumerable<IEnumerable<KeyboardButton>> keyboard) => Keyboard = keyboard;

    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    [SetsRequiredMembers]
    public ReplyKeyboardMarkup() => Keyboard = new List<List<KeyboardButton>>();
}
