namespace Discord;

/// <summary>A channel of whatever kind.</summary>
public interface IChannel : ISnowflakeEntity
{
    /// <summary>Its name.</summary>
    string Name { get; }
}
