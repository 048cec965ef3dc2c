using Model = Discord.API.Channel;

namespace Discord.WebSocket;

/// <summary>A channel.</summary>
public abstract class SocketChannel : SocketEntity<ulong>, IChannel
{
    internal SocketChannel(DiscordSocketClient discord, ulong id)
        : base(discord, id)
    {
    }

    /// <inheritdoc/>
    public virtual DateTimeOffset CreatedAt => SnowflakeUtils.FromSnowflake(Id);

    string IChannel.Name => null;

    internal abstract void Update(Model model);

    /// <summary>The channel as it is now, to be told as what it was before a change.</summary>
    internal SocketChannel Clone() => (SocketChannel)MemberwiseClone();
}
