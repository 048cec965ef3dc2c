namespace Discord.WebSocket;

/// <summary>A user of whom the client knows no more than what came with one event; it is not in the cache.</summary>
public class SocketUnknownUser : SocketUser
{
    internal SocketUnknownUser(DiscordSocketClient discord, ulong id, UserProfile profile)
        : base(discord, id, profile)
    {
    }

    /// <inheritdoc/>
    public override bool IsWebhook => false;
}
