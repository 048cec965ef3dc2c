namespace Bot.Tests.Fakes.Discord;

/// <summary>Who may do what where. https://discord.com/developers/docs/topics/permissions#permission-hierarchy</summary>
internal static class Permissions
{
    public static Permission Of(FakeGuild guild, ulong userId, FakeChannel? channel)
    {
        if (guild.Member(userId) is not { } member)
        {
            return Permission.None;
        }

        var held = member.Roles.Aggregate(guild.Everyone.Permissions, (sum, role) => sum | role.Permissions);
        if (userId == guild.Owner.Id || held.HasFlag(Permission.Administrator))
        {
            return (Permission)ulong.MaxValue;
        }

        var place = channel as FakeGuildChannel ?? (channel as FakeThread)?.Parent;
        return place is null ? held : In(place, guild, member, held);
    }

    /// <exception cref="ApiException">The bot lacks them: 50001 when it cannot even see the channel, 50013 otherwise.</exception>
    public static void Require(World world, FakeChannel channel, Permission needed)
    {
        if (channel.Guild is not { } guild)
        {
            return;
        }

        var held = Of(guild, world.Me.Id, channel);
        if (!held.HasFlag(Permission.ViewChannel) || (channel is FakeThread thread && !CanSee(thread, world.Me.Id)))
        {
            throw ApiRefusal.MissingAccess.AsException();
        }

        if (!held.HasFlag(needed))
        {
            throw ApiRefusal.MissingPermissions.AsException();
        }
    }

    /// <exception cref="ApiException">50013: the bot lacks them in the server.</exception>
    public static void Require(World world, FakeGuild guild, Permission needed)
    {
        if (!Of(guild, world.Me.Id, null).HasFlag(needed))
        {
            throw ApiRefusal.MissingPermissions.AsException();
        }
    }

    /// <summary>A private thread shows itself to its members and to those who manage threads.</summary>
    public static bool CanSee(FakeThread thread, ulong userId)
    {
        var held = Of(thread.Guild, userId, thread);
        return held.HasFlag(Permission.ViewChannel)
            && (!thread.IsPrivate || thread.Members.ContainsKey(userId) || held.HasFlag(Permission.ManageThreads));
    }

    public static bool CanSee(FakeChannel channel, ulong userId) => channel switch
    {
        FakeThread thread => CanSee(thread, userId),
        FakeGuildChannel inGuild => Of(inGuild.Guild, userId, inGuild).HasFlag(Permission.ViewChannel),
        _ => true,
    };

    private static Permission In(FakeGuildChannel place, FakeGuild guild, FakeMember member, Permission held)
    {
        if (place.Overwrites.GetValueOrDefault(guild.Id) is { } everyone)
        {
            held = (held & ~everyone.Deny) | everyone.Allow;
        }

        var ofRoles = member.Roles.Select(r => place.Overwrites.GetValueOrDefault(r.Id)).OfType<FakeOverwrite>().ToList();
        held &= ~ofRoles.Aggregate(Permission.None, (sum, o) => sum | o.Deny);
        held |= ofRoles.Aggregate(Permission.None, (sum, o) => sum | o.Allow);
        return place.Overwrites.GetValueOrDefault(member.User.Id) is { } own ? (held & ~own.Deny) | own.Allow : held;
    }
}
