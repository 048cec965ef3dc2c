using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Discord;

/// <summary>A command the bot registered. https://discord.com/developers/docs/interactions/application-commands</summary>
internal sealed class FakeCommand(ulong id, FakeGuild? guild, JsonObject definition)
{
    public ulong Id { get; } = id;

    /// <summary>Null: everywhere.</summary>
    public FakeGuild? Guild { get; } = guild;

    /// <summary>As the bot sent it.</summary>
    public JsonObject Definition { get; } = definition;

    public string Name => Definition.Text("name") ?? "";

    public string Description => Definition.Text("description") ?? "";

    /// <summary>1 slash, 2 on a person, 3 on a message.</summary>
    public int Type => Definition.Int("type") ?? 1;

    public ulong Version { get; set; } = id;

    public IReadOnlyList<JsonObject> Options => Definition.Objects("options").ToList();

    /// <summary>What somebody with this language sees and types.</summary>
    public string NameIn(string locale) => Localized("name", locale);

    public string DescriptionIn(string locale) => Localized("description", locale);

    /// <summary>It is offered in direct messages with the bot.</summary>
    public bool WorksInDms => Guild is null
        && (Definition.Array("contexts") is { } contexts
            ? contexts.Any(c => c?.GetValue<int>() == 1)
            : Definition.FlagOrNull("dm_permission") != false);

    public bool WorksInGuilds => Definition.Array("contexts") is not { } contexts || contexts.Any(c => c?.GetValue<int>() == 0);

    /// <summary>It comes with the app that somebody installed for themselves, also where the bot is not.</summary>
    public bool IsForUsers => Definition.Array("integration_types")?.Any(t => t?.GetValue<int>() == 1) == true;

    /// <summary>What a member needs to be offered it; null when everybody is.</summary>
    public Permission? Needs => Definition.Id("default_member_permissions") is { } bits ? (Permission)bits : null;

    /// <param name="world">For the application's id.</param>
    /// <param name="withLocalizations">True: the full dictionaries.</param>
    public JsonObject ToJson(World world, bool withLocalizations)
    {
        var json = new JsonObject
        {
            ["id"] = Id.Text(),
            ["application_id"] = world.Me.Id.Text(),
            ["version"] = Version.Text(),
            ["default_member_permissions"] = null,
            ["type"] = Type,
            ["name"] = Name,
            ["description"] = Description,
            ["dm_permission"] = WorksInDms,
            ["contexts"] = null,
            ["integration_types"] = new JsonArray(0),
            ["nsfw"] = false,
        };
        json.SetIf("guild_id", Guild?.Id.Text());
        foreach (var (name, value) in Definition.Where(p => p.Value is not null && p.Key is not ("id" or "application_id" or "version")))
        {
            json[name] = value!.DeepClone();
        }

        return withLocalizations ? json : WithoutLocalizations(json);
    }

    private static JsonObject WithoutLocalizations(JsonObject json)
    {
        json.Remove("name_localizations");
        json.Remove("description_localizations");
        foreach (var inner in json.Objects("options").Concat(json.Objects("choices")).ToList())
        {
            WithoutLocalizations(inner);
        }

        return json;
    }

    private string Localized(string field, string locale) =>
        Definition.Object($"{field}_localizations")?.Text(locale) ?? Definition.Text(field) ?? "";
}
