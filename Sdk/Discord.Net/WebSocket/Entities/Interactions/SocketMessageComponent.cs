using Discord.WebSocket.Events;
using Model = Discord.API.Interaction;

namespace Discord.WebSocket;

/// <summary>A button was pressed, or something was chosen from a menu.</summary>
public class SocketMessageComponent : SocketInteraction, IComponentInteraction
{
    internal SocketMessageComponent(DiscordSocketClient discord, Model model, ISocketMessageChannel channel, SocketUser user)
        : base(discord, model, channel, user, new SocketMessageComponentData(discord, model))
    {
        Message = MessageOf(discord, model, channel);
    }

    /// <summary>Which component, and what was chosen.</summary>
    public new SocketMessageComponentData Data => (SocketMessageComponentData)base.Data;

    /// <summary>The message that the component is in.</summary>
    public SocketUserMessage Message { get; }

    IComponentInteractionData IComponentInteraction.Data => Data;

    IUserMessage IComponentInteraction.Message => Message;

    internal override InteractionResponseType Deferral => InteractionResponseType.DeferredUpdateMessage;

    /// <inheritdoc/>
    public Task UpdateAsync(Action<MessageProperties> func, RequestOptions options = null) => UpdateMessageAsync(func, options);

    /// <inheritdoc/>
    public Task DeferLoadingAsync(bool ephemeral = false, RequestOptions options = null) =>
        DeferAsync(InteractionResponseType.DeferredChannelMessageWithSource, ephemeral, options);

    /// <summary>The message that an interaction came from, or null.</summary>
    internal static SocketUserMessage MessageOf(DiscordSocketClient discord, Model model, ISocketMessageChannel channel) =>
        model.Message is { } message
            ? SocketMessage.Create(discord, Authors.Of(discord, channel, message), channel, message) as SocketUserMessage
            : null;
}
