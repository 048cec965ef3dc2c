using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Telegram.Wire;

/// <summary>A file that came in a multipart body.</summary>
internal sealed record UploadedFile(string FileName, string ContentType, byte[] Bytes);

/// <summary>
/// The parameters of a call, however they came (query, form, multipart, JSON): Telegram takes a number for a text, a text for a number,
/// and JSON for either, so the reader decides.
/// </summary>
internal sealed class CallParameters(JsonObject values, IReadOnlyDictionary<string, UploadedFile> files)
{
    public static CallParameters None { get; } = new([], new Dictionary<string, UploadedFile>());

    public IReadOnlyDictionary<string, UploadedFile> Files { get; } = files;

    public bool Has(string name) => values[name] is not null;

    /// <summary>Null when absent; objects and arrays as JSON.</summary>
    public string? Text(string name) => values[name] switch
    {
        null => null,
        JsonValue value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>(),
        var other => other.ToJsonString(),
    };

    public string TextOrEmpty(string name) => Text(name) ?? "";

    public long? LongOrNull(string name) =>
        long.TryParse(Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    public double? DoubleOrNull(string name) =>
        double.TryParse(Text(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    public bool Flag(string name) => Text(name)?.ToUpperInvariant() is "TRUE" or "1" or "YES" or "T" or "Y";

    /// <summary>A parameter that is JSON, itself or as a text. Null when absent or empty.</summary>
    /// <exception cref="ApiException">It is a text that is no JSON.</exception>
    public JsonNode? JsonOrNull(string name, string? what = null)
    {
        if (values[name] is not JsonValue value || value.GetValueKind() != JsonValueKind.String)
        {
            return values[name]?.DeepClone();
        }

        var text = value.GetValue<string>();
        try
        {
            return text.Length == 0 ? null : JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            throw ApiRefusal.BadRequest($"can't parse {what ?? name} JSON object");
        }
    }

    public override string ToString() => values.ToJsonString();
}
