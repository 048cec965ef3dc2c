namespace Discord.WebSocket.Events;

/// <summary>The events of a client. Those of a shard are raised on its sharded client too.</summary>
/// <param name="parent">The sharded client's events, or null.</param>
internal sealed class SocketEvents(SocketEvents parent)
{
    public AsyncEvent<Func<SocketMessage, Task>> MessageReceived { get; } = new(nameof(MessageReceived), parent?.MessageReceived);

    public AsyncEvent<Func<Cacheable<IMessage, ulong>, SocketMessage, ISocketMessageChannel, Task>> MessageUpdated { get; } =
        new(nameof(MessageUpdated), parent?.MessageUpdated);

    public AsyncEvent<Func<Cacheable<IMessage, ulong>, Cacheable<IMessageChannel, ulong>, Task>> MessageDeleted { get; } =
        new(nameof(MessageDeleted), parent?.MessageDeleted);

    public AsyncEvent<Func<Cacheable<IUserMessage, ulong>, Cacheable<IMessageChannel, ulong>, SocketReaction, Task>> ReactionAdded { get; } =
        new(nameof(ReactionAdded), parent?.ReactionAdded);

    public AsyncEvent<Func<Cacheable<IUser, ulong>, Cacheable<IMessageChannel, ulong>, Task>> UserIsTyping { get; } =
        new(nameof(UserIsTyping), parent?.UserIsTyping);

    public AsyncEvent<Func<SocketInteraction, Task>> InteractionCreated { get; } =
        new(nameof(InteractionCreated), parent?.InteractionCreated);

    public AsyncEvent<Func<SocketSlashCommand, Task>> SlashCommandExecuted { get; } =
        new(nameof(SlashCommandExecuted), parent?.SlashCommandExecuted);

    public AsyncEvent<Func<SocketMessageCommand, Task>> MessageCommandExecuted { get; } =
        new(nameof(MessageCommandExecuted), parent?.MessageCommandExecuted);

    public AsyncEvent<Func<SocketMessageComponent, Task>> ButtonExecuted { get; } = new(nameof(ButtonExecuted), parent?.ButtonExecuted);

    public AsyncEvent<Func<SocketMessageComponent, Task>> SelectMenuExecuted { get; } =
        new(nameof(SelectMenuExecuted), parent?.SelectMenuExecuted);

    public AsyncEvent<Func<SocketModal, Task>> ModalSubmitted { get; } = new(nameof(ModalSubmitted), parent?.ModalSubmitted);

    public AsyncEvent<Func<SocketAutocompleteInteraction, Task>> AutocompleteExecuted { get; } =
        new(nameof(AutocompleteExecuted), parent?.AutocompleteExecuted);

    public AsyncEvent<Func<SocketThreadChannel, Task>> ThreadCreated { get; } = new(nameof(ThreadCreated), parent?.ThreadCreated);

    public AsyncEvent<Func<Cacheable<SocketThreadChannel, ulong>, SocketThreadChannel, Task>> ThreadUpdated { get; } =
        new(nameof(ThreadUpdated), parent?.ThreadUpdated);

    public AsyncEvent<Func<Cacheable<SocketThreadChannel, ulong>, Task>> ThreadDeleted { get; } =
        new(nameof(ThreadDeleted), parent?.ThreadDeleted);

    public AsyncEvent<Func<SocketChannel, Task>> ChannelCreated { get; } = new(nameof(ChannelCreated), parent?.ChannelCreated);

    public AsyncEvent<Func<SocketChannel, SocketChannel, Task>> ChannelUpdated { get; } =
        new(nameof(ChannelUpdated), parent?.ChannelUpdated);

    public AsyncEvent<Func<SocketChannel, Task>> ChannelDestroyed { get; } = new(nameof(ChannelDestroyed), parent?.ChannelDestroyed);

    public AsyncEvent<Func<SocketGuild, Task>> GuildAvailable { get; } = new(nameof(GuildAvailable), parent?.GuildAvailable);

    public AsyncEvent<Func<SocketGuild, Task>> GuildUnavailable { get; } = new(nameof(GuildUnavailable), parent?.GuildUnavailable);

    public AsyncEvent<Func<SocketGuild, Task>> JoinedGuild { get; } = new(nameof(JoinedGuild), parent?.JoinedGuild);

    public AsyncEvent<Func<SocketGuild, Task>> LeftGuild { get; } = new(nameof(LeftGuild), parent?.LeftGuild);
}
