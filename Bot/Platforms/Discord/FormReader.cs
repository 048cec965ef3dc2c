using System.Globalization;
using System.Text.Json.Nodes;
using Bot.Messaging;

namespace Bot.Platforms.Discord;

/// <summary>Reads what was filled into a form, from the payload as Discord sent it: whatever the kinds of its fields, each has a name and a value, or several.</summary>
internal static class FormReader
{
    private const int FileUpload = 19;
    private const int MaxToken = 100;
    private const int MaxFileId = 500;
    private const int MaxDepth = 5;

    /// <summary>What was filled in, and the files that were put into it.</summary>
    /// <param name="data">The interaction's <c>data</c>.</param>
    public static (SubmittedForm Form, IReadOnlyList<IncomingFile> Files) Read(JsonObject data)
    {
        var values = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var uploads = new List<string>();
        foreach (var field in FieldsIn(data["components"], 0))
        {
            var key = Text(field["custom_id"]);
            if (field["type"] is JsonValue type && type.TryGetValue<int>(out var kind) && kind == FileUpload)
            {
                uploads.AddRange(ValuesOf(field));
            }
            else if (key.Length > 0 && ValuesOf(field) is [_, ..] found)
            {
                values[key] = found;
            }
        }

        var form = new SubmittedForm(CleanText.Cut(Text(data["custom_id"]), MaxToken), values);
        return (form, FilesOf(data["resolved"]?["attachments"] as JsonObject, uploads));
    }

    private static IEnumerable<JsonObject> FieldsIn(JsonNode? components, int depth)
    {
        foreach (var component in (components as JsonArray ?? []).OfType<JsonObject>())
        {
            if (component["custom_id"] is not null)
            {
                yield return component;
            }

            if (depth < MaxDepth)
            {
                JsonNode? inner = component["component"] is JsonObject only ? new JsonArray(only.DeepClone()) : component["components"];
                foreach (var field in FieldsIn(inner, depth + 1))
                {
                    yield return field;
                }
            }
        }
    }

    private static IReadOnlyList<string> ValuesOf(JsonObject field)
    {
        var all = field["values"] is JsonArray several ? several.Select(Text) : [Text(field["value"])];
        return [.. all.Select(value => CleanText.Words(value).Trim()).Where(value => value.Length > 0)];
    }

    private static IReadOnlyList<IncomingFile> FilesOf(JsonObject? attachments, IEnumerable<string> ids) =>
        [.. ids.Distinct().Select(id => attachments?[id] as JsonObject).OfType<JsonObject>().Select(FileOf)];

    // They belong to no message, so there is only their link. It holds for some hours; the download is made at once.
    private static IncomingFile FileOf(JsonObject attachment)
    {
        var url = Text(attachment["url"]);
        var type = Text(attachment["content_type"]) is { Length: > 0 } told ? CleanText.Name(told) : null;
        return new IncomingFile
        {
            NativeFileId = url.Length <= MaxFileId ? url : Text(attachment["id"]),
            Kind = DiscordContents.KindOf(type, isVoice: false),
            Name = CleanText.FileName(Text(attachment["filename"]), "file"),
            MediaType = type,
            Size = long.TryParse(Text(attachment["size"]), NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? size : null,
            Refusal = url.Length is > 0 and <= MaxFileId ? null : FileRefusal.Unavailable,
        };
    }

    private static string Text(JsonNode? node) => node is JsonValue value ? value.ToString() : "";
}
