using Discord.API;

namespace Discord.WebSocket.Events;

/// <summary>Guilds come and go and change, and so do their roles.</summary>
internal sealed class GuildDispatch(DiscordSocketClient client)
{
    public void Register(Dispatcher dispatcher)
    {
        dispatcher.On<API.Guild>("GUILD_CREATE", CreateAsync);
        dispatcher.On<API.Guild>("GUILD_UPDATE", model => In(model.Id, "GUILD_UPDATE", guild => guild.Update(model)));
        dispatcher.On<API.Guild>("GUILD_DELETE", DeleteAsync);
        dispatcher.On<GuildRoleEvent>("GUILD_ROLE_CREATE", KeepRole);
        dispatcher.On<GuildRoleEvent>("GUILD_ROLE_UPDATE", KeepRole);
        dispatcher.On<GuildRoleEvent>(
            "GUILD_ROLE_DELETE", told => In(told.GuildId, "GUILD_ROLE_DELETE", guild => guild.RemoveRole(told.RoleId ?? 0)));
    }

    private Task KeepRole(GuildRoleEvent told) => In(told.GuildId, "GUILD_ROLE", guild => guild.AddOrUpdate(told.Role));

    // A guild that was announced becomes available; one that was not has just been joined.
    private async Task CreateAsync(API.Guild model)
    {
        var known = client.GetGuild(model.Id);
        var guild = known ?? new SocketGuild(client, model.Id);
        client.Cache.Add(guild);
        if (model.Unavailable == true)
        {
            return;
        }

        guild.Fill(model);
        client.GuildCame(guild);
        if (known is null)
        {
            await client.Gateway.InfoAsync($"Joined {guild.Name}").ConfigureAwait(false);
            await client.Raiser.RaiseAsync(client.Events.JoinedGuild, handler => handler(guild)).ConfigureAwait(false);
        }

        await client.MakeAvailableAsync(guild).ConfigureAwait(false);
    }

    private async Task DeleteAsync(API.Guild model)
    {
        if (model.Unavailable == true)
        {
            await In(model.Id, "GUILD_DELETE", client.MakeUnavailableAsync).ConfigureAwait(false);
            return;
        }

        await In(model.Id, "GUILD_DELETE", LeaveAsync).ConfigureAwait(false);
    }

    private async Task LeaveAsync(SocketGuild guild)
    {
        client.Cache.RemoveGuild(guild.Id);
        client.GuildCame(guild);
        await client.MakeUnavailableAsync(guild).ConfigureAwait(false);
        await client.Gateway.InfoAsync($"Left {guild.Name}").ConfigureAwait(false);
        await client.Raiser.RaiseAsync(client.Events.LeftGuild, handler => handler(guild)).ConfigureAwait(false);
    }

    private Task In(ulong id, string type, Action<SocketGuild> act) => In(id, type, guild =>
    {
        act(guild);
        return Task.CompletedTask;
    });

    private Task In(ulong id, string type, Func<SocketGuild, Task> act) =>
        client.GetGuild(id) is { } guild ? act(guild) : client.UnknownAsync(type, $"Guild={id}");
}
