using Discord.API;

namespace Discord.WebSocket.Events;

/// <summary>Channels are made, changed and deleted.</summary>
internal sealed class ChannelDispatch(DiscordSocketClient client)
{
    public void Register(Dispatcher dispatcher)
    {
        dispatcher.On<Channel>("CHANNEL_CREATE", CreateAsync);
        dispatcher.On<Channel>("CHANNEL_UPDATE", UpdateAsync);
        dispatcher.On<Channel>("CHANNEL_DELETE", DeleteAsync);
    }

    private Task CreateAsync(Channel model)
    {
        if (model.GuildId is { } guildId)
        {
            return client.GetGuild(guildId) is { } guild
                ? CreatedAsync(guild.AddOrUpdate(model))
                : client.UnknownAsync("CHANNEL_CREATE", $"Guild={guildId}");
        }

        // One with a user is told of again and again.
        if (client.GetChannel(model.Id) is not null || model is not { Type: ChannelType.DM, Recipients: [var recipient, ..] })
        {
            return Task.CompletedTask;
        }

        var channel = new SocketDMChannel(client, model.Id, client.Cache.Meet(recipient));
        client.Cache.Add(channel);
        return CreatedAsync(channel);
    }

    private Task CreatedAsync(SocketChannel channel) =>
        client.Raiser.RaiseAsync(client.Events.ChannelCreated, handler => handler(channel));

    private Task UpdateAsync(Channel model)
    {
        if (client.GetChannel(model.Id) is not { } channel)
        {
            return client.UnknownAsync("CHANNEL_UPDATE", $"Channel={model.Id}");
        }

        var before = channel.Clone();
        channel.Update(model);
        return client.Raiser.RaiseAsync(client.Events.ChannelUpdated, handler => handler(before, channel));
    }

    private Task DeleteAsync(Channel model)
    {
        var guild = model.GuildId is { } guildId ? client.GetGuild(guildId) : null;
        var channel = guild is null ? client.Cache.RemoveChannel(model.Id) : guild.RemoveChannel(model.Id);
        return channel is null
            ? client.UnknownAsync("CHANNEL_DELETE", $"Channel={model.Id}")
            : client.Raiser.RaiseAsync(client.Events.ChannelDestroyed, handler => handler(channel));
    }
}
