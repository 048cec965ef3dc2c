using Discord.API;

namespace Discord.WebSocket;

/// <summary>A slash command, and what was filled in.</summary>
public class SocketSlashCommandData : SocketCommandBaseData<SocketSlashCommandDataOption>
{
    internal SocketSlashCommandData(DiscordSocketClient discord, Interaction model)
        : base(discord, model, Filled(discord, model))
    {
    }

    private static IEnumerable<SocketSlashCommandDataOption> Filled(DiscordSocketClient discord, Interaction model)
    {
        var resolved = new ResolvedEntities(discord, model);
        return (model.Data.Options ?? []).Select(option => new SocketSlashCommandDataOption(option, resolved));
    }
}
