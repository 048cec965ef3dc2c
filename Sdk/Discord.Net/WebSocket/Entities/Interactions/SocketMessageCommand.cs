using Model = Discord.API.Interaction;

namespace Discord.WebSocket;

/// <summary>A command was chosen from the menu of a message.</summary>
public class SocketMessageCommand : SocketCommandBase, IMessageCommandInteraction
{
    internal SocketMessageCommand(DiscordSocketClient discord, Model model, ISocketMessageChannel channel, SocketUser user)
        : base(discord, model, channel, user, new SocketMessageCommandData(discord, model))
    {
    }

    /// <summary>The command and the message.</summary>
    public new SocketMessageCommandData Data => (SocketMessageCommandData)base.Data;

    IMessageCommandInteractionData IMessageCommandInteraction.Data => Data;

    IApplicationCommandInteractionData IApplicationCommandInteraction.Data => Data;
}
