#nullable enable

namespace Discord.Net.Queue;

/// <summary>
/// What a request counts against before Discord has named its bucket: the method and path without ids, and the id of the channel,
/// guild, webhook or interaction that has limits of its own (https://docs.discord.com/developers/topics/rate-limits).
/// </summary>
internal readonly record struct Route(string Name, string Major)
{
    /// <summary>Answers to interactions must not wait: Discord does not count them against the global limit.</summary>
    public bool IsExemptFromGlobalLimit => Name == "POST interactions/*/*/callback";

    public static Route Of(string method, string endpoint)
    {
        var query = endpoint.IndexOf('?', StringComparison.Ordinal);
        var path = (query < 0 ? endpoint : endpoint[..query]).Split('/');
        var name = new List<string>(path.Length);
        for (var i = 0; i < path.Length; i++)
        {
            name.Add(IsParameter(path, i) ? "*" : path[i]);
            if (path[i] == "reactions")
            {
                // Which emoji, and whose reaction, makes no difference.
                break;
            }
        }

        return new Route($"{method} {string.Join('/', name)}", MajorOf(path));
    }

    private static bool IsParameter(string[] path, int index) =>
        (path[index].Length > 0 && path[index].All(char.IsAsciiDigit)) || (index == 2 && HasToken(path));

    private static bool HasToken(string[] path) => path.Length > 2 && path[0] is "webhooks" or "interactions";

    private static string MajorOf(string[] path) => path switch
    {
        ["webhooks", var id, var token, ..] => $"{id}/{token}",
        ["channels" or "guilds" or "webhooks" or "interactions", var id, ..] => id,
        ["applications", _, "guilds", var id, ..] => id,
        _ => "",
    };
}
