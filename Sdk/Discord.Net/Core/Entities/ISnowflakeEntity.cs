namespace Discord;

/// <summary>Something whose id tells when it was made.</summary>
public interface ISnowflakeEntity : IEntity<ulong>
{
    /// <summary>When it was made.</summary>
    DateTimeOffset CreatedAt { get; }
}
