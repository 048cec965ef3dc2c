using System.Text.Json.Nodes;
using Bot.Tests.Fakes.Discord.Gateway;
using Bot.Tests.Fakes.Discord.Rules;

namespace Bot.Tests.Fakes.Discord.Rest;

/// <summary>https://discord.com/developers/docs/resources/channel</summary>
internal static class ChannelRoutes
{
    private const int RequireTag = 1 << 4;

    public static Route[] All =>
    [
        new("GetChannel", "GET", "channels/{channel}", call => Reply.Ok(call.Channel().ToJson())),
        new("ModifyChannel", "PATCH", "channels/{channel}", Modify) { Limit = 5, Window = TimeSpan.FromSeconds(15) },
        new("DeleteChannel", "DELETE", "channels/{channel}", Delete),
        new("EditChannelPermissions", "PUT", "channels/{channel}/permissions/{overwrite}", EditPermissions),
        new("DeleteChannelPermission", "DELETE", "channels/{channel}/permissions/{overwrite}", DeletePermission),
    ];

    public static void CheckTags(JsonObject body, Problems problems)
    {
        var tags = body.Objects("available_tags").ToList();
        problems.Length(tags.Count, "available_tags", 0, 20);
        for (var n = 0; n < tags.Count; n++)
        {
            problems.Length(tags[n], "name", $"available_tags.{n}", 1, 20, required: true);
        }

        if (tags.GroupBy(t => t.Text("name")?.ToUpperInvariant()).Any(g => g.Count() > 1))
        {
            throw new ApiRefusal(400, 40061, "Tag names must be unique").AsException();
        }
    }

    public static void Apply(FakeGuildChannel channel, JsonObject body)
    {
        channel.Title = body.Text("name") ?? channel.Title;
        channel.Topic = body.ContainsKey("topic") ? body.Text("topic") : channel.Topic;
        channel.ParentId = body.ContainsKey("parent_id") ? body.Id("parent_id") : channel.ParentId;
        channel.Position = body.Int("position") ?? channel.Position;
        if (body.Array("permission_overwrites") is not null)
        {
            channel.Overwrites.Clear();
            foreach (var o in body.Objects("permission_overwrites"))
            {
                channel.Overwrites[o.Id("id") ?? 0] = ReadOverwrite(o.Id("id") ?? 0, o);
            }
        }

        if (channel is FakeForum forum)
        {
            ApplyToForum(forum, body);
        }
    }

    private static void ApplyToForum(FakeForum forum, JsonObject body)
    {
        if (body.Array("available_tags") is not null)
        {
            var tags = body.Objects("available_tags").Select(t => new FakeTag(
                t.Id("id") is { } id && forum.Tags.Any(k => k.Id == id) ? id : forum.World.Ids.Next(),
                t.Text("name")!, t.Flag("moderated"), t.Text("emoji_name"))).ToList();
            forum.Tags.Clear();
            forum.Tags.AddRange(tags);
            foreach (var post in forum.Threads)
            {
                post.AppliedTags.RemoveAll(t => tags.All(k => k.Id != t));
            }
        }

        forum.RequiresTag = body.Int("flags") is { } flags ? (flags & RequireTag) != 0 : forum.RequiresTag;
    }

    private static Reply Modify(Call call)
    {
        switch (call.Channel())
        {
            case FakeThread thread:
                return ThreadChanges.Modify(call, thread);
            case FakeGuildChannel channel:
                Permissions.Require(call.World, channel, Permission.ManageChannels);
                var problems = new Problems();
                problems.Length(call.Body, "name", "", 1, 100);
                problems.Length(call.Body, "topic", "", 0, channel.Kind == ChannelKind.Forum ? 4096 : 1024);
                CheckTags(call.Body, problems);
                problems.ThrowIfAny();
                if (call.Body.Text("name") is { } name && name != channel.Title)
                {
                    call.RateLimits.TakeRename(call.Record);
                }

                Apply(channel, call.Body);
                Announce.Channel(call.World, channel, "CHANNEL_UPDATE");
                return Reply.Ok(channel.ToJson());
            default:
                throw new ApiRefusal(403, 50003, "Cannot execute action on a DM channel").AsException();
        }
    }

    private static Reply Delete(Call call)
    {
        var channel = call.Channel();
        var json = channel.ToJson();
        if (channel.Guild is { } guild)
        {
            Permissions.Require(call.World, channel, channel is FakeThread ? Permission.ManageThreads : Permission.ManageChannels);
            guild.Remove(channel);
        }

        return Reply.Ok(json);
    }

    private static Reply EditPermissions(Call call)
    {
        var channel = call.Channel(Permission.ManageRoles) as FakeGuildChannel ?? throw ApiRefusal.WrongChannelType.AsException();
        channel.Overwrites[call.Id("overwrite")] = ReadOverwrite(call.Id("overwrite"), call.Body);
        Announce.Channel(call.World, channel, "CHANNEL_UPDATE");
        return Reply.Nothing;
    }

    private static Reply DeletePermission(Call call)
    {
        var channel = call.Channel(Permission.ManageRoles) as FakeGuildChannel ?? throw ApiRefusal.WrongChannelType.AsException();
        channel.Overwrites.Remove(call.Id("overwrite"));
        Announce.Channel(call.World, channel, "CHANNEL_UPDATE");
        return Reply.Nothing;
    }

    private static FakeOverwrite ReadOverwrite(ulong id, JsonObject json) =>
        new(id, json.Text("type") is "1" or "member", (Permission)(json.Id("allow") ?? 0), (Permission)(json.Id("deny") ?? 0));
}
