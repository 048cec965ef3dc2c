namespace Discord.WebSocket;

/// <summary>A private channel, as a client of the gateway has it.</summary>
public interface ISocketPrivateChannel : IPrivateChannel
{
    /// <inheritdoc cref="IPrivateChannel.Recipients"/>
    new IReadOnlyCollection<SocketUser> Recipients { get; }
}
