using Discord.API;

namespace Discord.WebSocket.Events;

/// <summary>A session begins, or goes on.</summary>
internal sealed class SessionDispatch(DiscordSocketClient client)
{
    public void Register(Dispatcher dispatcher)
    {
        dispatcher.On<ReadyEvent>("READY", BeginAsync);
        dispatcher.On("RESUMED", GoOnAsync);
        dispatcher.On<User>("USER_UPDATE", user =>
        {
            client.Cache.Keep(user);
            return Task.CompletedTask;
        });
    }

    private async Task BeginAsync(ReadyEvent ready)
    {
        client.Begin(ready);
        foreach (var model in ready.Guilds ?? [])
        {
            var guild = new SocketGuild(client, model.Id);
            client.Cache.Add(guild);
            if (model.Unavailable != true && model.Channels is not null)
            {
                guild.Fill(model);
                await client.MakeAvailableAsync(guild).ConfigureAwait(false);
            }
        }

        client.AwaitGuilds();
    }

    private async Task GoOnAsync()
    {
        foreach (var guild in client.Guilds.Where(guild => guild.IsSynced))
        {
            await client.MakeAvailableAsync(guild).ConfigureAwait(false);
        }

        await client.Gateway.InfoAsync("Resumed previous session").ConfigureAwait(false);
    }
}
