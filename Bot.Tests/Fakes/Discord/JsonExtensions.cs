using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Discord;

/// <summary>
/// Reading is tolerant as Discord is (a number for a text, a text for an id, null for absent); writing is in Discord's forms.
/// </summary>
internal static class JsonExtensions
{
    public static JsonObject SetIf(this JsonObject json, string name, JsonNode? value)
    {
        if (value is not null)
        {
            json[name] = value;
        }

        return json;
    }

    public static JsonArray ToJsonArray<T>(this IEnumerable<T> items, Func<T, JsonNode?> convert)
    {
        var array = new JsonArray();
        foreach (var item in items)
        {
            array.Add(convert(item));
        }

        return array;
    }

    /// <summary>An id as Discord writes it: a text.</summary>
    public static string Text(this ulong id) => id.ToString(CultureInfo.InvariantCulture);

    public static string Timestamp(this DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'+00:00'", CultureInfo.InvariantCulture);

    /// <summary>Null when absent, null, or neither text, number nor boolean.</summary>
    public static string? Text(this JsonObject json, string name) => json[name] switch
    {
        JsonValue value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>(),
        JsonValue value => value.ToJsonString(),
        _ => null,
    };

    public static int? Int(this JsonObject json, string name) =>
        int.TryParse(json.Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static ulong? Id(this JsonObject json, string name) => ParseId(json.Text(name));

    public static bool Flag(this JsonObject json, string name) => json.Text(name) == "true";

    public static bool? FlagOrNull(this JsonObject json, string name) => json.Text(name) switch
    {
        "true" => true,
        "false" => false,
        _ => null,
    };

    public static JsonObject? Object(this JsonObject json, string name) => json[name] as JsonObject;

    public static JsonArray? Array(this JsonObject json, string name) => json[name] as JsonArray;

    /// <summary>The objects of an array; empty when it is absent.</summary>
    public static IEnumerable<JsonObject> Objects(this JsonObject json, string name) => (json.Array(name) ?? []).OfType<JsonObject>();

    /// <summary>The texts (or ids) of an array; empty when it is absent.</summary>
    public static IReadOnlyList<string> Texts(this JsonObject json, string name) =>
        (json.Array(name) ?? []).OfType<JsonValue>().Select(v => v.ToString()).ToList();

    public static IReadOnlyList<ulong> Ids(this JsonObject json, string name) =>
        json.Texts(name).Select(ParseId).OfType<ulong>().ToList();

    public static ulong? ParseId(string? text) =>
        ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    public static JsonArray Copy(this JsonArray array) => (JsonArray)array.DeepClone();

    public static JsonObject Copy(this JsonObject json) => (JsonObject)json.DeepClone();
}
