using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Telegram;

/// <summary>
/// A file at Telegram, sent by a person or by the bot. Its kind is the name of a message's field: photo, document, voice, audio, video,
/// animation, video_note, sticker. Its size, in bytes, may claim more than there are bytes, so that a 25 MB file costs nothing.
/// </summary>
internal sealed record FakeFile(string FileId, string UniqueId, string Kind, string Name, string MimeType, byte[] Bytes, long Size)
{
    /// <summary>Where getFile says it can be downloaded.</summary>
    public string Path { get; init; } = "";

    /// <summary>The fields a message carries for it. https://core.telegram.org/bots/api#message</summary>
    public JsonObject ToPayload() => Kind switch
    {
        "photo" => new JsonObject { ["photo"] = new JsonArray(PhotoSize(90, Math.Min(Size, 1_200), "-s"), PhotoSize(800, Size, "")) },
        "document" => Only(Described()),
        "voice" => Only(With(Described(name: false), ("duration", 3))),
        "audio" => Only(With(Described(), ("duration", 3))),
        "video" => Only(With(Described(), ("duration", 3), ("width", 640), ("height", 480))),
        "video_note" => Only(With(Identified(), ("duration", 3), ("length", 240))),
        "animation" => Animation(),
        _ => Only(Sticker()),
    };

    /// <summary>What getFile answers.</summary>
    public JsonObject ToFileJson() => With(Identified(), ("file_path", Path));

    private JsonObject Only(JsonObject body) => new() { [Kind] = body };

    private JsonObject Identified() => new() { ["file_id"] = FileId, ["file_unique_id"] = UniqueId, ["file_size"] = Size };

    private JsonObject Described(bool name = true)
    {
        var json = With(Identified(), ("mime_type", MimeType));
        json.SetIf("file_name", name ? Name : null);
        return json;
    }

    private JsonObject PhotoSize(int side, long bytes, string suffix) => new()
    {
        ["file_id"] = FileId + suffix,
        ["file_unique_id"] = UniqueId + suffix,
        ["file_size"] = bytes,
        ["width"] = side,
        ["height"] = side,
    };

    // Telegram repeats an animation as a document, for clients from before animations.
    private JsonObject Animation() => new()
    {
        ["animation"] = With(Described(), ("duration", 3), ("width", 64), ("height", 64)),
        ["document"] = Described(),
    };

    private JsonObject Sticker()
    {
        var json = With(Identified(), ("type", "regular"), ("width", 512), ("height", 512), ("emoji", Name));
        json["is_animated"] = false;
        json["is_video"] = false;
        return json;
    }

    private static JsonObject With(JsonObject json, params (string Name, JsonNode Value)[] fields)
    {
        foreach (var (name, value) in fields)
        {
            json[name] = value;
        }

        return json;
    }
}
