using Discord.API;

namespace Discord.WebSocket.Events;

/// <summary>People react to messages, and type.</summary>
internal sealed class ReactionDispatch(DiscordSocketClient client)
{
    public void Register(Dispatcher dispatcher)
    {
        dispatcher.On<ReactionEvent>("MESSAGE_REACTION_ADD", ReactAsync);
        dispatcher.On<TypingStartEvent>("TYPING_START", TypeAsync);
    }

    private Task ReactAsync(ReactionEvent model)
    {
        var channel = client.GetChannel(model.ChannelId) as ISocketMessageChannel;
        var message = channel?.GetCachedMessage(model.MessageId) as SocketUserMessage;
        var user = UserOf(channel, model.UserId, model.Member);
        var reaction = new SocketReaction(
            channel, model.MessageId, message is null ? default : Optional.Create(message),
            model.UserId, user is null ? default : Optional.Create<IUser>(user), model.Emoji.ToEntity());
        var where = client.CacheableChannel(model.ChannelId);
        var told = new Cacheable<IUserMessage, ulong>(message, model.MessageId, message is not null, async () =>
        {
            var asked = await where.GetOrDownloadAsync().ConfigureAwait(false);
            return await asked.GetMessageAsync(model.MessageId).ConfigureAwait(false) as IUserMessage;
        });
        return client.Raiser.RaiseAsync(client.Events.ReactionAdded, handler => handler(told, where, reaction));
    }

    private Task TypeAsync(TypingStartEvent model)
    {
        var channel = client.GetChannel(model.ChannelId) as ISocketMessageChannel;
        var user = UserOf(channel, model.UserId, model.Member);
        var told = new Cacheable<IUser, ulong>(
            user, model.UserId, user is not null, async () => await client.GetUserAsync(model.UserId).ConfigureAwait(false));
        var where = client.CacheableChannel(model.ChannelId);
        return client.Raiser.RaiseAsync(client.Events.UserIsTyping, handler => handler(told, where));
    }

    private SocketUser UserOf(ISocketMessageChannel channel, ulong id, GuildMember member)
    {
        if (channel is SocketGuildChannel { Guild: var guild })
        {
            return member?.User is null ? guild.GetUser(id) : guild.AddOrUpdate(member);
        }

        return channel is SocketDMChannel { Recipient: var recipient } && recipient.Id == id ? recipient : client.GetUser(id);
    }
}
