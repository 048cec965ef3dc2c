using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Discord.Gateway;

/// <summary>What outlives a connection: who listens to what, and the events that a RESUME replays. Used under the world's gate.</summary>
internal sealed class GatewaySession(string id, Intents intents, int shard, int shards, int replayLimit)
{
    private readonly Queue<(int Sequence, string Frame)> _replay = [];

    public string Id { get; } = id;

    public Intents Intents { get; } = intents;

    public int Shard { get; } = shard;

    public int Shards { get; } = shards;

    /// <summary>The number of the last event.</summary>
    public int Sequence { get; private set; }

    /// <summary>Null while nobody is connected: events are kept for the RESUME.</summary>
    public GatewayConnection? Connection { get; set; }

    /// <summary>Only a new IDENTIFY helps.</summary>
    public bool IsDead { get; set; }

    public DateTimeOffset? LostAt { get; set; }

    public bool Hears(GatewayEvent happened)
    {
        var shardOfEvent = happened.Guild is { } guild ? (int)((guild.Id >> 22) % (ulong)Shards) : 0;
        return shardOfEvent == Shard && (happened.Needs == Intents.None || (Intents & happened.Needs) != 0);
    }

    public void Deliver(string type, JsonObject data)
    {
        Sequence++;
        var frame = new JsonObject { ["t"] = type, ["s"] = Sequence, ["op"] = 0, ["d"] = data }.ToJsonString();
        _replay.Enqueue((Sequence, frame));
        while (_replay.Count > replayLimit)
        {
            _replay.Dequeue();
        }

        Connection?.Send(frame);
    }

    /// <summary>All events after that one; null when some of them are kept no more.</summary>
    public IReadOnlyList<string>? EventsAfter(int sequence)
    {
        var kept = _replay.Where(e => e.Sequence > sequence).Select(e => e.Frame).ToList();
        return kept.Count == Sequence - sequence ? kept : null;
    }
}
