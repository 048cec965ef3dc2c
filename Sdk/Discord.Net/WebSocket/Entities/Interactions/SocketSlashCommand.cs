using Model = Discord.API.Interaction;

namespace Discord.WebSocket;

/// <summary>A slash command was used.</summary>
public class SocketSlashCommand : SocketCommandBase, ISlashCommandInteraction
{
    internal SocketSlashCommand(DiscordSocketClient discord, Model model, ISocketMessageChannel channel, SocketUser user)
        : base(discord, model, channel, user, new SocketSlashCommandData(discord, model))
    {
    }

    /// <summary>The command and what was filled in.</summary>
    public new SocketSlashCommandData Data => (SocketSlashCommandData)base.Data;

    IApplicationCommandInteractionData ISlashCommandInteraction.Data => Data;

    IApplicationCommandInteractionData IApplicationCommandInteraction.Data => Data;
}
