namespace Discord;

/// <summary>Something that Discord knows by an id.</summary>
/// <typeparam name="TId">What kind of id.</typeparam>
public interface IEntity<TId>
    where TId : IEquatable<TId>
{
    /// <summary>The id.</summary>
    TId Id { get; }
}
