using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Telegram;

/// <summary>Telegram leaves absent fields out instead of sending null.</summary>
internal static class JsonExtensions
{
    public static void SetIf(this JsonObject json, string name, JsonNode? value)
    {
        if (value is not null)
        {
            json[name] = value;
        }
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
}
