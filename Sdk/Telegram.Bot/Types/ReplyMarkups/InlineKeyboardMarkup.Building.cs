using System.Diagnostics.CodeAnalysis;

namespace Telegram.Bot.Types.ReplyMarkups;

public partial class InlineKeyboardMarkup
{
    /// <summary>One button.</summary>
    [SetsRequiredMembers]
    public InlineKeyboardMarkup(InlineKeyboardButton inlineKeyboardButton)
        : this(Rows([inlineKeyboardButton]))
    {
    }

    /// <summary>One row.</summary>
    [SetsRequiredMembers]
    public InlineKeyboardMarkup(IEnumerable<InlineKeyboardButton> inlineKeyboardRow)
        : this(Rows(inlineKeyboardRow))
    {
    }

    /// <summary>One row, which is the caller's list.</summary>
    [SetsRequiredMembers]
    public InlineKeyboardMarkup(List<InlineKeyboardButton> inlineKeyboardRow)
        : this(new List<List<InlineKeyboardButton>> { inlineKeyboardRow })
    {
    }

    /// <summary>One row.</summary>
    [SetsRequiredMembers]
    public InlineKeyboardMarkup(params InlineKeyboardButton[] inlineKeyboardRow)
        : this(Rows(inlineKeyboardRow))
    {
    }

    /// <summary>No buttons; an edit with it takes the buttons away.</summary>
    public static InlineKeyboardMarkup Empty() => new();

    /// <summary>One button.</summary>
    [return: NotNullIfNotNull(nameof(button))]
    public static implicit operator InlineKeyboardMarkup?(InlineKeyboardButton? button) => button is null ? null : new(button);

    /// <summary>One button, whose text is also its data or its URL.</summary>
    [return: NotNullIfNotNull(nameof(buttonText))]
    public static implicit operator InlineKeyboardMarkup?(string? buttonText) =>
        buttonText is null ? null : new((InlineKeyboardButton)buttonText);

    /// <summary>One row.</summary>
    [return: NotNullIfNotNull(nameof(buttons))]
    public static implicit operator InlineKeyboardMarkup?(InlineKeyboardButton[]? buttons) => buttons is null ? null : new(buttons);

    /// <summary>Several rows.</summary>
    [return: NotNullIfNotNull(nameof(buttons))]
    public static implicit operator InlineKeyboardMarkup?(IEnumerable<InlineKeyboardButton>[]? buttons) =>
        buttons is null ? null : new((IEnumerable<IEnumerable<InlineKeyboardButton>>)buttons);

    /// <summary>Adds a button to the last row.</summary>
    public InlineKeyboardMarkup AddButton(InlineKeyboardButton button) => AddButtons(button);

    /// <summary>Adds a button with callback data to the last row.</summary>
    public InlineKeyboardMarkup AddButton(string text, string callbackData) =>
        AddButtons(InlineKeyboardButton.WithCallbackData(text, callbackData));

    /// <summary>Adds buttons to the last row.</summary>
    /// <exception cref="InvalidOperationException">The rows were given by the caller and are not lists.</exception>
    public InlineKeyboardMarkup AddButtons(params InlineKeyboardButton[] buttons)
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
    public InlineKeyboardMarkup AddNewRow(params InlineKeyboardButton[] buttons)
    {
        Lists.Add([.. buttons]);
        return this;
    }

    private List<List<InlineKeyboardButton>> Lists => InlineKeyboard as List<List<InlineKeyboardButton>>
        ?? throw new InvalidOperationException("Only a keyboard whose rows are lists can grow.");

    private static List<List<InlineKeyboardButton>> Rows(IEnumerable<InlineKeyboardButton> row) => [[.. row]];
}
