namespace Discord.Rest;

/// <summary>A voice channel or a stage, which one can write in as well.</summary>
public class RestVoiceChannel : RestTextChannel, IVoiceChannel
{
    internal RestVoiceChannel(BaseDiscordClient discord, IGuild guild, ulong id)
        : base(discord, guild, id)
    {
    }
}
