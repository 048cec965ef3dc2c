namespace Discord;

/// <summary>What someone wrote into their profile themselves.</summary>
public class CustomStatusGame : Game
{
    /// <summary>A text.</summary>
    public CustomStatusGame(string state)
        : base("Custom Status", ActivityType.CustomStatus) => State = state;

    /// <summary>The text.</summary>
    public string State { get; internal set; }

    /// <summary>What is shown before it, or null.</summary>
    public IEmote Emote { get; internal set; }

    /// <inheritdoc/>
    public override string ToString() => $"{Emote} {State}";
}
