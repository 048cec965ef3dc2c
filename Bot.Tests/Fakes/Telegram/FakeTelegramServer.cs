using System.Text.Json.Nodes;
using Bot.Tests.Fakes.Telegram.Methods;
using Bot.Tests.Fakes.Telegram.Updates;
using Bot.Tests.Fakes.Telegram.Wire;

namespace Bot.Tests.Fakes.Telegram;

/// <summary>
/// Telegram on loopback: a real HTTP server that speaks the Bot API for one bot, with people who write to it, and everything the bot did
/// open to inspection. It refuses what Telegram refuses, in Telegram's words.
/// </summary>
internal sealed class FakeTelegramServer : IAsyncDisposable
{
    private readonly World _world;
    private readonly WebhookDelivery _webhook;
    private readonly LongPolling _polling;
    private readonly ApiServer _api;
    private readonly HttpHost _http;

    private FakeTelegramServer(TimeProvider clock, TimeProvider networkClock, int seed)
    {
        _world = new World(clock, networkClock, seed);
        _webhook = new WebhookDelivery(_world);
        _polling = new LongPolling(_world) { WebhookIsSet = () => _webhook.Url.Length > 0 };
        Faults = new FaultPlan(_world, new Random(seed));
        _api = new ApiServer(_world, new MethodTable(_webhook, _polling), Faults, _polling);
        _http = new HttpHost(_api.Handle);
        _webhook.Replied = _api.ApplyWebhookReply;
        _world.Updates.Arrived = () =>
        {
            _polling.WakeIfAny();
            _webhook.Pump();
        };
    }

    /// <summary>The Bot API root, without a slash at its end.</summary>
    public string Url => $"http://127.0.0.1:{_http.Port}";

    public string Token { get; private set; } = ApiServer.FirstToken;

    public FakeUser Me => _world.Me;

    public FakeBotProfile Profile => _world.Profile;

    public FaultPlan Faults { get; }

    public bool IsUp => _http.IsUp;

    /// <summary>All calls so far, oldest first, getUpdates included.</summary>
    public IReadOnlyList<CallRecord> Calls => Locked(() => _world.Calls.ToList());

    /// <summary>Methods the bot called and the fake does not know. A test of the whole bot expects none.</summary>
    public IReadOnlyCollection<string> UnknownMethods => Locked(() => _api.UnknownMethods.ToList());

    /// <summary>Updates the bot has not confirmed.</summary>
    public int PendingUpdates => Locked(() => _world.Updates.Pending.Count);

    public IReadOnlyList<FakeChat> Chats => Locked(() => _world.Chats.ToList());

    /// <summary>How long waiting may take, in real time, before it fails with a transcript.</summary>
    public TimeSpan Patience
    {
        get => _world.Patience;
        set => _world.Patience = value;
    }

    /// <summary>After this time, by the world's clock, a press can no longer be answered.</summary>
    public TimeSpan PressLifetime
    {
        get => _world.PressLifetime;
        set => _world.PressLifetime = value;
    }

    /// <param name="clock">For dates, sending limits, the age of presses and messages; real time when null.</param>
    /// <param name="networkClock">For long polls and webhook retries; real time when null.</param>
    /// <param name="seed">For random faults and shuffles: the same seed, the same accidents.</param>
    public static async Task<FakeTelegramServer> StartAsync(TimeProvider? clock = null, TimeProvider? networkClock = null, int seed = 1)
    {
        var server = new FakeTelegramServer(clock ?? TimeProvider.System, networkClock ?? TimeProvider.System, seed);
        await server._http.Up();
        return server;
    }

    /// <summary>Somebody with a Telegram account. The bot may write to them once they wrote to it, as at Telegram.</summary>
    public FakePerson User(string firstName, string? languageCode = "en", string? username = null, string? lastName = null) => Locked(() =>
    {
        var user = new FakeUser(_world.NewUserId(), firstName) { LanguageCode = languageCode, Username = username, LastName = lastName };
        var chat = new FakeChat(_world, user.Id, user) { Refusal = ApiRefusal.NeverStarted };
        _world.Add(chat);
        return new FakePerson(_world, user, chat);
    });

    /// <summary>A supergroup with topics, the bot as administrator, the first member as its creator.</summary>
    public FakeGroup ForumGroup(string title, params FakePerson[] members) => Group(title, isSuper: true, isForum: true, members);

    /// <summary>A plain group, which can be upgraded.</summary>
    public FakeGroup PlainGroup(string title, params FakePerson[] members) => Group(title, isSuper: false, isForum: false, members);

    public FakeGroup Supergroup(string title, params FakePerson[] members) => Group(title, isSuper: true, isForum: false, members);

    /// <summary>Every token is wrong from now on.</summary>
    public void RevokeToken() => _api.Token = null;

    /// <summary>Revokes the token and makes a new one valid, as BotFather does.</summary>
    public void ReplaceToken() => _api.Token = Token = "4242:BBnewTokenForTestsOnly_0123456789abcde";

    /// <summary>Cuts all connections and refuses new ones; chats, updates and people stay.</summary>
    public Task Down() => _http.Down();

    /// <summary>Comes back on the same port.</summary>
    public Task Up() => _http.Up();

    public async Task Restart()
    {
        await Down();
        await Up();
    }

    /// <summary>From now on Telegram's sending limits hold, by the world's clock; change them by passing other ones.</summary>
    public SendingLimits EnforceSendingLimits(SendingLimits? limits = null) => _api.Limits = limits ?? new SendingLimits(_world.Clock);

    /// <summary>Queues an update exactly as given; gets the next update_id unless it has one. Returns the id.</summary>
    public long PushRawUpdate(string json) => Locked(() => _world.Updates.PushRaw(JsonNode.Parse(json)!.AsObject(), chatId: 0));

    /// <summary>The last updates are handed out again under their old numbers.</summary>
    public void RepeatLastUpdates(int count = 1) => Locked(() => _world.Updates.RepeatLast(count));

    /// <summary>Hands out every new update twice with this probability, until set to 0.</summary>
    public void DuplicateUpdates(double probability = 1) => Locked(() => _world.Updates.DuplicateProbability = probability);

    /// <summary>Keeps what people do from now on back, until one of the Release methods.</summary>
    public void HoldUpdates() => Locked(_world.Updates.Hold);

    public void ReleaseUpdates() => Locked(() => _world.Updates.LetGo(held => held));

    public void ReleaseUpdatesReversed() => Locked(() => _world.Updates.LetGo(held => held.Reverse()));

    public void ReleaseUpdatesShuffled() => Locked(_world.Updates.LetGoShuffled);

    public IReadOnlyList<CallRecord> CallsOf(string method) => Locked(() => _world.Calls.Where(c => c.Method == method).ToList());

    /// <summary>The first call, answered or cut, that matches.</summary>
    public Task<CallRecord> WaitForCall(Func<CallRecord, bool> match, string description) =>
        _world.Until(() => _world.Calls.FirstOrDefault(c => c.Description.Length + c.Status > 0 && match(c)), description, Journal);

    public Task<CallRecord> WaitForCall(string method) => WaitForCall(c => c.Method == method, $"a call of {method}");

    /// <summary>The bot has confirmed every update: with polling, by its next getUpdates; with a webhook, by 2xx.</summary>
    public Task WaitUntilAllUpdatesAreTaken() =>
        _world.Until(() => _world.Updates.Pending.Count == 0 ? this : null, "all updates to be taken", Journal);

    /// <summary>A poll of the bot is waiting for updates right now.</summary>
    public Task WaitForPoll() => _world.Until(() => _polling.SomebodyWaits ? this : null, "the bot to poll", Journal);

    public Task WaitUntil(Func<bool> condition, string description) => _world.Until(() => condition() ? this : null, description, Journal);

    /// <summary>All chats' transcripts and the last calls.</summary>
    public string Journal() => Locked(() =>
    {
        var calls = _world.Calls.TakeLast(20).Select(c => c.ToString());
        return string.Join('\n', _world.Chats.Select(c => c.Transcript()).Append("--- last calls ---").Concat(calls));
    });

    public async ValueTask DisposeAsync()
    {
        Faults.Clear();
        _webhook.Dispose();
        await _http.Down();
    }

    private FakeGroup Group(string title, bool isSuper, bool isForum, FakePerson[] members) => Locked(() =>
    {
        var group = new FakeGroup(_world, _world.NewGroupId(isSuper), title, isSuper, isForum);
        foreach (var member in members)
        {
            group.Members[member.Id] = (member.User, group.Members.Count == 0 ? "creator" : "administrator");
        }

        _world.Add(group);
        return group;
    });

    private void Locked(Action change)
    {
        lock (_world.Gate)
        {
            change();
        }
    }

    private T Locked<T>(Func<T> read)
    {
        lock (_world.Gate)
        {
            return read();
        }
    }
}
