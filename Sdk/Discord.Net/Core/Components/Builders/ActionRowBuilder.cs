namespace Discord;

/// <summary>Builds a row: five buttons, or one menu or field.</summary>
public class ActionRowBuilder
{
    /// <summary>How many components may stand in it.</summary>
    public const int MaxChildCount = 5;

    private List<IMessageComponent> components = [];

    /// <summary>What stands in it.</summary>
    public List<IMessageComponent> Components
    {
        get => components;
        set => components = value switch
        {
            null => throw new ArgumentNullException(nameof(value), "A row can be without components, but not without a list of them."),
            { Count: 0 or > MaxChildCount } => throw new ArgumentOutOfRangeException(nameof(value), "A row has one to five components."),
            _ => value,
        };
    }

    /// <summary>Sets what stands in it.</summary>
    public ActionRowBuilder WithComponents(List<IMessageComponent> components)
    {
        Components = components;
        return this;
    }

    /// <summary>Adds a component.</summary>
    public ActionRowBuilder AddComponent(IMessageComponent component)
    {
        if (Components.Count >= MaxChildCount)
        {
            throw new InvalidOperationException("A row has at most five components.");
        }

        Components.Add(component);
        return this;
    }

    /// <summary>Adds a menu.</summary>
    public ActionRowBuilder WithSelectMenu(
        string customId, List<SelectMenuOptionBuilder> options = null, string placeholder = null, int minValues = 1, int maxValues = 1,
        bool disabled = false, ComponentType type = ComponentType.SelectMenu, ChannelType[] channelTypes = null) =>
        WithSelectMenu(new SelectMenuBuilder(customId, options, placeholder, maxValues, minValues, disabled, type)
            .WithChannelTypes(channelTypes));

    /// <summary>Adds a menu.</summary>
    public ActionRowBuilder WithSelectMenu(SelectMenuBuilder menu)
    {
        var built = menu.BuildForRow();
        return Components.Count == 0
            ? AddComponent(built)
            : throw new InvalidOperationException("A menu must stand alone in its row.");
    }

    /// <summary>Adds a button.</summary>
    public ActionRowBuilder WithButton(
        string label = null, string customId = null, ButtonStyle style = ButtonStyle.Primary, IEmote emote = null, string url = null,
        bool disabled = false) =>
        WithButton(new ButtonBuilder(label, customId, style, url, emote, disabled));

    /// <summary>Adds a button.</summary>
    public ActionRowBuilder WithButton(ButtonBuilder button)
    {
        var built = button.Build();
        return Components.Any(component => component.Type.IsMenu())
            ? throw new InvalidOperationException("A button cannot stand in the row of a menu.")
            : AddComponent(built);
    }

    /// <summary>The row.</summary>
    public ActionRowComponent Build() => new(components);

    /// <summary>Whether there is room for a component.</summary>
    internal bool CanTakeComponent(IMessageComponent component) => component.Type switch
    {
        ComponentType.Button => Components.Count < MaxChildCount && !Components.Any(other => other.Type.IsMenu()),
        var type => type.IsMenu() && Components.Count == 0,
    };
}
