namespace Discord;

/// <summary>Builds the buttons and menus under a message: up to five rows.</summary>
public class ComponentBuilder
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

    /// <summary>Begins with the components of a message.</summary>
    public static ComponentBuilder FromMessage(IMessage message) => FromComponents(message.Components);

    /// <summary>Begins with components.</summary>
    public static ComponentBuilder FromComponents(IReadOnlyCollection<IMessageComponent> components)
    {
        var builder = new ComponentBuilder();
        foreach (var (row, component) in components.Index())
        {
            builder.AddComponent(component, row);
        }

        return builder;
    }

    /// <summary>Takes all components of a type away.</summary>
    public ComponentBuilder RemoveComponentsOfType(ComponentType t) => RemoveAll(component => component.Type == t);

    /// <summary>Takes the component of a custom id away.</summary>
    public ComponentBuilder RemoveComponent(string customId) => RemoveAll(component => component.CustomId == customId);

    /// <summary>Takes the buttons away that lead somewhere.</summary>
    public ComponentBuilder RemoveButtonByURL(string url) => RemoveAll(component => component is ButtonComponent button && button.Url == url);

    /// <summary>Adds a menu to a row, or to the next one with room.</summary>
    public ComponentBuilder WithSelectMenu(
        string customId, List<SelectMenuOptionBuilder> options = null, string placeholder = null, int minValues = 1, int maxValues = 1,
        bool disabled = false, int row = 0, ComponentType type = ComponentType.SelectMenu, ChannelType[] channelTypes = null,
        SelectMenuDefaultValue[] defaultValues = null) =>
        WithSelectMenu(
            new SelectMenuBuilder(customId, options, placeholder, maxValues, minValues, disabled, type)
                .WithChannelTypes(channelTypes)
                .WithDefaultValues(defaultValues),
            row);

    /// <summary>Adds a menu to a row, or to the next one with room.</summary>
    public ComponentBuilder WithSelectMenu(SelectMenuBuilder menu, int row = 0)
    {
        rows = RowFilling.Add(rows, menu.BuildForRow(), row, MaxActionRowCount);
        return this;
    }

    /// <summary>Adds a button to a row, or to the next one with room.</summary>
    public ComponentBuilder WithButton(
        string label = null, string customId = null, ButtonStyle style = ButtonStyle.Primary, IEmote emote = null, string url = null,
        bool disabled = false, int row = 0, ulong? skuId = null) =>
        WithButton(new ButtonBuilder(label, customId, style, url, emote, disabled, skuId), row);

    /// <summary>Adds a button to a row, or to the next one with room.</summary>
    public ComponentBuilder WithButton(ButtonBuilder button, int row = 0)
    {
        rows = RowFilling.Add(rows, button.Build(), row, MaxActionRowCount);
        return this;
    }

    /// <summary>Adds a row.</summary>
    public ComponentBuilder AddRow(ActionRowBuilder row)
    {
        rows ??= [];
        if (rows.Count >= MaxActionRowCount)
        {
            throw TooManyRows();
        }

        rows.Add(row);
        return this;
    }

    /// <summary>Sets the rows.</summary>
    public ComponentBuilder WithRows(IEnumerable<ActionRowBuilder> rows)
    {
        List<ActionRowBuilder> all = [.. rows];
        this.rows = all.Count <= MaxActionRowCount ? all : throw TooManyRows();
        return this;
    }

    /// <summary>The components; rows without any are left out.</summary>
    public MessageComponent Build()
    {
        if (rows?.Any(row => row.Components.Any(component => component.Type == ComponentType.TextInput)) == true)
        {
            throw new ArgumentException("A field to write in can stand in a form, but not in a message.", nameof(ActionRows));
        }

        rows?.RemoveAll(row => row.Components.Count == 0);
        return new MessageComponent([.. (rows ?? []).Select(row => row.Build())]);
    }

    /// <summary>Adds a component that was built before.</summary>
    internal void AddComponent(IMessageComponent component, int row)
    {
        switch (component)
        {
            case ButtonComponent button:
                WithButton(new ButtonBuilder(button), row);
                break;
            case SelectMenuComponent menu:
                WithSelectMenu(menu.ToBuilder(), row);
                break;
            case ActionRowComponent { Components: var inside }:
                foreach (var one in inside)
                {
                    AddComponent(one, row);
                }

                break;
        }
    }

    // The framework reserves this exception for itself, but it is the one the package throws.
#pragma warning disable CA2201
    private static IndexOutOfRangeException TooManyRows() => new("There can be at most five rows.");
#pragma warning restore CA2201

    private ComponentBuilder RemoveAll(Predicate<IMessageComponent> match)
    {
        rows?.ForEach(row => row.Components.RemoveAll(match));
        return this;
    }
}
