using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Telegram.Bot.Types.ReplyMarkups;

/// <summary>What comes with a message: buttons under it, a keyboard for the answer, or no keyboard any more.</summary>
[JsonPolymorphic]
[JsonDerivedType(typeof(ForceReplyMarkup))]
[JsonDerivedType(typeof(ReplyKeyboardMarkup))]
[JsonDerivedType(typeof(InlineKeyboardMarkup))]
[JsonDerivedType(typeof(ReplyKeyboardRemove))]
public abstract class ReplyMarkup
{
    /// <summary>A small keyboard of one button.</summary>
    public static implicit operator ReplyMarkup?(string? text) => Small(text);

    /// <summary>A small keyboard of one row.</summary>
    public static implicit operator ReplyMarkup?(string[]? texts) => Small(texts);

    /// <summary>A small keyboard of rows.</summary>
    public static implicit operator ReplyMarkup?(string[][]? textsItems) => Small(textsItems);

    /// <summary>A small keyboard of one button.</summary>
    public static implicit operator ReplyMarkup?(KeyboardButton? button) => Small(button);

    /// <summary>A small keyboard of one row.</summary>
    public static implicit operator ReplyMarkup?(KeyboardButton[]? buttons) => Small(buttons);

    /// <summary>A small keyboard of rows.</summary>
    public static implicit operator ReplyMarkup?(IEnumerable<KeyboardButton>[]? buttons) => Small(buttons);

    /// <summary>One button under the message.</summary>
    [return: NotNullIfNotNull(nameof(button))]
    public static implicit operator ReplyMarkup?(InlineKeyboardButton? button) => (InlineKeyboardMarkup?)button;

    /// <summary>One row of buttons under the message.</summary>
    [return: NotNullIfNotNull(nameof(inlineKeyboard))]
    public static implicit operator ReplyMarkup?(InlineKeyboardButton[]? inlineKeyboard) => (InlineKeyboardMarkup?)inlineKeyboard;

    /// <summary>Rows of buttons under the message.</summary>
    [return: NotNullIfNotNull(nameof(inlineKeyboard))]
    public static implicit operator ReplyMarkup?(IEnumerable<InlineKeyboardButton>[]? inlineKeyboard) =>
        (InlineKeyboardMarkup?)inlineKeyboard;

    // A keyboard is as high as the phone's own unless it is asked to shrink to its buttons.
    private static ReplyKeyboardMarkup? Small(ReplyKeyboardMarkup? keyboard)
    {
        if (keyboard is not null)
        {
            keyboard.ResizeKeyboard = true;
        }

        return keyboard;
    }
}
