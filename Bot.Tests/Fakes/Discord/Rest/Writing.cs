using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Discord.Rest;

/// <summary>Where the bot may write, and how Discord says that it may not.</summary>
internal static class Writing
{
    /// <summary>Whether the bot may write here at all.</summary>
    /// <exception cref="ApiException">50007, 50278, 50083, 160005, 50013 and the like.</exception>
    public static void Require(FakeChannel channel, JsonObject body, bool withFiles)
    {
        if (!channel.HoldsMessages)
        {
            throw ApiRefusal.NoMessagesInForums.AsException();
        }

        if (channel is FakeDm dm)
        {
            RequireReachable(dm.Person);
            return;
        }

        var needed = channel is FakeThread ? Permission.SendMessagesInThreads : Permission.SendMessages;
        needed |= body.Array("embeds") is { Count: > 0 } ? Permission.EmbedLinks : Permission.None;
        Permissions.Require(channel.World, channel, needed | (withFiles ? Permission.AttachFiles : Permission.None));
        if (channel is FakeThread { IsLocked: true } thread)
        {
            if (thread.IsArchived)
            {
                throw ApiRefusal.Archived.AsException();
            }

            RequireKey(thread);
        }
        else if (channel is FakeThread { IsArchived: true } asleep)
        {
            // Writing wakes it up, if there is room for one more.
            ThreadMaking.RequireRoom(asleep.Guild);
        }
    }

    /// <exception cref="ApiException">160005: the thread is locked, and the bot has no key.</exception>
    public static void RequireKey(FakeThread thread)
    {
        if (!thread.Guild.PermissionsOf(thread.World.Me.Id, thread).HasFlag(Permission.ManageThreads))
        {
            throw ApiRefusal.Locked.AsException();
        }
    }

    private static void RequireReachable(FakePerson person)
    {
        if (!person.HasInstalledTheApp && !person.SharesAServer)
        {
            throw ApiRefusal.NoMutualGuild.AsException();
        }

        if (!person.TakesDms)
        {
            throw ApiRefusal.CannotDm.AsException();
        }
    }
}
