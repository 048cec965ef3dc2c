using System.Globalization;
using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Discord;

/// <summary>One REST call of the bot and what it got.</summary>
internal sealed class CallRecord(string name, string verb, string path)
{
    /// <summary>
    /// As Discord's documentation calls it, in one word: CreateMessage, ModifyChannel, … See <see cref="Rest.RouteTable"/>.
    /// </summary>
    public string Name { get; } = name;

    public string Verb { get; } = verb;

    /// <summary>Below /api/v10, without a slash in front and without the query.</summary>
    public string Path { get; } = path;

    /// <summary>The parts of the path that vary: channel, message, guild, …</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();

    /// <summary>The JSON, or payload_json of a multipart body; empty when there was none.</summary>
    public JsonObject Body { get; set; } = [];

    /// <summary>A body that is a list: bulk overwrites.</summary>
    public JsonArray? List { get; set; }

    public IReadOnlyList<FakeUpload> Files { get; set; } = [];

    public DateTimeOffset At { get; init; }

    /// <summary>HTTP status of the answer; 0 while it is under way and when the connection was cut instead.</summary>
    public int Status { get; set; }

    /// <summary>Discord's code when it refused; 0 otherwise.</summary>
    public int Code { get; set; }

    /// <summary>Discord's words when it refused; empty otherwise.</summary>
    public string Message { get; set; } = "";

    public bool IsOver { get; set; }

    /// <summary>True when the world changed accordingly, whatever the bot was told.</summary>
    public bool IsApplied { get; set; }

    /// <summary>The fault it met, if any.</summary>
    public Fault? Fault { get; set; }

    public ulong? ChannelId => JsonExtensions.ParseId(Values.GetValueOrDefault("channel"));

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Verb} {Path} ({Name}) -> {Status} {Code} {Message}").TrimEnd();
}
