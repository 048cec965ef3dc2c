using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Bot.Tests.Fakes.Telegram.Methods;

/// <summary>What the bot says about itself: getMe, commands, name, descriptions, menu button.</summary>
internal static partial class ProfileMethods
{
    public static void AddTo(MethodTable table)
    {
        table.Add("getMe", call => call.World.Profile.ToJson());
        table.Add("logOut", _ => true);
        table.Add("close", _ => true);
        table.Add("setMyCommands", SetCommands);
        table.Add("getMyCommands", call => call.World.Profile.Stored(Language(call), Scope(call)).DeepClone());
        table.Add("deleteMyCommands", call =>
        {
            call.World.Profile.DeleteCommands(Language(call), Scope(call));
            return true;
        });
        AddText(table, "MyName", "name", 64, profile => profile.Names);
        AddText(table, "MyDescription", "description", 512, profile => profile.Descriptions);
        AddText(table, "MyShortDescription", "short_description", 120, profile => profile.ShortDescriptions);
        table.Add("setChatMenuButton", call =>
        {
            call.World.Profile.MenuButton = call.Parameters.JsonOrNull("menu_button", "menu button");
            return true;
        });
        table.Add("getChatMenuButton", call => call.World.Profile.MenuButton?.DeepClone() ?? new JsonObject { ["type"] = "default" });
        table.Add("setMyDefaultAdministratorRights", _ => true);
    }

    private static JsonNode SetCommands(Call call)
    {
        if (call.Parameters.JsonOrNull("commands") is not JsonArray commands)
        {
            throw ApiRefusal.BadRequest("expected an Array of BotCommand");
        }

        if (commands.Count > 100)
        {
            throw ApiRefusal.BadRequest("BOT_COMMANDS_TOO_MUCH");
        }

        foreach (var command in commands)
        {
            Check(((string?)command?["command"] ?? "").Trim().TrimStart('/'), ((string?)command?["description"] ?? "").Trim());
        }

        call.World.Profile.SetCommands(Language(call), Scope(call), (JsonArray)commands.DeepClone());
        return true;
    }

    private static void Check(string name, string description)
    {
        var wrong =
            name.Length == 0 ? "command must be non-empty"
            : name.Length > 32 ? "command length must not exceed 32"
            : description.Length == 0 ? "command description must be non-empty"
            : description.Length > 256 ? "command description length must not exceed 256"
            : CommandName().IsMatch(name) ? null
            : "BOT_COMMAND_INVALID";
        if (wrong is not null)
        {
            throw ApiRefusal.BadRequest(wrong);
        }
    }

    private static void AddText(
        MethodTable table, string what, string field, int max, Func<FakeBotProfile, Dictionary<string, string>> texts)
    {
        table.Add($"set{what}", call =>
        {
            var text = call.Parameters.TextOrEmpty(field);
            texts(call.World.Profile)[Language(call)] = text.Length <= max
                ? text
                : throw ApiRefusal.BadRequest($"bot {field.Replace('_', ' ')} is too long");
            return true;
        });
        table.Add($"get{what}", call => new JsonObject
        {
            [field] = texts(call.World.Profile).GetValueOrDefault(Language(call), what == "MyName" ? call.World.Me.FirstName : ""),
        });
    }

    private static string Language(Call call)
    {
        var code = call.Parameters.TextOrEmpty("language_code");
        return code.Length is 0 || TwoLetters().IsMatch(code) ? code : throw ApiRefusal.BadRequest("invalid language code specified");
    }

    private static JsonNode? Scope(Call call) => call.Parameters.JsonOrNull("scope", "BotCommandScope");

    [GeneratedRegex("^[a-z0-9_]{1,32}$")]
    private static partial Regex CommandName();

    [GeneratedRegex("^[a-z]{2}$")]
    private static partial Regex TwoLetters();
}
