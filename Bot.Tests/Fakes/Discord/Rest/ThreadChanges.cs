using System.Text.Json.Nodes;
using Bot.Tests.Fakes.Discord.Gateway;
using Bot.Tests.Fakes.Discord.Rules;

namespace Bot.Tests.Fakes.Discord.Rest;

/// <summary>
/// Who may change what of a thread. https://discord.com/developers/docs/topics/threads#editing-deleting-threads
/// </summary>
internal static class ThreadChanges
{
    public static Reply Modify(Call call, FakeThread thread)
    {
        var body = call.Body;
        Check(call, thread);
        var renamed = body.Text("name") is { } name && name != thread.Title;
        if (renamed)
        {
            call.RateLimits.TakeRename(call.Record);
        }

        Announce.Change(call.World, thread, () => Apply(thread, body));
        if (renamed)
        {
            Posting.Note(thread, call.World.Me, MessageKind.NameChanged, thread.Title);
        }

        return Reply.Ok(thread.ToJson());
    }

    private static void Check(Call call, FakeThread thread)
    {
        var (body, held) = (call.Body, thread.Guild.PermissionsOf(call.World.Me.Id, thread));
        var manages = held.HasFlag(Permission.ManageThreads);
        var problems = new Problems();
        problems.Length(body, "name", "", 1, 100);
        CheckDuration(body, problems);
        problems.Range(body, "rate_limit_per_user", "", 0, 21_600);
        problems.Length(body.Texts("applied_tags").Count, "applied_tags", 0, 5);
        problems.ThrowIfAny();
        var wakes = body.FlagOrNull("archived") == false;
        if (thread.IsArchived && !wakes)
        {
            throw ApiRefusal.Archived.AsException();
        }

        // Everybody who may write in it may wake a thread that is not locked; all else is for the owner and those who manage threads.
        var onlyWakes = body.Count == 1 && wakes && !thread.IsLocked;
        var ownMatter = thread.Owner == call.World.Me && !thread.IsLocked && !body.ContainsKey("locked");
        if (!manages && !ownMatter && !(onlyWakes && held.HasFlag(Permission.SendMessagesInThreads)))
        {
            throw ApiRefusal.MissingPermissions.AsException();
        }

        if (thread.IsArchived && wakes)
        {
            ThreadMaking.RequireRoom(thread.Guild);
        }

        CheckTags(thread.Parent, body.Ids("applied_tags"), manages, body.ContainsKey("applied_tags"));
    }

    private static void Apply(FakeThread thread, JsonObject body)
    {
        thread.Title = body.Text("name") ?? thread.Title;
        thread.IsArchived = body.FlagOrNull("archived") ?? thread.IsArchived;
        thread.IsLocked = body.FlagOrNull("locked") ?? thread.IsLocked;
        thread.IsInvitable = body.FlagOrNull("invitable") ?? thread.IsInvitable;
        thread.AutoArchiveMinutes = body.Int("auto_archive_duration") ?? thread.AutoArchiveMinutes;
        thread.Slowmode = body.Int("rate_limit_per_user") ?? thread.Slowmode;
        if (body.ContainsKey("applied_tags"))
        {
            thread.AppliedTags.Clear();
            thread.AppliedTags.AddRange(body.Ids("applied_tags"));
        }
    }

    /// <exception cref="ApiException">10087, 40067, 50013.</exception>
    public static void CheckTags(FakeGuildChannel parent, IReadOnlyList<ulong> tags, bool manages, bool changes)
    {
        if (parent is not FakeForum forum || !changes)
        {
            return;
        }

        if (tags.Any(t => forum.Tags.All(k => k.Id != t)))
        {
            throw new ApiRefusal(404, 10087, "Unknown tag").AsException();
        }

        if (!manages && forum.Tags.Any(k => k.IsModerated && tags.Contains(k.Id)))
        {
            throw ApiRefusal.MissingPermissions.AsException();
        }

        if (forum.RequiresTag && tags.Count == 0)
        {
            throw new ApiRefusal(400, 40067, "A tag is required to create a forum post in this channel").AsException();
        }
    }

    public static void CheckDuration(JsonObject body, Problems problems)
    {
        if (body.Text("auto_archive_duration") is not null && body.Int("auto_archive_duration") is not (60 or 1440 or 4320 or 10080))
        {
            problems.Choices("auto_archive_duration", "60, 1440, 4320, 10080");
        }
    }
}
