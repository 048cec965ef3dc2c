using Discord.API;

namespace Discord.Rest;

/// <summary>A command that a bot offers everywhere.</summary>
public class RestGlobalCommand : RestApplicationCommand
{
    internal RestGlobalCommand(BaseDiscordClient discord, ulong id)
        : base(discord, id)
    {
    }

    internal static RestGlobalCommand Create(BaseDiscordClient discord, ApplicationCommand model)
    {
        var command = new RestGlobalCommand(discord, model.Id ?? 0);
        command.Update(model);
        return command;
    }
}
