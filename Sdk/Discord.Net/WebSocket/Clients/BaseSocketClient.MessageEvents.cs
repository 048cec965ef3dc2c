namespace Discord.WebSocket;

public abstract partial class BaseSocketClient
{
    /// <summary>A message was sent where the bot can see it, by the bot itself too.</summary>
    public event Func<SocketMessage, Task> MessageReceived
    {
        add => Events.MessageReceived.Add(value);
        remove => Events.MessageReceived.Remove(value);
    }

    /// <summary>
    /// A message was changed: how it was if it was in the cache, how it is now, and where. Discord also says so when it adds the
    /// preview of a link.
    /// </summary>
    public event Func<Cacheable<IMessage, ulong>, SocketMessage, ISocketMessageChannel, Task> MessageUpdated
    {
        add => Events.MessageUpdated.Add(value);
        remove => Events.MessageUpdated.Remove(value);
    }

    /// <summary>A message was deleted: it, if it was in the cache, and where it was.</summary>
    public event Func<Cacheable<IMessage, ulong>, Cacheable<IMessageChannel, ulong>, Task> MessageDeleted
    {
        add => Events.MessageDeleted.Add(value);
        remove => Events.MessageDeleted.Remove(value);
    }

    /// <summary>Somebody reacted to a message: to which one, where, and how.</summary>
    public event Func<Cacheable<IUserMessage, ulong>, Cacheable<IMessageChannel, ulong>, SocketReaction, Task> ReactionAdded
    {
        add => Events.ReactionAdded.Add(value);
        remove => Events.ReactionAdded.Remove(value);
    }

    /// <summary>Somebody is typing, and where.</summary>
    public event Func<Cacheable<IUser, ulong>, Cacheable<IMessageChannel, ulong>, Task> UserIsTyping
    {
        add => Events.UserIsTyping.Add(value);
        remove => Events.UserIsTyping.Remove(value);
    }
}
