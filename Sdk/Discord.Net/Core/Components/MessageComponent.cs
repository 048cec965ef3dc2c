namespace Discord;

/// <summary>The buttons and menus under a message.</summary>
public class MessageComponent
{
    internal MessageComponent(IReadOnlyCollection<ActionRowComponent> components) => Components = components;

    /// <summary>Their rows.</summary>
    public IReadOnlyCollection<ActionRowComponent> Components { get; }
}
