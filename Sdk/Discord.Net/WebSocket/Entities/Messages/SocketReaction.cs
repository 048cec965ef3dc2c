namespace Discord.WebSocket;

/// <summary>A reaction of a user to a message.</summary>
public class SocketReaction : IReaction
{
    internal SocketReaction(
        ISocketMessageChannel channel, ulong messageId, Optional<SocketUserMessage> message, ulong userId, Optional<IUser> user, IEmote emote)
    {
        (Channel, MessageId, Message) = (channel, messageId, message);
        (UserId, User, Emote) = (userId, user, emote);
    }

    /// <summary>Whose it is.</summary>
    public ulong UserId { get; }

    /// <summary>The user, if the client knows who it is.</summary>
    public Optional<IUser> User { get; }

    /// <summary>What it is to.</summary>
    public ulong MessageId { get; }

    /// <summary>The message, if it is in the cache.</summary>
    public Optional<SocketUserMessage> Message { get; }

    /// <summary>Where the message is; null if the client does not know the channel.</summary>
    public ISocketMessageChannel Channel { get; }

    /// <inheritdoc/>
    public IEmote Emote { get; }

    /// <inheritdoc/>
    public override bool Equals(object other) =>
        other is SocketReaction reaction && UserId == reaction.UserId && MessageId == reaction.MessageId && Emote.Equals(reaction.Emote);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(UserId, MessageId, Emote);
}
