using Discord.API;

namespace Discord.Rest;

/// <summary>A command that a bot offers in a guild only.</summary>
public class RestGuildCommand : RestApplicationCommand
{
    internal RestGuildCommand(BaseDiscordClient discord, ulong id, ulong guildId)
        : base(discord, id) => GuildId = guildId;

    /// <summary>The guild.</summary>
    public ulong GuildId { get; private set; }

    internal static RestGuildCommand Create(BaseDiscordClient discord, ApplicationCommand model, ulong guildId)
    {
        var command = new RestGuildCommand(discord, model.Id ?? 0, guildId);
        command.Update(model);
        return command;
    }
}
