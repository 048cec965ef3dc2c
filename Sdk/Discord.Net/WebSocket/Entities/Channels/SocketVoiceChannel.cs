namespace Discord.WebSocket;

/// <summary>A voice channel or a stage, which one can write in as well.</summary>
public class SocketVoiceChannel : SocketTextChannel, IVoiceChannel
{
    internal SocketVoiceChannel(SocketGuild guild, ulong id)
        : base(guild, id)
    {
    }
}
