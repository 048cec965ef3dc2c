using System.Text.Json.Serialization;

namespace Telegram.Bot.Types.ReplyMarkups;

/// <summary>A button of either kind of keyboard.</summary>
[JsonPolymorphic]
[JsonDerivedType(typeof(InlineKeyboardButton))]
[JsonDerivedType(typeof(KeyboardButton))]
public interface IKeyboardButton
{
    /// <summary>What stands on the button.</summary>
    string Text { get; }
}
