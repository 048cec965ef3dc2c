using System.Text.Json;

namespace Bot.Tests.Sdk.DiscordNet.WebSocket;

/// <summary>What Discord sends: https://docs.discord.com/developers/events/gateway-events.</summary>
internal static class Payloads
{
    public const string Vera = """{"id":"5","username":"vera","discriminator":"0","global_name":"Vera","avatar":null}""";

    public const string Self = """{"id":"42","username":"desk","discriminator":"0","global_name":null,"bot":true}""";

    public static string Dm(string text, string more = "") => $$"""
        {"id":"1001","type":0,"channel_id":"900","author":{{Vera}},"content":{{JsonSerializer.Serialize(text)}},
        "timestamp":"2026-03-01T10:00:00.000000+00:00","edited_timestamp":null,"tts":false,"mention_everyone":false,"mentions":[],
        "mention_roles":[],"attachments":[],"embeds":[],"pinned":false,"flags":0{{more}}}
        """;

    public static string GuildMessage(string text, string channel = "71", string more = "") => $$"""
        {"id":"1002","type":0,"guild_id":"7","channel_id":"{{channel}}","author":{{Vera}},"content":{{JsonSerializer.Serialize(text)}},
        "member":{"nick":"V.","roles":["77"],"joined_at":"2025-01-01T00:00:00Z","deaf":false,"mute":false,"flags":0},
        "timestamp":"2026-03-01T10:00:00.000000+00:00","edited_timestamp":null,"tts":false,"mention_everyone":false,"mentions":[],
        "mention_roles":[],"attachments":[],"embeds":[],"pinned":false{{more}}}
        """;

    /// <summary>A guild with a text channel, a forum and a thread in it, the bot as a member, and a role beside everybody's.</summary>
    public static string Guild(string id, string name = "Shop") => $$"""
        {"id":"{{id}}","name":"{{name}}","owner_id":"6","unavailable":false,"member_count":3,"large":false,"region":"x","afk_timeout":60,
        "verification_level":0,"default_message_notifications":0,"explicit_content_filter":0,"mfa_level":0,"premium_tier":0,
        "system_channel_flags":0,"preferred_locale":"en-US","nsfw_level":0,"features":[],"emojis":[],"stickers":[],
        "joined_at":"2025-01-01T00:00:00Z","voice_states":[],"presences":[],"stage_instances":[],"guild_scheduled_events":[],
        "roles":[{{Role(id, "@everyone", "1024")}},{{Role(id + "7", "staff", "8")}}],
        "channels":[{"id":"{{id}}0","type":4,"name":"Help","position":0,"permission_overwrites":[]},
          {"id":"{{id}}1","type":0,"name":"general","position":1,"parent_id":"{{id}}0","topic":"All","permission_overwrites":
            [{"id":"{{id}}","type":0,"allow":"0","deny":"2048"}]},
          {"id":"{{id}}2","type":15,"name":"desk","position":2,"topic":null,"permission_overwrites":[],"available_tags":
            [{"id":"31","name":"open","moderated":true,"emoji_id":null,"emoji_name":"🔥"}]},
          {"id":"{{id}}9","type":99,"name":"of a new kind","position":3}],
        "threads":[{{Thread(id)}}],
        "members":[{"user":{{Self}},"roles":["{{id}}7"],"nick":null,"joined_at":"2025-01-01T00:00:00Z","deaf":false,"mute":false,"flags":0}]}
        """;

    public static string Thread(string guild, string id = "3", bool archived = false, string more = "") => $$"""
        {"id":"{{guild}}{{id}}","type":11,"guild_id":"{{guild}}","parent_id":"{{guild}}2","owner_id":"42","name":"Ticket","message_count":1,
        "member_count":1,"thread_metadata":{"archived":{{(archived ? "true" : "false")}},"locked":false,"auto_archive_duration":4320,
        "archive_timestamp":"2026-03-01T10:00:00Z"},"applied_tags":["31"],"flags":0{{more}}}
        """;

    private static string Role(string id, string name, string permissions) => $$"""
        {"id":"{{id}}","name":"{{name}}","color":255,"hoist":false,"managed":false,"mentionable":true,"position":1,
        "permissions":"{{permissions}}","flags":0}
        """;
}
