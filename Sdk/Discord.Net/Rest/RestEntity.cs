namespace Discord.Rest;

/// <summary>Something that Discord knows by an id, as it was when it was asked for.</summary>
/// <typeparam name="T">What kind of id.</typeparam>
public abstract class RestEntity<T> : IEntity<T>
    where T : IEquatable<T>
{
    internal RestEntity(BaseDiscordClient discord, T id)
    {
        Discord = discord;
        Id = id;
    }

    /// <inheritdoc/>
    public T Id { get; }

    internal BaseDiscordClient Discord { get; }
}
