using Bot.Tests.Fakes.Discord.Gateway;

namespace Bot.Tests.Fakes.Discord;

/// <summary>A new server, the bot already invited.</summary>
internal static class GuildMaking
{
    public static FakeGuild Open(World world, ulong? id, string name, FakePerson owner, IEnumerable<FakePerson> members)
    {
        var guild = new FakeGuild(world, id ?? world.Ids.Next(), name, owner.User);
        guild.Give(new FakeRole(guild.Id, "@everyone", 0) { Permissions = Permission.Everyday });
        var own = guild.Give(new FakeRole(world.Ids.Next(), world.Me.DisplayName, 1) { Permissions = Permission.Desk, IsManaged = true });
        guild.Join(world.Me).Roles.Add(own);
        guild.Join(owner.User);
        foreach (var member in members)
        {
            guild.Join(member.User);
        }

        world.Add(guild);
        Announce.Guild(world, guild, "GUILD_CREATE", GuildJson.Full(guild, available: false));
        return guild;
    }
}
