namespace Discord;

/// <summary>The fields of a form.</summary>
public class ModalComponent
{
    internal ModalComponent(IReadOnlyCollection<ActionRowComponent> components) => Components = components;

    /// <summary>Their rows, each with one field; null if there are none.</summary>
    public IReadOnlyCollection<ActionRowComponent> Components { get; }
}
