using Discord.API;

namespace Discord.WebSocket.Events;

/// <summary>Threads are made, changed and deleted, and the bot comes to see them or does no more.</summary>
internal sealed class ThreadDispatch(DiscordSocketClient client)
{
    public void Register(Dispatcher dispatcher)
    {
        dispatcher.On<Channel>("THREAD_CREATE", model => In(model.GuildId, "THREAD_CREATE", guild => CreateAsync(guild, model)));
        dispatcher.On<Channel>("THREAD_UPDATE", model => In(model.GuildId, "THREAD_UPDATE", guild => UpdateAsync(guild, model)));
        dispatcher.On<Channel>("THREAD_DELETE", model => In(model.GuildId, "THREAD_DELETE", guild => DeleteAsync(guild, model)));
        dispatcher.On<ThreadListSyncEvent>("THREAD_LIST_SYNC", model => In(model.GuildId, "THREAD_LIST_SYNC", guild => Sync(guild, model)));
    }

    private Task CreateAsync(SocketGuild guild, Channel model) => Kept(guild, model) is { } thread
        ? client.Raiser.RaiseAsync(client.Events.ThreadCreated, handler => handler(thread))
        : Task.CompletedTask;

    private Task UpdateAsync(SocketGuild guild, Channel model)
    {
        // One that is not known was archived until now.
        var before = guild.GetThreadChannel(model.Id)?.Clone() as SocketThreadChannel;
        var told = new Cacheable<SocketThreadChannel, ulong>(before, model.Id, before is not null, Nothing);
        return Kept(guild, model) is { } thread
            ? client.Raiser.RaiseAsync(client.Events.ThreadUpdated, handler => handler(told, thread))
            : Task.CompletedTask;
    }

    private Task DeleteAsync(SocketGuild guild, Channel model)
    {
        var thread = guild.RemoveChannel(model.Id) as SocketThreadChannel;
        var told = new Cacheable<SocketThreadChannel, ulong>(thread, model.Id, thread is not null, Nothing);
        return client.Raiser.RaiseAsync(client.Events.ThreadDeleted, handler => handler(told));
    }

    private static Task Sync(SocketGuild guild, ThreadListSyncEvent model)
    {
        foreach (var thread in model.Threads ?? [])
        {
            Kept(guild, thread);
        }

        return Task.CompletedTask;
    }

    private static SocketThreadChannel Kept(SocketGuild guild, Channel model) => guild.AddOrUpdate(model) as SocketThreadChannel;

    private static Task<SocketThreadChannel> Nothing() => Task.FromResult<SocketThreadChannel>(null);

    private Task In(ulong? id, string type, Func<SocketGuild, Task> act) =>
        client.GetGuild(id ?? 0) is { } guild ? act(guild) : client.UnknownAsync(type, $"Guild={id}");
}
