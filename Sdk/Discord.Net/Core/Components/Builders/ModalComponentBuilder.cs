namespace Discord;

/// <summary>Builds the fields of a form, each in a row of its own.</summary>
public class ModalComponentBuilder
{
    /// <summary>How many characters a custom id may have.</summary>
    public const int MaxCustomIdLength = 100;

    /// <summary>How many rows there may be.</summary>
    public const int MaxActionRowCount = 5;

    private List<ActionRowBuilder> rows;

    /// <summary>The rows; null while there are none.</summary>
    public List<ActionRowBuilder> ActionRows
    {
        get => rows;
        set => rows = value switch
        {
            null => throw new ArgumentNullException(nameof(value), "There can be no rows, but not null."),
            { Count: > MaxActionRowCount } => throw new ArgumentOutOfRangeException(nameof(value), "There can be at most five rows."),
            _ => value,
        };
    }

    /// <summary>Adds a field to a row, or to the next one that is empty.</summary>
    public ModalComponentBuilder WithTextInput(
        string label, string customId, TextInputStyle style = TextInputStyle.Short, string placeholder = null, int? minLength = null,
        int? maxLength = null, int row = 0, bool? required = null, string value = null) =>
        WithTextInput(new TextInputBuilder(label, customId, style, placeholder, minLength, maxLength, required, value), row);

    /// <summary>Adds a field to a row, or to the next one that is empty.</summary>
    public ModalComponentBuilder WithTextInput(TextInputBuilder text, int row = 0)
    {
        rows = RowFilling.Add(rows, text.Build(), row, MaxActionRowCount);
        return this;
    }

    /// <summary>The fields.</summary>
    public ModalComponent Build() => new(rows?.Select(row => row.Build()).ToList());

    /// <summary>Adds a component that was built before.</summary>
    internal void AddComponent(IMessageComponent component, int row)
    {
        switch (component)
        {
            case TextInputComponent field:
                WithTextInput(new TextInputBuilder(field), row);
                break;
            case ActionRowComponent { Components: var inside }:
                foreach (var one in inside)
                {
                    AddComponent(one, row);
                }

                break;
        }
    }
}
