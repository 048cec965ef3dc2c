namespace Discord;

/// <summary>Builds a form of up to five fields.</summary>
public class ModalBuilder
{
    private string customId;

    /// <summary>An empty form.</summary>
    public ModalBuilder()
    {
    }

    /// <summary>A form.</summary>
    public ModalBuilder(string title, string customId, ModalComponentBuilder components = null)
    {
        Title = title;
        CustomId = customId;
        Components = components ?? new ModalComponentBuilder();
    }

    /// <summary>What stands above it.</summary>
    public string Title { get; set; }

    /// <summary>The text by which the bot knows it again.</summary>
    public string CustomId
    {
        get => customId;
        set => customId = Preconditions.NoneOrLength(value, ComponentBuilder.MaxCustomIdLength, nameof(value));
    }

    /// <summary>Its fields.</summary>
    public ModalComponentBuilder Components { get; set; } = new();

    /// <summary>Sets what stands above it.</summary>
    public ModalBuilder WithTitle(string title)
    {
        Title = title;
        return this;
    }

    /// <summary>Sets the text by which the bot knows it again.</summary>
    public ModalBuilder WithCustomId(string customId)
    {
        CustomId = customId;
        return this;
    }

    /// <summary>Adds a field.</summary>
    public ModalBuilder AddTextInput(TextInputBuilder component, int row = 0)
    {
        Components.WithTextInput(component, row);
        return this;
    }

    /// <summary>Adds a field.</summary>
    public ModalBuilder AddTextInput(
        string label, string customId, TextInputStyle style = TextInputStyle.Short, string placeholder = "", int? minLength = null,
        int? maxLength = null, bool? required = null, string value = null) =>
        AddTextInput(new TextInputBuilder(label, customId, style, placeholder, minLength, maxLength, required, value));

    /// <summary>Adds components that were built before.</summary>
    public ModalBuilder AddComponents(List<IMessageComponent> components, int row)
    {
        components.ForEach(component => Components.AddComponent(component, row));
        return this;
    }

    /// <summary>The component of a custom id, or null.</summary>
    public TMessageComponent GetComponent<TMessageComponent>(string customId)
        where TMessageComponent : class, IMessageComponent
    {
        Preconditions.NotNull(customId, nameof(customId));
        return Components.ActionRows?
            .SelectMany(row => row.Components.OfType<TMessageComponent>())
            .FirstOrDefault(component => component.CustomId == customId);
    }

    /// <summary>Changes the field of a custom id.</summary>
    public ModalBuilder UpdateTextInput(string customId, Action<TextInputBuilder> updateTextInput)
    {
        var field = GetComponent<TextInputComponent>(customId)
            ?? throw new ArgumentException("The form has no such field.", nameof(customId));
        var builder = new TextInputBuilder(field);
        updateTextInput(builder);

        var row = Components.ActionRows.First(row => row.Components.Contains(field)).Components;
        row[row.IndexOf(field)] = builder.Build();
        return this;
    }

    /// <summary>Changes what stands in the field of a custom id.</summary>
    public ModalBuilder UpdateTextInput(string customId, object value) => UpdateTextInput(customId, field => field.Value = value?.ToString());

    /// <summary>Takes the component of a custom id away.</summary>
    public ModalBuilder RemoveComponent(string customId)
    {
        Preconditions.NotNull(customId, nameof(customId));
        Components.ActionRows?.ForEach(row => row.Components.RemoveAll(component => component.CustomId == customId));
        return this;
    }

    /// <summary>Takes all components of a type away.</summary>
    public ModalBuilder RemoveComponentsOfType(ComponentType type)
    {
        Components.ActionRows?.ForEach(row => row.Components.RemoveAll(component => component.Type == type));
        return this;
    }

    /// <summary>The form; it must have a title and a custom id, and nothing but fields.</summary>
    public Modal Build()
    {
        if (string.IsNullOrEmpty(CustomId))
        {
            throw new ArgumentException("A form must have a custom id.", nameof(CustomId));
        }

        if (string.IsNullOrWhiteSpace(Title))
        {
            throw new ArgumentException("A form must have a title.", nameof(Title));
        }

        if (Components.ActionRows?.Any(row => row.Components.Any(component => component.Type != ComponentType.TextInput)) == true)
        {
            throw new ArgumentException("A form has nothing but fields to write in.", nameof(Components));
        }

        return new Modal(Title, CustomId, Components.Build());
    }
}
