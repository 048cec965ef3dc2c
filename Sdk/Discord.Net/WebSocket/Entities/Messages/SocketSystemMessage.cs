namespace Discord.WebSocket;

/// <summary>A message that Discord itself has written: somebody joined, something was pinned.</summary>
public class SocketSystemMessage : SocketMessage, ISystemMessage
{
    internal SocketSystemMessage(DiscordSocketClient discord, ulong id, ISocketMessageChannel channel, SocketUser author)
        : base(discord, id, channel, author, MessageSource.System)
    {
    }
}
