namespace Discord;

/// <summary>Something that is played, watched or listened to.</summary>
public class Game : IActivity
{
    /// <summary>What it is called, and what kind of doing it is.</summary>
    public Game(
        string name, ActivityType type = ActivityType.Playing, ActivityProperties flags = ActivityProperties.None, string details = null)
    {
        Name = name;
        Type = type;
        Flags = flags;
        Details = details;
    }

    internal Game()
    {
    }

    /// <inheritdoc/>
    public string Name { get; internal set; }

    /// <inheritdoc/>
    public ActivityType Type { get; internal set; }

    /// <inheritdoc/>
    public ActivityProperties Flags { get; internal set; }

    /// <inheritdoc/>
    public string Details { get; internal set; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
