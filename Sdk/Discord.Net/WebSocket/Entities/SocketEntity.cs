namespace Discord.WebSocket;

/// <summary>Something that the gateway has told of.</summary>
/// <typeparam name="T">What its number is.</typeparam>
public abstract class SocketEntity<T> : IEntity<T>
    where T : IEquatable<T>
{
    internal SocketEntity(DiscordSocketClient discord, T id) => (Discord, Id) = (discord, id);

    /// <inheritdoc/>
    public T Id { get; }

    internal DiscordSocketClient Discord { get; }
}
