using Bot.Tests.Fakes.Telegram.Updates;

namespace Bot.Tests.Fakes.Telegram;

/// <summary>Everything Telegram knows: chats, files, presses, calls. All of it is read and changed under <see cref="Gate"/>.</summary>
internal sealed class World
{
    private readonly Dictionary<long, FakeChat> _chats = [];
    private readonly Dictionary<long, long> _migrations = [];
    private readonly Dictionary<string, FakePress> _presses = [];
    private readonly List<CallRecord> _calls = [];
    private TaskCompletionSource _change = NewSignal();
    private long _sequence;
    private long _nextUserId = 700_000_001;
    private long _nextGroupId = 2_000_000_001;

    public World(TimeProvider clock, TimeProvider networkClock, int seed)
    {
        Clock = clock;
        NetworkClock = networkClock;
        Me = new FakeUser(4242, "Complaint desk") { IsBot = true, Username = "complaint_desk_bot" };
        Profile = new FakeBotProfile(Me);
        Updates = new UpdateQueue(this, new Random(seed));
    }

    public Lock Gate { get; } = new();

    /// <summary>Dates, sending limits and the age of button presses follow this clock.</summary>
    public TimeProvider Clock { get; }

    /// <summary>Long polls and the retries of webhooks follow this one, so that a frozen <see cref="Clock"/> hangs nobody.</summary>
    public TimeProvider NetworkClock { get; }

    public FakeUser Me { get; }

    public FakeBotProfile Profile { get; }

    public FileStore Files { get; } = new();

    public UpdateQueue Updates { get; }

    /// <summary>How long an observation waits, in real time, before it fails with a transcript.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Telegram does not say how long a press may be answered; a quarter of a minute was seen at the shortest.</summary>
    public TimeSpan PressLifetime { get; set; } = TimeSpan.FromSeconds(15);

    public IReadOnlyCollection<FakeChat> Chats => _chats.Values;

    public IReadOnlyList<CallRecord> Calls => _calls;

    public long Now => Clock.GetUtcNow().ToUnixTimeSeconds();

    public long NextSequence() => ++_sequence;

    public long NewUserId() => _nextUserId++;

    /// <summary>Supergroups are −100…, plain groups are just negative: adapters tell them apart by nothing else.</summary>
    public long NewGroupId(bool super) => super ? -1_000_000_000_000 - _nextGroupId++ : -(_nextGroupId++ % 1_000_000_000);

    public void Add(FakeChat chat) => _chats[chat.Id] = chat;

    public FakeChat? Chat(long id) => _chats.GetValueOrDefault(id);

    public long? MigratedTo(long id) => _migrations.TryGetValue(id, out var to) ? to : null;

    public void Migrate(FakeChat chat, long from, long to)
    {
        _chats.Remove(from);
        _chats[to] = chat;
        _migrations[from] = to;
    }

    public void Add(FakePress press) => _presses[press.Id] = press;

    public FakePress? Press(string id) => _presses.GetValueOrDefault(id);

    public void Add(CallRecord call) => _calls.Add(call);

    /// <summary>Wakes everybody who waits for something to become true. Call it under <see cref="Gate"/> after any change.</summary>
    public void Changed()
    {
        var woken = _change;
        _change = NewSignal();
        woken.SetResult();
    }

    /// <summary>
    /// Returns what <paramref name="look"/> finds as soon as it finds something; looks again after every change, never by the clock.
    /// </summary>
    /// <exception cref="FakeTelegramException">It was not found within <see cref="Patience"/>.</exception>
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
                    throw new FakeTelegramException($"Waited {Patience.TotalSeconds:0} s in vain for: {expectation}\n{picture()}");
                }
            }
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
