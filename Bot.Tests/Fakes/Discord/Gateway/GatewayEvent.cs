using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Discord.Gateway;

/// <summary>Something to tell the bot: to the shard of the server (shard 0 without one), if the session has the intent.</summary>
/// <param name="Type">MESSAGE_CREATE and the like.</param>
/// <param name="Needs">None: every session gets it.</param>
/// <param name="Guild">Null for direct messages.</param>
/// <param name="Payload">What a session with these intents gets to read.</param>
internal sealed record GatewayEvent(string Type, Intents Needs, FakeGuild? Guild, Func<Intents, JsonObject> Payload)
{
    /// <summary>An app that somebody has installed for themselves hears of its use in servers where the bot is not.</summary>
    public bool AlsoWithoutBot { get; init; }

    public GatewayEvent(string type, Intents needs, FakeGuild? guild, JsonObject payload)
        : this(type, needs, guild, _ => payload.Copy())
    {
    }
}
