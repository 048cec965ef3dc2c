namespace Discord;

/// <summary>What someone is doing, as their profile shows it.</summary>
public interface IActivity
{
    /// <summary>What it is called.</summary>
    string Name { get; }

    /// <summary>What kind of doing it is.</summary>
    ActivityType Type { get; }

    /// <summary>What others can do with it.</summary>
    ActivityProperties Flags { get; }

    /// <summary>More about it, or null.</summary>
    string Details { get; }
}
