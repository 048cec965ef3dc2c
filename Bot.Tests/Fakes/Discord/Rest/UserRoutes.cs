using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Discord.Rest;

/// <summary>The bot itself, people, direct messages, and where the gateway is.</summary>
internal static class UserRoutes
{
    public static Route[] All =>
    [
        new("GetGateway", "GET", "gateway", call => Reply.Ok(new JsonObject { ["url"] = call.GatewayUrl })) { IsOpen = true },
        new("GetGatewayBot", "GET", "gateway/bot", GatewayBot) { Limit = 2, Window = TimeSpan.FromSeconds(5) },
        new("GetCurrentUser", "GET", "users/@me", call => Reply.Ok(ApplicationJson.Me(call.World))),
        new("ListGuilds", "GET", "users/@me/guilds", Guilds),
        new("CreateDm", "POST", "users/@me/channels", CreateDm),
        new("GetUser", "GET", "users/{user}", User),
        new("GetCurrentApplication", "GET", "applications/@me", call => Reply.Ok(ApplicationJson.Of(call.World))),
        new("GetCurrentBotApplication", "GET", "oauth2/applications/@me", call => Reply.Ok(ApplicationJson.Of(call.World))),
    ];

    private static Reply GatewayBot(Call call) => Reply.Ok(new JsonObject
    {
        ["url"] = call.GatewayUrl,
        ["shards"] = call.GatewayRules.RecommendedShards,
        ["session_start_limit"] = new JsonObject
        {
            ["total"] = 1000,
            ["remaining"] = call.GatewayRules.IdentifiesLeft,
            ["reset_after"] = 14_400_000,
            ["max_concurrency"] = call.GatewayRules.MaxConcurrency,
        },
    });

    private static Reply Guilds(Call call) => Reply.Ok(call.World.Guilds.Where(g => g.HasBot).ToJsonArray(g => new JsonObject
    {
        ["id"] = g.Id.Text(),
        ["name"] = g.Name,
        ["icon"] = null,
        ["owner"] = false,
        ["permissions"] = ((ulong)g.PermissionsOf(call.World.Me.Id)).Text(),
        ["features"] = new JsonArray(),
    }));

    private static Reply CreateDm(Call call) => call.World.Person(call.Body.Id("recipient_id") ?? 0) is { } person
        ? Reply.Ok(call.World.DmWith(person).ToJson())
        : throw ApiRefusal.InvalidRecipients.AsException();

    private static Reply User(Call call) => call.World.User(call.Id("user")) is { } user
        ? Reply.Ok(user.ToJson())
        : throw ApiRefusal.UnknownUser.AsException();
}
