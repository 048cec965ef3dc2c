namespace Discord.WebSocket;

/// <summary>A category, under which channels are listed.</summary>
public class SocketCategoryChannel : SocketGuildChannel, ICategoryChannel
{
    internal SocketCategoryChannel(SocketGuild guild, ulong id)
        : base(guild, id)
    {
    }
}
