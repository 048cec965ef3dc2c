using System.Text.Json.Nodes;
using Bot.Tests.Fakes.Discord.Gateway;

namespace Bot.Tests.Fakes.Discord;

/// <summary>The bot about itself. https://discord.com/developers/docs/resources/application#application-object</summary>
internal static class ApplicationJson
{
    public static JsonObject Me(World world)
    {
        var json = world.Me.ToJson();
        json["verified"] = true;
        json["mfa_enabled"] = true;
        json["email"] = null;
        json["flags"] = 0;
        return json;
    }

    /// <summary>The LIMITED variants: a bot below the threshold for reviews.</summary>
    public static int Flags(World world) =>
        (world.AllowedIntents.HasFlag(Intents.GuildPresences) ? 1 << 13 : 0)
        | (world.AllowedIntents.HasFlag(Intents.GuildMembers) ? 1 << 15 : 0)
        | (world.AllowedIntents.HasFlag(Intents.MessageContent) ? 1 << 19 : 0);

    public static JsonObject Of(World world) => new()
    {
        ["id"] = world.Me.Id.Text(),
        ["name"] = world.Me.DisplayName,
        ["icon"] = null,
        ["description"] = "",
        ["summary"] = "",
        ["bot_public"] = true,
        ["bot_require_code_grant"] = false,
        ["verify_key"] = "00",
        ["flags"] = Flags(world),
        ["hook"] = true,
        ["is_monetized"] = false,
        ["bot"] = world.Me.ToJson(),
        ["owner"] = new FakeUser(4242, "Owner") { Username = "owner" }.ToJson(),
        ["team"] = null,
        ["approximate_guild_count"] = world.Guilds.Count(g => g.HasBot),
        ["integration_types_config"] = new JsonObject { ["0"] = new JsonObject(), ["1"] = new JsonObject() },
    };
}
