namespace Discord;

/// <summary>A small picture in a text, a reaction or on a button.</summary>
public interface IEmote
{
    /// <summary>Its name, or the character itself.</summary>
    string Name { get; }
}
