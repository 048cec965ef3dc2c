namespace Discord;

/// <summary>A form.</summary>
public class Modal : IMessageComponent
{
    internal Modal(string title, string customId, ModalComponent components)
    {
        Title = title;
        CustomId = customId;
        Component = components;
    }

    /// <summary>A form is no component: it throws.</summary>
    public ComponentType Type => throw new NotSupportedException("A form is not of any type of component.");

    /// <summary>What stands above it.</summary>
    public string Title { get; set; }

    /// <inheritdoc/>
    public string CustomId { get; set; }

    /// <summary>Its fields.</summary>
    public ModalComponent Component { get; set; }
}
