namespace Discord.WebSocket;

/// <summary>The bot itself.</summary>
public class SocketSelfUser : SocketUser, ISelfUser
{
    internal SocketSelfUser(DiscordSocketClient discord, ulong id, UserProfile profile)
        : base(discord, id, profile)
    {
    }

    /// <inheritdoc/>
    public override bool IsWebhook => false;
}
