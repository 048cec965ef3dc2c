using Bot.Tests.Fakes.Discord.Gateway;

namespace Bot.Tests.Fakes.Discord;

/// <summary>
/// Everything Discord knows: people, servers, channels, interactions, commands, calls. All read and changed under <see cref="Gate"/>.
/// </summary>
internal sealed class World
{
    private readonly Dictionary<ulong, FakeUser> _users = [];
    private readonly Dictionary<ulong, FakePerson> _people = [];
    private readonly Dictionary<ulong, FakeGuild> _guilds = [];
    private readonly Dictionary<ulong, FakeChannel> _channels = [];
    private readonly Dictionary<ulong, FakeDm> _dms = [];
    private readonly List<CallRecord> _calls = [];
    private TaskCompletionSource _change = NewSignal();
    private long _sequence;

    public World(TimeProvider clock, TimeProvider networkClock, int seed)
    {
        Clock = clock;
        NetworkClock = networkClock;
        Random = new Random(seed);
        Ids = new Snowflakes(clock);
        Me = new FakeUser(1_042_000_000_000_004_242, "Complaint desk") { IsBot = true, Username = "complaint-desk" };
        Add(Me);
        Files = new FileStore(this);
        Sessions = new SessionBook(this);
        Interactions = new InteractionBook(this);
        Commands = new CommandBook(this);
        Nonces = new NonceBook(this);
    }

    public Lock Gate { get; } = new();

    /// <summary>Ids, timestamps, the life of interactions, nonces and attachment links follow this clock.</summary>
    public TimeProvider Clock { get; }

    /// <summary>
    /// Heartbeats, rate limits and the life of sessions follow this one, so that a frozen <see cref="Clock"/> cuts nobody off.
    /// </summary>
    public TimeProvider NetworkClock { get; }

    public Random Random { get; }

    public Snowflakes Ids { get; }

    public FakeUser Me { get; }

    public FileStore Files { get; }

    public SessionBook Sessions { get; }

    public InteractionBook Interactions { get; }

    public CommandBook Commands { get; }

    public NonceBook Nonces { get; }

    public DiscordLimits Limits { get; } = new();

    /// <summary>Where attachments are served, without a slash at the end.</summary>
    public string PublicUrl { get; set; } = "";

    /// <summary>The portal's switches for privileged intents.</summary>
    public Intents AllowedIntents { get; set; } = Intents.All;

    /// <summary>How long an observation waits, in real time, before it fails with a transcript.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(30);

    public IReadOnlyCollection<FakeGuild> Guilds => _guilds.Values;

    public IReadOnlyCollection<FakeDm> Dms => _dms.Values;

    public IReadOnlyCollection<FakeChannel> Channels => _channels.Values;

    public IReadOnlyList<CallRecord> Calls => _calls;

    public DateTimeOffset Now => Clock.GetUtcNow();

    public long NextSequence() => ++_sequence;

    public void Add(FakeUser user) => _users[user.Id] = user;

    public void Add(FakePerson person)
    {
        Add(person.User);
        _people[person.Id] = person;
    }

    public void Add(FakeGuild guild) => _guilds[guild.Id] = guild;

    public void Add(FakeChannel channel) => _channels[channel.Id] = channel;

    public void Add(CallRecord call) => _calls.Add(call);

    public void Forget(FakeChannel channel) => _channels.Remove(channel.Id);

    public void Forget(FakeGuild guild) => _guilds.Remove(guild.Id);

    public FakeUser? User(ulong id) => _users.GetValueOrDefault(id);

    public FakePerson? Person(ulong id) => _people.GetValueOrDefault(id);

    public FakeGuild? Guild(ulong id) => _guilds.GetValueOrDefault(id);

    public FakeChannel? Channel(ulong id) => _channels.GetValueOrDefault(id);

    /// <summary>The direct messages between a person and the bot, opened when there were none.</summary>
    public FakeDm DmWith(FakePerson person)
    {
        if (!_dms.TryGetValue(person.Id, out var dm))
        {
            dm = new FakeDm(this, Ids.Next(), person);
            _dms[person.Id] = dm;
            Add(dm);
        }

        return dm;
    }

    /// <summary>Wakes everybody who waits for something to become true. Call it under <see cref="Gate"/> after any change.</summary>
    public void Changed()
    {
        var woken = _change;
        _change = NewSignal();
        woken.SetResult();
    }

    /// <summary>Runs a change (or a look) under the gate.</summary>
    public T Locked<T>(Func<T> act)
    {
        lock (Gate)
        {
            return act();
        }
    }

    public void Locked(Action act)
    {
        lock (Gate)
        {
            act();
            Changed();
        }
    }

    /// <summary>
    /// Returns what <paramref name="look"/> finds as soon as it finds something; looks again after every change, never by the clock.
    /// </summary>
    /// <exception cref="FakeDiscordException">It was not found within <see cref="Patience"/>.</exception>
    public async Task<T> Until<T>(Func<T?> look, string expectation, Func<string> picture)
        where T : class
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            Task change;
            lock (Gate)
            {
                if (look() is { } found)
                {
                    return found;
                }

                change = _change.Task;
            }

            try
            {
                await change.WaitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                lock (Gate)
                {
                    throw new FakeDiscordException($"Waited {Patience.TotalSeconds:0} s in vain for: {expectation}\n{picture()}");
                }
            }
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
