namespace Bot.Tests.Fakes.Discord.Rest;

/// <summary>https://discord.com/developers/docs/resources/message#create-reaction</summary>
internal static class ReactionRoutes
{
    public static Route[] All =>
    [
        new("CreateReaction", "PUT", "channels/{channel}/messages/{message}/reactions/{emoji}/@me", Create)
        {
            Limit = 1,
            Window = TimeSpan.FromSeconds(0.25),
        },
        new("DeleteOwnReaction", "DELETE", "channels/{channel}/messages/{message}/reactions/{emoji}/@me", DeleteOwn),
        new("DeleteUserReaction", "DELETE", "channels/{channel}/messages/{message}/reactions/{emoji}/{user}", DeleteOfUser),
        new("GetReactions", "GET", "channels/{channel}/messages/{message}/reactions/{emoji}", List),
    ];

    private static Reply Create(Call call)
    {
        var channel = call.Channel(Permission.ReadMessageHistory);
        var message = call.Message(channel);
        if (channel is FakeThread { IsArchived: true })
        {
            throw ApiRefusal.Archived.AsException();
        }

        var emoji = call.Value("emoji");
        if (!ReactionJson.IsEmoji(emoji))
        {
            throw ApiRefusal.UnknownEmoji.AsException();
        }

        if (!message.Reactions.ContainsKey(emoji))
        {
            Permissions.Require(call.World, channel, Permission.AddReactions);
        }

        Posting.React(message, call.World.Me, emoji, added: true);
        return Reply.Nothing;
    }

    private static Reply DeleteOwn(Call call) => Remove(call, call.World.Me);

    private static Reply DeleteOfUser(Call call)
    {
        call.Channel(Permission.ManageMessages);
        return Remove(call, call.World.User(call.Id("user")) ?? throw ApiRefusal.UnknownUser.AsException());
    }

    private static Reply Remove(Call call, FakeUser by)
    {
        Posting.React(call.Message(call.Channel()), by, call.Value("emoji"), added: false);
        return Reply.Nothing;
    }

    private static Reply List(Call call)
    {
        var message = call.Message(call.Channel(Permission.ReadMessageHistory));
        return Reply.Ok(message.Reactions.GetValueOrDefault(call.Value("emoji"), []).ToJsonArray(u => u.ToJson()));
    }
}
