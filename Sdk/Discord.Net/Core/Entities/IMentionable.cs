namespace Discord;

/// <summary>Something that a text can mention.</summary>
public interface IMentionable
{
    /// <summary>What to write in a text to mention it.</summary>
    string Mention { get; }
}
