using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Telegram;

/// <summary>What the bot has told Telegram about itself: commands, names, descriptions, the menu button.</summary>
internal sealed class FakeBotProfile(FakeUser me)
{
    private readonly Dictionary<string, JsonArray> _commands = [];

    /// <summary>Privacy mode switched off in BotFather.</summary>
    public bool CanReadAllGroupMessages { get; set; }

    /// <summary>By language code, "" for the default.</summary>
    public Dictionary<string, string> Names { get; } = [];

    public Dictionary<string, string> Descriptions { get; } = [];

    public Dictionary<string, string> ShortDescriptions { get; } = [];

    public JsonNode? MenuButton { get; set; }

    /// <summary>Commands shown to a scope (JSON as sent; null for the default one) and language, as "name - description" lines.</summary>
    public IReadOnlyList<string> Commands(string languageCode = "", JsonObject? scope = null) =>
        [.. Stored(languageCode, scope).Select(c => $"{c!["command"]} - {c["description"]}")];

    public JsonArray Stored(string languageCode, JsonNode? scope) => _commands.GetValueOrDefault(Key(languageCode, scope)) ?? [];

    public void SetCommands(string languageCode, JsonNode? scope, JsonArray commands) => _commands[Key(languageCode, scope)] = commands;

    public void DeleteCommands(string languageCode, JsonNode? scope) => _commands.Remove(Key(languageCode, scope));

    /// <summary>What getMe answers.</summary>
    public JsonObject ToJson()
    {
        var json = me.ToJson();
        json["can_join_groups"] = true;
        json["can_read_all_group_messages"] = CanReadAllGroupMessages;
        json["supports_inline_queries"] = false;
        json["can_connect_to_business"] = false;
        json["has_main_web_app"] = false;
        return json;
    }

    private static string Key(string languageCode, JsonNode? scope)
    {
        var plain = scope is null || (string?)scope["type"] == "default";
        return languageCode + (plain ? "" : $"|{scope!["type"]}|{scope["chat_id"]}|{scope["user_id"]}");
    }
}
