using Model = Discord.API.Interaction;

namespace Discord.WebSocket;

/// <summary>A command of the bot was used.</summary>
public class SocketCommandBase : SocketInteraction
{
    internal SocketCommandBase(
        DiscordSocketClient discord, Model model, ISocketMessageChannel channel, SocketUser user, IDiscordInteractionData data)
        : base(discord, model, channel, user, data) => (CommandId, CommandName) = (model.Data.Id ?? 0, model.Data.Name);

    /// <summary>The command's name.</summary>
    public string CommandName { get; }

    /// <summary>The command's id.</summary>
    public ulong CommandId { get; }
}
