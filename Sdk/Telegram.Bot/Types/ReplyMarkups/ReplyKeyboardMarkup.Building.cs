using System.Diagnostics.CodeAnalysis;

namespace Telegram.Bot.Types.ReplyMarkups;

public partial class ReplyKeyboardMarkup
{
    /// <summary>One button.</summary>
    [SetsRequiredMembers]
    public ReplyKeyboardMarkup(KeyboardButton button)
        : this(Rows([button]))
    {
    }

    /// <summary>One row.</summary>
    [SetsRequiredMembers]
    public ReplyKeyboardMarkup(IEnumerable<KeyboardButton> keyboardRow)
        : this(Rows(keyboardRow))
    {
    }

    /// <summary>One row, which is the caller's list.</summary>
    [SetsRequiredMembers]
    public ReplyKeyboardMarkup(List<KeyboardButton> keyboardRow)
        : this(new List<List<KeyboardButton>> { keyboardRow })
    {
    }

    /// <summary>One row.</summary>
    [SetsRequiredMembers]
    public ReplyKeyboardMarkup(params KeyboardButton[] keyboardRow)
        : this(Rows(keyboardRow))
    {
    }

    /// <summary>No buttons yet; true for a keyboard as high as its buttons need.</summary>
    [SetsRequiredMembers]
    public ReplyKeyboardMarkup(bool resizeKeyboard)
        : this() => ResizeKeyboard = resizeKeyboard;

    /// <summary>One button.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator ReplyKeyboardMarkup?(string? text) => text is null ? null : new(new KeyboardButton(text));

    /// <summary>One row.</summary>
    [return: NotNullIfNotNull(nameof(texts))]
    public static implicit operator ReplyKeyboardMarkup?(string[]? texts) => texts is null ? null : new(Row(texts));

    /// <summary>Several rows.</summary>
    [return: NotNullIfNotNull(nameof(texts))]
    public static implicit operator ReplyKeyboardMarkup?(string[][]? texts) =>
        texts is null ? null : new(texts.Select(Row).ToList());

    /// <summary>One button.</summary>
    [return: NotNullIfNotNull(nameof(button))]
    public static implicit operator ReplyKeyboardMarkup?(KeyboardButton? button) => button is null ? null : new(button);

    /// <summary>One row.</summary>
    [return: NotNullIfNotNull(nameof(buttons))]
    public static implicit operator ReplyKeyboardMarkup?(KeyboardButton[]? buttons) => buttons is null ? null : new(buttons);

    /// <summary>Several rows.</summary>
    [return: NotNullIfNotNull(nameof(buttons))]
    public static implicit operator ReplyKeyboardMarkup?(IEnumerable<KeyboardButton>[]? buttons) =>
        buttons is null ? null : new((IEnumerable<IEnumerable<KeyboardButton>>)buttons);

    /// <summary>Adds a button to the last row.</summary>
    public ReplyKeyboardMarkup AddButton(KeyboardButton button) => AddButtons(button);

    /// <summary>Adds buttons to the last row.</summary>
    /// <exception cref="InvalidOperationException">The rows were given by the caller and are not lists.</exception>
    public ReplyKeyboardMarkup AddButtons(params KeyboardButton[] buttons)
    {
        if (Lists.Count == 0)
        {
            Lists.Add([]);
        }

        Lists[^1].AddRange(buttons);
        return this;
    }

    /// <summary>Starts a new row.</summary>
    /// <exception cref="InvalidOperationException">The rows were given by the caller and are not lists.</exception>
    public ReplyKeyboardMarkup AddNewRow(params KeyboardButton[] buttons)
    {
        Lists.Add([.. buttons]);
        return this;
    }

    private List<List<KeyboardButton>> Lists => Keyboard as List<List<KeyboardButton>>
        ?? throw new InvalidOperationException("Only a keyboard whose rows are lists can grow.");

    private static List<List<KeyboardButton>> Rows(IEnumerable<KeyboardButton> row) => [[.. row]];

    private static List<KeyboardButton> Row(string[] texts) => [.. texts.Select(text => new KeyboardButton(text))];
}
