using Bot.Tests.Fakes.Discord.Gateway;

namespace Bot.Tests.Fakes.Discord;

/// <summary>How a thread comes into being.</summary>
internal sealed record NewThread(FakeGuildChannel Parent, FakeUser Owner, string Name, ChannelKind Kind = ChannelKind.PublicThread)
{
    /// <summary>The message it is started from; its id becomes the thread's.</summary>
    public FakeMessage? From { get; init; }

    public int AutoArchiveMinutes { get; init; } = 1440;

    public IReadOnlyList<ulong> Tags { get; init; } = [];

    public bool IsInvitable { get; init; } = true;

    public int Slowmode { get; init; }
}

/// <summary>Opens threads and posts, with all that Discord does around it; lets people in and out.</summary>
internal static class ThreadMaking
{
    /// <exception cref="ApiException">160006: too many active threads.</exception>
    public static FakeThread Open(NewThread wanted)
    {
        var (parent, owner) = (wanted.Parent, wanted.Owner);
        var world = parent.World;
        RequireRoom(parent.Guild);
        var thread = new FakeThread(world, wanted.From?.Id ?? world.Ids.Next(), wanted.Kind, parent, owner, wanted.Name)
        {
            AutoArchiveMinutes = wanted.AutoArchiveMinutes,
            IsInvitable = wanted.IsInvitable,
            Slowmode = wanted.Slowmode,
        };
        thread.AppliedTags.AddRange(wanted.Tags);
        thread.Members[owner.Id] = world.Now;
        parent.Guild.Keep(thread);
        thread.Log(ChatEventKind.ThreadCreated, owner, null, thread.Title);
        Announce.ThreadCreated(world, thread);
        Announce.ThreadMember(world, thread, owner, added: true);
        Introduce(thread, wanted);
        return thread;
    }

    /// <exception cref="ApiException">160006: the server has as many active threads as it may.</exception>
    public static void RequireRoom(FakeGuild guild)
    {
        if (guild.Threads.Count(t => !t.IsArchived) >= guild.World.Limits.ActiveThreads)
        {
            throw ApiRefusal.TooManyThreads.AsException();
        }
    }

    public static void Add(FakeThread thread, FakeUser user, FakeUser? by = null, bool silently = false)
    {
        if (thread.Members.ContainsKey(user.Id) || thread.Guild.Member(user.Id) is null)
        {
            return;
        }

        thread.Members[user.Id] = thread.World.Now;
        thread.Log(ChatEventKind.MembersChanged, user, null, "joined");
        Announce.ThreadMember(thread.World, thread, user, added: true);
        if (!silently && by is not null && by != user)
        {
            Posting.Note(thread, by, MessageKind.RecipientAdded, whom: user);
        }
    }

    public static void Remove(FakeThread thread, FakeUser user)
    {
        if (thread.Members.Remove(user.Id))
        {
            thread.Log(ChatEventKind.MembersChanged, user, null, "left");
            Announce.ThreadMember(thread.World, thread, user, added: false);
        }
    }

    // Discord's own lines: in the parent for a thread out of nothing, in the thread for one out of a message.
    private static void Introduce(FakeThread thread, NewThread wanted)
    {
        if (wanted.From is { } from)
        {
            from.Thread = thread;
            from.Edit(from.Content with { Flags = from.Content.Flags | MessageMarks.HasThread }, null);
            Announce.Updated(from);
            Posting.Note(thread, wanted.Owner, MessageKind.ThreadStarter, about: from);
        }
        else if (wanted.Parent is not FakeForum && !thread.IsPrivate)
        {
            Posting.Note(wanted.Parent, wanted.Owner, MessageKind.ThreadCreated, thread.Title);
        }
    }
}
