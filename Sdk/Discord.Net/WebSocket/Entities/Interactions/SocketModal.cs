using Model = Discord.API.Interaction;

namespace Discord.WebSocket;

/// <summary>A form was submitted.</summary>
public class SocketModal : SocketInteraction, IModalInteraction
{
    internal SocketModal(DiscordSocketClient discord, Model model, ISocketMessageChannel channel, SocketUser user)
        : base(discord, model, channel, user, new SocketModalData(model)) =>
        Message = SocketMessageComponent.MessageOf(discord, model, channel);

    /// <summary>Which form, and its fields.</summary>
    public new SocketModalData Data => (SocketModalData)base.Data;

    /// <summary>The message with the component that opened the form; null if a command did.</summary>
    public SocketUserMessage Message { get; }

    IModalInteractionData IModalInteraction.Data => Data;

    IUserMessage IModalInteraction.Message => Message;

    internal override InteractionResponseType Deferral =>
        Message is null ? InteractionResponseType.DeferredChannelMessageWithSource : InteractionResponseType.DeferredUpdateMessage;

    /// <inheritdoc/>
    public Task UpdateAsync(Action<MessageProperties> func, RequestOptions options = null) => UpdateMessageAsync(func, options);

    /// <inheritdoc/>
    public Task DeferLoadingAsync(bool ephemeral = false, RequestOptions options = null) =>
        DeferAsync(InteractionResponseType.DeferredChannelMessageWithSource, ephemeral, options);

    /// <summary>Not supported: a form cannot open a form.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override Task RespondWithModalAsync(Modal modal, RequestOptions options = null) =>
        throw new NotSupportedException("You cannot respond to a modal with a modal!");
}
