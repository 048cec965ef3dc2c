namespace Discord.WebSocket;

public abstract partial class BaseSocketClient
{
    /// <summary>A guild of the bot became available: at the start, after an outage, or because the bot joined it.</summary>
    public event Func<SocketGuild, Task> GuildAvailable
    {
        add => Events.GuildAvailable.Add(value);
        remove => Events.GuildAvailable.Remove(value);
    }

    /// <summary>A guild became unavailable: an outage, the end of the connection, or the bot left it.</summary>
    public event Func<SocketGuild, Task> GuildUnavailable
    {
        add => Events.GuildUnavailable.Add(value);
        remove => Events.GuildUnavailable.Remove(value);
    }

    /// <summary>The bot joined a guild.</summary>
    public event Func<SocketGuild, Task> JoinedGuild
    {
        add => Events.JoinedGuild.Add(value);
        remove => Events.JoinedGuild.Remove(value);
    }

    /// <summary>The bot left a guild, or was removed from it.</summary>
    public event Func<SocketGuild, Task> LeftGuild
    {
        add => Events.LeftGuild.Add(value);
        remove => Events.LeftGuild.Remove(value);
    }

    /// <summary>A channel was made.</summary>
    public event Func<SocketChannel, Task> ChannelCreated
    {
        add => Events.ChannelCreated.Add(value);
        remove => Events.ChannelCreated.Remove(value);
    }

    /// <summary>A channel was changed: how it was, how it is now.</summary>
    public event Func<SocketChannel, SocketChannel, Task> ChannelUpdated
    {
        add => Events.ChannelUpdated.Add(value);
        remove => Events.ChannelUpdated.Remove(value);
    }

    /// <summary>A channel was deleted.</summary>
    public event Func<SocketChannel, Task> ChannelDestroyed
    {
        add => Events.ChannelDestroyed.Add(value);
        remove => Events.ChannelDestroyed.Remove(value);
    }

    /// <summary>A thread was made, or the bot was added to one.</summary>
    public event Func<SocketThreadChannel, Task> ThreadCreated
    {
        add => Events.ThreadCreated.Add(value);
        remove => Events.ThreadCreated.Remove(value);
    }

    /// <summary>A thread was changed: how it was if it was in the cache, how it is now.</summary>
    public event Func<Cacheable<SocketThreadChannel, ulong>, SocketThreadChannel, Task> ThreadUpdated
    {
        add => Events.ThreadUpdated.Add(value);
        remove => Events.ThreadUpdated.Remove(value);
    }

    /// <summary>A thread was deleted.</summary>
    public event Func<Cacheable<SocketThreadChannel, ulong>, Task> ThreadDeleted
    {
        add => Events.ThreadDeleted.Add(value);
        remove => Events.ThreadDeleted.Remove(value);
    }
}
