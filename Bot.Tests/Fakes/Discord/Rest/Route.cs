using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Discord.Rest;

/// <summary>An answer that went well.</summary>
internal sealed record Reply(int Status, JsonNode? Body = null)
{
    public static Reply Nothing { get; } = new(204);

    public static Reply Ok(JsonNode body) => new(200, body);

    public static Reply Created(JsonNode body) => new(201, body);
}

/// <summary>One call of the API: its name in the documentation, verb, path, and what it does. It runs under the world's gate.</summary>
internal sealed record Route(string Name, string Verb, string Template, Func<Call, Reply> Handle)
{
    private readonly string[] _steps = Template.Split('/');

    /// <summary>No bot token is asked for: the interaction's token is in the path.</summary>
    public bool IsOpen { get; init; }

    /// <summary>So many calls within <see cref="Window"/> for one channel, server or webhook.</summary>
    public int Limit { get; init; } = 10;

    public TimeSpan Window { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Null when the path is another.</summary>
    public IReadOnlyDictionary<string, string>? Match(string[] path)
    {
        if (path.Length != _steps.Length)
        {
            return null;
        }

        var values = new Dictionary<string, string>();
        for (var n = 0; n < path.Length; n++)
        {
            if (_steps[n].StartsWith('{'))
            {
                values[_steps[n].Trim('{', '}')] = Uri.UnescapeDataString(path[n]);
            }
            else if (_steps[n] != path[n])
            {
                return null;
            }
        }

        return values;
    }
}
