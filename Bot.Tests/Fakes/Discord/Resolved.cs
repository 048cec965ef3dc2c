using System.Globalization;
using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Discord;

/// <summary>
/// Who and what the ids in an interaction are.
/// https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-resolved-data-structure
/// </summary>
internal sealed class Resolved(FakeChannel channel)
{
    private readonly JsonObject _json = [];

    /// <summary>Null when nothing was pointed to.</summary>
    public JsonObject? ToJson() => _json.Count > 0 ? _json : null;

    public string Attachment(FakeUpload upload)
    {
        var file = (upload with { IsEphemeral = true }).Into(channel);
        Set("attachments", file.Id, file.ToJson(channel.World.Files.LinkTo(file)));
        return file.Id.Text();
    }

    public string User(ulong id)
    {
        Set("users", id, channel.World.User(id)?.ToJson());
        if (channel.Guild?.Member(id) is { } member)
        {
            var json = member.ToJson(withUser: false);
            json["permissions"] = ((ulong)channel.Guild.PermissionsOf(id, channel)).ToString(CultureInfo.InvariantCulture);
            Set("members", id, json);
        }

        return id.Text();
    }

    public string Role(ulong id)
    {
        Set("roles", id, channel.Guild?.Roles.FirstOrDefault(r => r.Id == id)?.ToJson());
        return id.Text();
    }

    public string Channel(ulong id)
    {
        Set("channels", id, channel.World.Channel(id)?.ToJson());
        return id.Text();
    }

    public string Message(FakeMessage message)
    {
        Set("messages", message.Id, MessageJson.Of(message));
        return message.Id.Text();
    }

    /// <summary>The value of a select, noted if it is an id.</summary>
    public string Note(ComponentKind kind, string value) => (kind, JsonExtensions.ParseId(value)) switch
    {
        (ComponentKind.UserSelect, { } id) => User(id),
        (ComponentKind.RoleSelect, { } id) => Role(id),
        (ComponentKind.ChannelSelect, { } id) => Channel(id),
        (ComponentKind.MentionableSelect, { } id) => channel.World.User(id) is null ? Role(id) : User(id),
        _ => value,
    };

    private void Set(string group, ulong id, JsonNode? json)
    {
        var map = _json.Object(group) ?? [];
        _json[group] = map;
        map[id.Text()] = json;
    }
}
