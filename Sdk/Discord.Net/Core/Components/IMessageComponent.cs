namespace Discord;

/// <summary>A button, a menu, a field, or a row of them.</summary>
public interface IMessageComponent
{
    /// <summary>What kind of component it is.</summary>
    ComponentType Type { get; }

    /// <summary>The text by which the bot knows it again, or null.</summary>
    string CustomId { get; }
}
