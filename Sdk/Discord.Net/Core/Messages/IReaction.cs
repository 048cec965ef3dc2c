namespace Discord;

/// <summary>A reaction to a message.</summary>
public interface IReaction
{
    /// <summary>What it shows.</summary>
    IEmote Emote { get; }
}
