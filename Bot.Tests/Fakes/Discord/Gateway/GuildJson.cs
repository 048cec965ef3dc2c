using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Discord.Gateway;

/// <summary>Servers as REST and as GUILD_CREATE show them. https://discord.com/developers/docs/resources/guild#guild-object</summary>
internal static class GuildJson
{
    public static JsonObject Of(FakeGuild guild) => new()
    {
        ["id"] = guild.Id.Text(),
        ["name"] = guild.Name,
        ["icon"] = null,
        ["splash"] = null,
        ["discovery_splash"] = null,
        ["owner_id"] = guild.Owner.Id.Text(),
        ["region"] = "deprecated",
        ["afk_channel_id"] = null,
        ["afk_timeout"] = 300,
        ["verification_level"] = 1,
        ["default_message_notifications"] = 1,
        ["explicit_content_filter"] = 0,
        ["roles"] = guild.Roles.ToJsonArray(r => r.ToJson()),
        ["emojis"] = new JsonArray(),
        ["stickers"] = new JsonArray(),
        ["features"] = new JsonArray("COMMUNITY"),
        ["mfa_level"] = 0,
        ["application_id"] = null,
        ["system_channel_id"] = null,
        ["system_channel_flags"] = 0,
        ["rules_channel_id"] = null,
        ["vanity_url_code"] = null,
        ["description"] = null,
        ["banner"] = null,
        ["premium_tier"] = 0,
        ["premium_subscription_count"] = 0,
        ["preferred_locale"] = guild.Locale,
        ["public_updates_channel_id"] = null,
        ["safety_alerts_channel_id"] = null,
        ["nsfw_level"] = 0,
        ["premium_progress_bar_enabled"] = false,
    };

    /// <param name="guild">The server.</param>
    /// <param name="available">True: a server known from READY becomes available; false: the bot has just been added to it.</param>
    public static JsonObject Full(FakeGuild guild, bool available)
    {
        var me = guild.World.Me.Id;
        var json = Of(guild);
        json["joined_at"] = guild.Member(me)?.ToJson().Text("joined_at");
        json["large"] = false;
        json["member_count"] = guild.Members.Count;
        json["voice_states"] = new JsonArray();
        json["presences"] = new JsonArray();
        json["stage_instances"] = new JsonArray();
        json["guild_scheduled_events"] = new JsonArray();
        json["soundboard_sounds"] = new JsonArray();
        json["members"] = guild.Members.Where(m => m.User.Id == me).ToJsonArray(m => m.ToJson());
        json["channels"] = guild.Channels.ToJsonArray(c => c.ToJson());
        json["threads"] = guild.Threads.Where(t => !t.IsArchived && Permissions.CanSee(t, me)).ToJsonArray(t => t.ToJson());
        return json.SetIf("unavailable", available ? false : null);
    }
}
