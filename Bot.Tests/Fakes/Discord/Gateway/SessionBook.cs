namespace Bot.Tests.Fakes.Discord.Gateway;

/// <summary>All gateway sessions, and how an event gets to them. Used under the world's gate.</summary>
internal sealed class SessionBook(World world)
{
    private readonly Dictionary<string, GatewaySession> _sessions = [];
    private readonly List<Func<GatewayEvent, bool>> _drops = [];
    private readonly List<GatewayEvent> _held = [];
    private int _number;
    private bool _holds;

    public int ReplayLimit { get; set; } = 2000;

    /// <summary>How long a session can be resumed after its connection was lost.</summary>
    public TimeSpan ResumeWindow { get; set; } = TimeSpan.FromMinutes(3);

    public IEnumerable<GatewaySession> Alive => _sessions.Values.Where(s => !s.IsDead);

    public IEnumerable<GatewayConnection> Connections => _sessions.Values.Select(s => s.Connection).OfType<GatewayConnection>();

    public GatewaySession Open(Intents intents, int shard, int shards, GatewayConnection connection)
    {
        // A new IDENTIFY for a shard replaces what was there.
        foreach (var older in Alive.Where(s => s.Shard == shard && s.Shards == shards && s.Connection is null))
        {
            older.IsDead = true;
        }

        _number++;
        var session = new GatewaySession($"5e551011{_number:x24}", intents, shard, shards, ReplayLimit) { Connection = connection };
        _sessions[session.Id] = session;
        return session;
    }

    /// <summary>Null when it is unknown, invalidated, or was left alone for too long.</summary>
    public GatewaySession? Find(string? id) =>
        id is not null && _sessions.TryGetValue(id, out var session) && !session.IsDead
        && !(session.LostAt is { } lost && world.NetworkClock.GetUtcNow() - lost > ResumeWindow)
            ? session
            : null;

    /// <summary>
    /// Tells every session that is to hear it. What the bot cannot hear because it is nowhere connected is gone for good.
    /// </summary>
    public void Publish(GatewayEvent happened)
    {
        if (happened is { Guild.HasBot: false, AlsoWithoutBot: false } || _drops.Any(drops => drops(happened)))
        {
            return;
        }

        if (_holds)
        {
            _held.Add(Freeze(happened));
            return;
        }

        foreach (var session in Alive.Where(s => s.Hears(happened)))
        {
            session.Deliver(happened.Type, happened.Payload(session.Intents));
        }
    }

    public void Drop(Func<GatewayEvent, bool> which) => _drops.Add(which);

    public void StopDropping() => _drops.Clear();

    public void Hold() => _holds = true;

    /// <summary>Lets held events go, in the order that is made of them.</summary>
    public void LetGo(Func<IReadOnlyList<GatewayEvent>, IEnumerable<GatewayEvent>> order)
    {
        _holds = false;
        var held = _held.ToList();
        _held.Clear();
        foreach (var happened in order(held))
        {
            Publish(happened);
        }
    }

    /// <summary>What is told later is told as it is now.</summary>
    private static GatewayEvent Freeze(GatewayEvent happened)
    {
        var (full, bare) = (happened.Payload(Intents.All), happened.Payload(Intents.None));
        return happened with { Payload = intents => (intents.HasFlag(Intents.MessageContent) ? full : bare).Copy() };
    }
}
