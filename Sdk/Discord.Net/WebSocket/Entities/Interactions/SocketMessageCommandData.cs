using Discord.API;

namespace Discord.WebSocket;

/// <summary>A command from the menu of a message, and the message.</summary>
public class SocketMessageCommandData : SocketEntity<ulong>, IMessageCommandInteractionData
{
    internal SocketMessageCommandData(DiscordSocketClient discord, Interaction model)
        : base(discord, model.Data.Id ?? 0)
    {
        Name = model.Data.Name;
        Message = new ResolvedEntities(discord, model).FirstMessage;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>The message.</summary>
    public SocketMessage Message { get; }

    IMessage IMessageCommandInteractionData.Message => Message;

    IReadOnlyCollection<IApplicationCommandInteractionDataOption> IApplicationCommandInteractionData.Options => [];
}
