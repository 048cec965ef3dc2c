using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Telegram;

/// <summary>A marked stretch of a text; offsets and lengths count UTF-16 units, as the Bot API does.</summary>
internal sealed record FakeEntity(string Type, int Offset, int Length, string? Url = null)
{
    public JsonObject ToJson()
    {
        var json = new JsonObject { ["offset"] = Offset, ["length"] = Length, ["type"] = Type };
        json.SetIf("url", Url);
        return json;
    }
}

/// <summary>
/// What a message says, apart from who, where and when. Replaced as a whole by an edit. Its kind is text, photo, document, voice, …,
/// location, contact, or the name of a service field.
/// </summary>
internal sealed record FakeContent(string Kind)
{
    /// <summary>Text or caption without its markup; empty when there is none.</summary>
    public string Text { get; init; } = "";

    public IReadOnlyList<FakeEntity> Entities { get; init; } = [];

    /// <summary>The parse_mode of the call that wrote <see cref="Text"/>; null for plain text and for people.</summary>
    public string? ParseMode { get; init; }

    public FakeFile? File { get; init; }

    /// <summary>Fields that belong to <see cref="Kind"/>. Never changed after construction; copied into every answer.</summary>
    public JsonObject Payload { get; init; } = [];

    public bool IsService { get; init; }

    public static FakeContent OfText(string text, IReadOnlyList<FakeEntity> entities, string? parseMode = null) =>
        new("text") { Text = text, Entities = entities, ParseMode = parseMode };

    public static FakeContent OfFile(FakeFile file, string caption = "", IReadOnlyList<FakeEntity>? entities = null) =>
        new(file.Kind) { File = file, Payload = file.ToPayload(), Text = caption, Entities = entities ?? [] };

    public static FakeContent Of(string kind, JsonNode body) => new(kind) { Payload = new JsonObject { [kind] = body } };

    public static FakeContent Service(string kind, JsonNode body) => Of(kind, body) with { IsService = true };

    public void WriteTo(JsonObject json)
    {
        foreach (var (name, value) in Payload)
        {
            json[name] = value?.DeepClone();
        }

        if (Text.Length == 0)
        {
            return;
        }

        json[Kind == "text" ? "text" : "caption"] = Text;
        if (Entities.Count > 0)
        {
            json[Kind == "text" ? "entities" : "caption_entities"] = Entities.ToJsonArray(e => e.ToJson());
        }
    }
}
