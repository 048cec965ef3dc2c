namespace Discord;

/// <summary>The application that a bot belongs to.</summary>
public interface IApplication : ISnowflakeEntity
{
    /// <summary>Its name.</summary>
    string Name { get; }

    /// <summary>What it is for.</summary>
    string Description { get; }

    /// <summary>What is special about it.</summary>
    ApplicationFlags Flags { get; }
}
