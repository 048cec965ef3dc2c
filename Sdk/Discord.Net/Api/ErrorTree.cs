#nullable enable

using System.Globalization;
using System.Text.Json;

namespace Discord.API;

/// <summary>The tree in which Discord tells what is wrong with a request: names and numbers lead to lists of errors.</summary>
internal static class ErrorTree
{
    private const string List = "_errors";

    /// <summary>The errors by the path that leads to them, e.g. <c>Embeds[0].Title</c>; those of the whole request are at <c>root</c>.</summary>
    public static DiscordJsonError[] Read(JsonElement? tree) => tree is { } root ? [.. Read(root, "")] : [];

    private static IEnumerable<DiscordJsonError> Read(JsonElement node, string path)
    {
        if (node.ValueKind != JsonValueKind.Object)
        {
            yield break;
        }

        foreach (var branch in node.EnumerateObject())
        {
            if (branch is { Name: List, Value.ValueKind: JsonValueKind.Array })
            {
                yield return new DiscordJsonError(path.Length > 0 ? path : "root", [.. branch.Value.EnumerateArray().Select(ReadError)]);
                continue;
            }

            foreach (var error in Read(branch.Value, path + Step(branch.Name, path)))
            {
                yield return error;
            }
        }
    }

    private static string Step(string name, string path)
    {
        if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            return string.Create(CultureInfo.InvariantCulture, $"[{index}]");
        }

        var upper = string.Concat(name[..1].ToUpperInvariant(), name.AsSpan(1));
        return path.Length > 0 ? $".{upper}" : upper;
    }

    private static DiscordError ReadError(JsonElement error) => new(Text(error, "code"), Text(error, "message"));

    private static string? Text(JsonElement error, string name) =>
        error.ValueKind == JsonValueKind.Object && error.TryGetProperty(name, out var text) ? text.ToString() : null;
}
