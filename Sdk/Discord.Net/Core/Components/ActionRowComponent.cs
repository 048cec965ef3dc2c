namespace Discord;

/// <summary>A row of buttons, or with a menu or a field in it.</summary>
public class ActionRowComponent : IMessageComponent
{
    internal ActionRowComponent(IReadOnlyCollection<IMessageComponent> components) => Components = components;

    /// <inheritdoc/>
    public ComponentType Type => ComponentType.ActionRow;

    /// <summary>What stands in it.</summary>
    public IReadOnlyCollection<IMessageComponent> Components { get; }

    string IMessageComponent.CustomId => null;
}
