using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Discord.Rules;

/// <summary>https://discord.com/developers/docs/resources/message#embed-object-embed-limits</summary>
internal static class EmbedRules
{
    public static void Check(JsonArray embeds, Problems problems)
    {
        problems.Length(embeds.Count, "embeds", 0, 10);
        var total = 0;
        for (var n = 0; n < embeds.Count; n++)
        {
            if (embeds[n] is not JsonObject embed)
            {
                problems.Add($"embeds.{n}", "MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType");
                continue;
            }

            Check(embed, $"embeds.{n}", problems);
            total += Sum(embed);
        }

        if (total > 6000)
        {
            problems.Add("embeds", "MAX_EMBED_SIZE_EXCEEDED", "Embed size exceeds maximum size of 6000");
        }
    }

    /// <summary>Embeds as Discord gives them back.</summary>
    public static JsonArray Kept(JsonArray embeds) => embeds.OfType<JsonObject>().ToJsonArray(e =>
    {
        var kept = e.Copy();
        kept["type"] = "rich";
        foreach (var field in kept.Objects("fields"))
        {
            field["inline"] = field.Flag("inline");
        }

        return Pruned(kept);
    });

    private static void Check(JsonObject embed, string path, Problems problems)
    {
        problems.Length(embed, "title", path, 0, 256);
        problems.Length(embed, "description", path, 0, 4096);
        problems.Length(embed.Object("footer") ?? [], "text", $"{path}.footer", 0, 2048);
        problems.Length(embed.Object("author") ?? [], "name", $"{path}.author", 0, 256);
        problems.Range(embed, "color", path, 0, 0xFFFFFF);
        Link(embed, "url", path, problems);
        Link(embed.Object("image") ?? [], "url", $"{path}.image", problems);
        Link(embed.Object("thumbnail") ?? [], "url", $"{path}.thumbnail", problems);
        var fields = embed.Objects("fields").ToList();
        problems.Length(fields.Count, $"{path}.fields", 0, 25);
        for (var n = 0; n < fields.Count; n++)
        {
            problems.Length(fields[n], "name", $"{path}.fields.{n}", 1, 256, required: true);
            problems.Length(fields[n], "value", $"{path}.fields.{n}", 1, 1024, required: true);
        }

        if (Sum(embed) == 0 && embed.Object("image") is null && embed.Object("thumbnail") is null)
        {
            problems.Required($"{path}.description");
        }
    }

    private static int Sum(JsonObject embed) => Count(embed, "title") + Count(embed, "description")
        + Count(embed.Object("footer"), "text") + Count(embed.Object("author"), "name")
        + embed.Objects("fields").Sum(f => Count(f, "name") + Count(f, "value"));

    private static int Count(JsonObject? json, string field) => json?.Text(field)?.Length ?? 0;

    private static void Link(JsonObject json, string field, string path, Problems problems)
    {
        if (json.Text(field) is { Length: > 0 } url && !Links.IsWeb(url) && !url.StartsWith("attachment://", StringComparison.Ordinal))
        {
            problems.Add($"{path}.{field}", "URL_TYPE_INVALID_URL", "Not a well formed URL.");
        }
    }

    private static JsonObject Pruned(JsonObject json)
    {
        foreach (var name in json.Where(p => p.Value is null).Select(p => p.Key).ToList())
        {
            json.Remove(name);
        }

        return json;
    }
}

/// <summary>What Discord takes for a link.</summary>
internal static class Links
{
    public static bool IsWeb(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && address is { Scheme: "http" or "https" or "discord", Host.Length: > 0 };
}
