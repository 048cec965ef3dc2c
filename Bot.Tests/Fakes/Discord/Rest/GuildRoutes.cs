using System.Text.Json.Nodes;
using Bot.Tests.Fakes.Discord.Gateway;
using Bot.Tests.Fakes.Discord.Rules;

namespace Bot.Tests.Fakes.Discord.Rest;

/// <summary>https://discord.com/developers/docs/resources/guild</summary>
internal static class GuildRoutes
{
    public static Route[] All =>
    [
        new("GetGuild", "GET", "guilds/{guild}", call => Reply.Ok(GuildJson.Of(call.Guild()))),
        new("GetGuildChannels", "GET", "guilds/{guild}/channels", call => Reply.Ok(call.Guild().Channels.ToJsonArray(c => c.ToJson()))),
        new("CreateGuildChannel", "POST", "guilds/{guild}/channels", CreateChannel),
        new("GetGuildRoles", "GET", "guilds/{guild}/roles", call => Reply.Ok(call.Guild().Roles.ToJsonArray(r => r.ToJson()))),
        new("GetGuildMember", "GET", "guilds/{guild}/members/{user}", Member),
        new("ListGuildMembers", "GET", "guilds/{guild}/members", Members),
        new("ListActiveGuildThreads", "GET", "guilds/{guild}/threads/active", ActiveThreads),
        new("LeaveGuild", "DELETE", "users/@me/guilds/{guild}", Leave),
    ];

    private static Reply CreateChannel(Call call)
    {
        var (guild, body) = (call.Guild(), call.Body);
        Permissions.Require(call.World, guild, Permission.ManageChannels);
        var problems = new Problems();
        problems.Length(body, "name", "", 1, 100, required: true);
        var kind = (ChannelKind)(body.Int("type") ?? 0);
        if (kind is not (ChannelKind.Text or ChannelKind.Category or ChannelKind.Forum))
        {
            problems.Choices("type", "0, 4, 15");
        }

        ChannelRoutes.CheckTags(body, problems);
        problems.ThrowIfAny();
        if (guild.Channels.Count >= call.World.Limits.ChannelsOfGuild)
        {
            throw ApiRefusal.TooManyChannels.AsException();
        }

        var parent = body.Id("parent_id");
        if (parent is { } parentId && guild.Channel(parentId) is not { Kind: ChannelKind.Category })
        {
            throw Problems.One("parent_id", "CHANNEL_PARENT_INVALID", "Category does not exist");
        }

        var channel = guild.Open(kind, body.Text("name")!, parent, announce: false);
        ChannelRoutes.Apply(channel, body);
        Announce.Channel(call.World, channel, "CHANNEL_CREATE");
        return Reply.Created(channel.ToJson());
    }

    private static Reply Member(Call call) => call.Guild().Member(call.Id("user")) is { } member
        ? Reply.Ok(member.ToJson())
        : throw (call.World.User(call.Id("user")) is null ? ApiRefusal.UnknownUser : ApiRefusal.UnknownMember).AsException();

    private static Reply Members(Call call)
    {
        if (!call.World.AllowedIntents.HasFlag(Intents.GuildMembers))
        {
            throw ApiRefusal.MissingAccess.AsException();
        }

        var after = JsonExtensions.ParseId(call.Query("after")) ?? 0;
        var limit = int.TryParse(call.Query("limit"), out var number) ? number : 1;
        var members = call.Guild().Members.Where(m => m.User.Id > after).OrderBy(m => m.User.Id).Take(limit);
        return Reply.Ok(members.ToJsonArray(m => m.ToJson()));
    }

    private static Reply ActiveThreads(Call call)
    {
        var me = call.World.Me.Id;
        var threads = call.Guild().Threads.Where(t => !t.IsArchived && Permissions.CanSee(t, me)).Reverse().ToList();
        return Reply.Ok(new JsonObject
        {
            ["threads"] = threads.ToJsonArray(t => t.ToJson()),
            ["members"] = threads.Where(t => t.Members.ContainsKey(me)).ToJsonArray(t => t.MemberJson(me)),
        });
    }

    private static Reply Leave(Call call)
    {
        call.Guild().KicksTheBot();
        return Reply.Nothing;
    }
}
