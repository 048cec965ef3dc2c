using Discord.API;

namespace Discord.WebSocket.Events;

/// <summary>Members of guilds, as far as the bot is told of them: always of itself, of others only with the intent for it.</summary>
internal sealed class MemberDispatch(DiscordSocketClient client)
{
    public void Register(Dispatcher dispatcher)
    {
        dispatcher.On<GuildMember>("GUILD_MEMBER_ADD", Keep);
        dispatcher.On<GuildMember>("GUILD_MEMBER_UPDATE", Keep);
        dispatcher.On<GuildMemberRemoveEvent>("GUILD_MEMBER_REMOVE", told =>
        {
            client.GetGuild(told.GuildId)?.RemoveUser(told.User.Id);
            return Task.CompletedTask;
        });
    }

    private Task Keep(GuildMember told)
    {
        client.GetGuild(told.GuildId ?? 0)?.AddOrUpdate(told);
        return Task.CompletedTask;
    }
}
