using Discord.API;

namespace Discord.WebSocket.Events;

/// <summary>Messages are sent, changed and deleted.</summary>
internal sealed class MessageDispatch(DiscordSocketClient client)
{
    public void Register(Dispatcher dispatcher)
    {
        dispatcher.On<Message>("MESSAGE_CREATE", CreateAsync);
        dispatcher.On<Message>("MESSAGE_UPDATE", UpdateAsync);
        dispatcher.On<MessageDeleteEvent>("MESSAGE_DELETE", told => DeleteAsync(told.ChannelId, told.Id));
        dispatcher.On<MessageDeleteEvent>("MESSAGE_DELETE_BULK", DeleteAllAsync);
    }

    private Task CreateAsync(Message model)
    {
        if (ChannelOf(model) is not { } channel)
        {
            return client.UnknownAsync("MESSAGE_CREATE", $"Channel={model.ChannelId} Guild={model.GuildId}");
        }

        var message = SocketMessage.Create(client, Authors.Of(client, channel, model), channel, model);
        (channel as SocketTextChannel)?.Messages.Add(message);
        return client.Raiser.RaiseAsync(client.Events.MessageReceived, handler => handler(message));
    }

    private Task UpdateAsync(Message model)
    {
        if (ChannelOf(model) is not { } channel)
        {
            return client.UnknownAsync("MESSAGE_UPDATE", $"Channel={model.ChannelId} Guild={model.GuildId}");
        }

        var message = channel.GetCachedMessage(model.Id);
        var before = message?.Clone();
        if (message is null)
        {
            message = SocketMessage.Create(client, Authors.Of(client, channel, model), channel, model);
        }
        else
        {
            message.Update(model);
        }

        var told = new Cacheable<IMessage, ulong>(before, model.Id, before is not null, () => channel.GetMessageAsync(model.Id));
        return client.Raiser.RaiseAsync(client.Events.MessageUpdated, handler => handler(told, message, channel));
    }

    private async Task DeleteAllAsync(MessageDeleteEvent told)
    {
        foreach (var id in told.Ids ?? [])
        {
            await DeleteAsync(told.ChannelId, id).ConfigureAwait(false);
        }
    }

    private Task DeleteAsync(ulong channelId, ulong id)
    {
        var message = (client.GetChannel(channelId) as SocketTextChannel)?.Messages.Remove(id);
        var told = new Cacheable<IMessage, ulong>(message, id, message is not null, () => Task.FromResult<IMessage>(null));
        var channel = client.CacheableChannel(channelId);
        return client.Raiser.RaiseAsync(client.Events.MessageDeleted, handler => handler(told, channel));
    }

    // What is in no guild is private; Discord does not tell of private channels beforehand.
    private ISocketMessageChannel ChannelOf(Message model)
    {
        if (client.GetChannel(model.ChannelId) is ISocketMessageChannel known)
        {
            return known;
        }

        return model.GuildId is null ? new SocketDMChannel(client, model.ChannelId, Authors.Of(client, null, model)) : null;
    }
}
