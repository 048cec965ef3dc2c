using System.Globalization;
using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Discord;

/// <summary>A role of a server; the one with the server's own id is @everyone.</summary>
internal sealed class FakeRole(ulong id, string name, int position)
{
    public ulong Id { get; } = id;

    public string Name { get; } = name;

    public Permission Permissions { get; set; }

    /// <summary>True for the role that an invited bot brings along.</summary>
    public bool IsManaged { get; init; }

    public string Mention => $"<@&{Id.Text()}>";

    public JsonObject ToJson() => new()
    {
        ["id"] = Id.Text(),
        ["name"] = Name,
        ["color"] = 0,
        ["colors"] = new JsonObject { ["primary_color"] = 0, ["secondary_color"] = null, ["tertiary_color"] = null },
        ["hoist"] = false,
        ["icon"] = null,
        ["unicode_emoji"] = null,
        ["position"] = position,
        ["permissions"] = ((ulong)Permissions).ToString(CultureInfo.InvariantCulture),
        ["managed"] = IsManaged,
        ["mentionable"] = true,
        ["flags"] = 0,
    };
}
