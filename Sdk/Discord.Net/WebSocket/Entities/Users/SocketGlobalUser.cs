namespace Discord.WebSocket;

/// <summary>A user as the client has seen one anywhere.</summary>
internal sealed class SocketGlobalUser : SocketUser
{
    internal SocketGlobalUser(DiscordSocketClient discord, ulong id, UserProfile profile)
        : base(discord, id, profile)
    {
    }

    public override bool IsWebhook => false;
}
