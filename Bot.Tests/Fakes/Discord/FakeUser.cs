using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Discord;

/// <summary>Who somebody is to the API. https://discord.com/developers/docs/resources/user#user-object</summary>
internal sealed class FakeUser(ulong id, string displayName)
{
    public ulong Id { get; } = id;

    /// <summary>What people see (global_name).</summary>
    public string DisplayName { get; } = displayName;

    public string Username { get; init; } = "";

    public bool IsBot { get; init; }

    /// <summary>The language of the person's app. Only interactions carry it.</summary>
    public string Locale { get; set; } = "en-US";

    public string Mention => $"<@{Id.Text()}>";

    public JsonObject ToJson()
    {
        var json = new JsonObject
        {
            ["id"] = Id.Text(),
            ["username"] = Username,
            ["global_name"] = IsBot ? null : DisplayName,
            ["discriminator"] = IsBot ? "4242" : "0",
            ["avatar"] = null,
            ["public_flags"] = 0,
        };
        return json.SetIf("bot", IsBot ? true : null);
    }

    public override string ToString() => DisplayName;
}
