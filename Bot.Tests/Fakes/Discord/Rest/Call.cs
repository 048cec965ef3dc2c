using System.Text.Json.Nodes;
using Bot.Tests.Fakes.Discord.Gateway;
using Bot.Tests.Fakes.Discord.Rules;
using Microsoft.AspNetCore.Http;

namespace Bot.Tests.Fakes.Discord.Rest;

/// <summary>A call with the world it is to change; the finders refuse as Discord does.</summary>
internal sealed class Call(World world, CallRecord record, IQueryCollection query)
{
    public World World { get; } = world;

    public CallRecord Record { get; } = record;

    public JsonObject Body => Record.Body;

    /// <summary>For GET /gateway/bot.</summary>
    public required GatewayRules GatewayRules { get; init; }

    public required string GatewayUrl { get; init; }

    public required RateLimits RateLimits { get; init; }

    public string Value(string name) => Record.Values[name];

    public string? Query(string name) => query.TryGetValue(name, out var value) ? value.ToString() : null;

    public bool Asks(string name) => Query(name) is "true" or "True" or "1";

    public ulong Id(string name) => JsonExtensions.ParseId(Value(name))
        ?? throw Problems.One($"{name}_id", "NUMBER_TYPE_COERCE", $"Value \"{Value(name)}\" is not snowflake.");

    /// <exception cref="ApiException">10003, or 50001 when the bot may not see it.</exception>
    public FakeChannel Channel(Permission needed = Permission.None)
    {
        var channel = World.Channel(Id("channel")) ?? throw ApiRefusal.UnknownChannel.AsException();

        Permissions.Require(World, channel, needed);
        return channel;
    }

    public FakeThread Thread(Permission needed = Permission.None) =>
        Channel(needed) as FakeThread ?? throw ApiRefusal.WrongChannelType.AsException();

    /// <exception cref="ApiException">10008.</exception>
    public FakeMessage Message(FakeChannel channel) => channel.Find(Id("message")) ?? throw ApiRefusal.UnknownMessage.AsException();

    /// <exception cref="ApiException">10004, or 50001 when the bot is not in it.</exception>
    public FakeGuild Guild()
    {
        var guild = World.Guild(Id("guild")) ?? throw ApiRefusal.UnknownGuild.AsException();
        return guild.HasBot ? guild : throw ApiRefusal.MissingAccess.AsException();
    }

    public void RequireOwnApplication()
    {
        if (Id("application") != World.Me.Id)
        {
            throw new ApiRefusal(403, 20012, "You are not authorized to perform this action on this application").AsException();
        }
    }
}
