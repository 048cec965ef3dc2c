using System.Text.Json.Nodes;
using Bot.Tests.Fakes.Discord.Rules;

namespace Bot.Tests.Fakes.Discord.Rest;

/// <summary>
/// https://discord.com/developers/docs/resources/channel#start-thread-from-message and following;
/// https://discord.com/developers/docs/topics/threads
/// </summary>
internal static class ThreadRoutes
{
    public static Route[] All =>
    [
        new("StartThreadFromMessage", "POST", "channels/{channel}/messages/{message}/threads", StartFromMessage)
        {
            Limit = 50,
            Window = TimeSpan.FromMinutes(5),
        },
        new("StartThread", "POST", "channels/{channel}/threads", Start) { Limit = 50, Window = TimeSpan.FromMinutes(5) },
        new("JoinThread", "PUT", "channels/{channel}/thread-members/@me", call => Add(call, call.World.Me)),
        new("LeaveThread", "DELETE", "channels/{channel}/thread-members/@me", call => Remove(call, call.World.Me)),
        new("AddThreadMember", "PUT", "channels/{channel}/thread-members/{user}", call => Add(call, Whom(call))),
        new("RemoveThreadMember", "DELETE", "channels/{channel}/thread-members/{user}", call => Remove(call, Whom(call))),
        new("GetThreadMember", "GET", "channels/{channel}/thread-members/{user}", Member),
        new("ListThreadMembers", "GET", "channels/{channel}/thread-members", Members),
        new("ListPublicArchivedThreads", "GET", "channels/{channel}/threads/archived/public", PublicArchived),
        new("ListPrivateArchivedThreads", "GET", "channels/{channel}/threads/archived/private", PrivateArchived),
        new("ListJoinedPrivateArchivedThreads", "GET", "channels/{channel}/users/@me/threads/archived/private", JoinedArchived),
    ];

    private static Reply StartFromMessage(Call call)
    {
        var channel = TextChannel(call, Permission.CreatePublicThreads);
        var message = call.Message(channel);
        CheckNew(call.Body);
        return message.Thread is not null
            ? throw ApiRefusal.HasThread.AsException()
            : Reply.Created(ThreadMaking.Open(Wanted(call, channel, ChannelKind.PublicThread) with { From = message }).ToJson());
    }

    private static Reply Start(Call call)
    {
        if (call.Channel() is FakeForum forum)
        {
            return Post(call, forum);
        }

        var kind = (ChannelKind)(call.Body.Int("type") ?? (int)ChannelKind.PrivateThread);
        var channel = TextChannel(
            call, kind == ChannelKind.PrivateThread ? Permission.CreatePrivateThreads : Permission.CreatePublicThreads);
        CheckNew(call.Body);
        return kind is ChannelKind.PrivateThread or ChannelKind.PublicThread
            ? Reply.Created(ThreadMaking.Open(Wanted(call, channel, kind)).ToJson())
            : throw Problems.One("type", "BASE_TYPE_CHOICES", "Value must be one of {10, 11, 12}.");
    }

    /// <summary>A post: the thread, and its first message in the same call.</summary>
    private static Reply Post(Call call, FakeForum forum)
    {
        Permissions.Require(call.World, forum, Permission.SendMessages);
        CheckNew(call.Body);
        if (call.Body.Object("message") is not { } first)
        {
            throw Problems.One("message", "BASE_TYPE_REQUIRED", "This field is required");
        }

        var manages = forum.Guild.PermissionsOf(call.World.Me.Id, forum).HasFlag(Permission.ManageThreads);
        ThreadChanges.CheckTags(forum, call.Body.Ids("applied_tags"), manages, changes: true);
        ThreadMaking.RequireRoom(forum.Guild);
        var content = Drafts.New(first, call.Record.Files, forum);
        var thread = ThreadMaking.Open(Wanted(call, forum, ChannelKind.PublicThread));
        var pings = MessageRules.Pings(first, thread, null);
        var message = Posting.Post(thread, call.World.Me, content, new PostDetails { Id = thread.Id, Pings = pings });
        var json = thread.ToJson();
        json["message"] = Drafts.Shown(message);
        return Reply.Created(json);
    }

    private static void CheckNew(JsonObject body)
    {
        var problems = new Problems();
        problems.Length(body, "name", "", 1, 100, required: true);
        problems.Length(body.Texts("applied_tags").Count, "applied_tags", 0, 5);
        ThreadChanges.CheckDuration(body, problems);
        problems.ThrowIfAny();
    }

    private static NewThread Wanted(Call call, FakeGuildChannel channel, ChannelKind kind) =>
        new(channel, call.World.Me, call.Body.Text("name")!.Trim(), kind)
        {
            AutoArchiveMinutes = call.Body.Int("auto_archive_duration") ?? 4320,
            Tags = call.Body.Ids("applied_tags"),
            IsInvitable = call.Body.FlagOrNull("invitable") ?? true,
            Slowmode = call.Body.Int("rate_limit_per_user") ?? 0,
        };

    private static FakeGuildChannel TextChannel(Call call, Permission needed) =>
        call.Channel(needed) is FakeGuildChannel { Kind: ChannelKind.Text } channel
            ? channel
            : throw ApiRefusal.WrongChannelType.AsException();

    private static FakeUser Whom(Call call) => call.World.User(call.Id("user")) ?? throw ApiRefusal.UnknownUser.AsException();

    private static Reply Add(Call call, FakeUser user)
    {
        var thread = call.Thread(user == call.World.Me ? Permission.ViewChannel : Permission.SendMessagesInThreads);
        if (thread.IsArchived)
        {
            throw ApiRefusal.Archived.AsException();
        }

        // Somebody who cannot see the channel cannot be brought into its threads.
        if (thread.Guild.Member(user.Id) is null || !thread.Guild.PermissionsOf(user.Id, thread.Parent).HasFlag(Permission.ViewChannel))
        {
            throw ApiRefusal.MissingAccess.AsException();
        }

        ThreadMaking.Add(thread, user, by: call.World.Me);
        return Reply.Nothing;
    }

    private static Reply Remove(Call call, FakeUser user)
    {
        var thread = call.Thread();
        if (user != call.World.Me && !(thread.IsPrivate && thread.Owner == call.World.Me))
        {
            Permissions.Require(call.World, thread, Permission.ManageThreads);
        }

        ThreadMaking.Remove(thread, user);
        return Reply.Nothing;
    }

    private static Reply Member(Call call)
    {
        var (thread, user) = (call.Thread(), call.Value("user") == "@me" ? call.World.Me : Whom(call));
        return thread.Members.ContainsKey(user.Id) ? Reply.Ok(thread.MemberJson(user.Id)) : throw ApiRefusal.UnknownMember.AsException();
    }

    private static Reply Members(Call call)
    {
        var thread = call.Thread();
        return Reply.Ok(thread.Members.Keys.ToJsonArray(id => thread.MemberJson(id)));
    }

    private static Reply PublicArchived(Call call) => Archived(call, call.Channel(Permission.ReadMessageHistory), t => !t.IsPrivate);

    private static Reply PrivateArchived(Call call) =>
        Archived(call, call.Channel(Permission.ReadMessageHistory | Permission.ManageThreads), t => t.IsPrivate);

    private static Reply JoinedArchived(Call call) =>
        Archived(call, call.Channel(Permission.ReadMessageHistory), t => t.IsPrivate && t.Members.ContainsKey(call.World.Me.Id));

    private static Reply Archived(Call call, FakeChannel channel, Func<FakeThread, bool> wanted)
    {
        var me = call.World.Me.Id;
        var threads = (channel as FakeGuildChannel ?? throw ApiRefusal.WrongChannelType.AsException()).Threads;
        var found = threads.Where(t => t.IsArchived && wanted(t)).OrderByDescending(t => t.ArchiveChangedAt).ToList();
        return Reply.Ok(new JsonObject
        {
            ["threads"] = found.ToJsonArray(t => t.ToJson()),
            ["members"] = found.Where(t => t.Members.ContainsKey(me)).ToJsonArray(t => t.MemberJson(me)),
            ["has_more"] = false,
        });
    }
}
