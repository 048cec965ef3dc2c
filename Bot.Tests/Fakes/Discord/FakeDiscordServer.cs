using Bot.Tests.Fakes.Discord.Gateway;
using Bot.Tests.Fakes.Discord.Rest;
using Microsoft.AspNetCore.Http;

namespace Bot.Tests.Fakes.Discord;

/// <summary>
/// Discord on loopback: a real server that speaks REST and gateway v10 for one bot, with people who write to it, and everything the bot
/// did open to inspection. It refuses what Discord refuses, in Discord's words.
/// </summary>
internal sealed class FakeDiscordServer : IAsyncDisposable
{
    private readonly World _world;
    private readonly GatewayServer _gateway;
    private readonly RestServer _rest;
    private readonly HttpHost _http;
    private int _people;

    private FakeDiscordServer(TimeProvider clock, TimeProvider networkClock, int seed)
    {
        _world = new World(clock, networkClock, seed);
        Faults = new FaultPlan(_world);
        RateLimits = new RateLimits(networkClock);
        var rules = new GatewayRules(networkClock);
        _rest = new RestServer(_world, Faults, RateLimits, rules);
        _gateway = new GatewayServer(_world, rules, () => _rest.Token);
        Gateway = new FakeGateway(_world, _gateway, rules);
        _http = new HttpHost(Handle);
    }

    /// <summary>Where REST is: ends with a slash.</summary>
    public string ApiUrl => $"{Url}/api/v10/";

    public string GatewayUrl => $"ws://127.0.0.1:{_http.Port}";

    /// <summary>The root of everything, without a slash at its end.</summary>
    public string Url => $"http://127.0.0.1:{_http.Port}";

    public string Token { get; private set; } = RestServer.FirstToken;

    public FakeUser Me => _world.Me;

    public FaultPlan Faults { get; }

    public FakeGateway Gateway { get; }

    /// <summary>Off at first: <c>RateLimits.AreEnforced = true</c>.</summary>
    public RateLimits RateLimits { get; }

    /// <summary>Deadlines and sizes that a test may want to change.</summary>
    public DiscordLimits Limits => _world.Limits;

    public bool IsUp => _http.IsUp;

    /// <summary>All REST calls so far, downloads included, oldest first.</summary>
    public IReadOnlyList<CallRecord> Calls => _world.Locked(() => _world.Calls.ToList());

    /// <summary>Calls the fake does not know. A test of the whole bot expects none.</summary>
    public IReadOnlyList<string> UnknownRoutes => _world.Locked(() => _rest.UnknownRoutes.ToList());

    /// <summary>401, 403 and 429 (not shared) of the last ten minutes; 10,000 get a bot locked out.</summary>
    public int InvalidRequests => _world.Locked(() => RateLimits.InvalidRequests);

    /// <summary>How often enforce_nonce kept a message from being made twice.</summary>
    public int RepeatedNonces => _world.Locked(() => _world.Nonces.Repeats);

    /// <summary>Everything the bot registered, global and per server.</summary>
    public IReadOnlyList<FakeCommand> Commands => _world.Locked(() => _world.Commands.All.ToList());

    public IReadOnlyList<FakeInteraction> Interactions => _world.Locked(() => _world.Interactions.All.ToList());

    public IReadOnlyList<FakeGuild> Guilds => _world.Locked(() => _world.Guilds.ToList());

    /// <summary>How long waiting may take, in real time, before it fails with a transcript.</summary>
    public TimeSpan Patience
    {
        get => _world.Patience;
        set => _world.Patience = value;
    }

    /// <param name="clock">For ids, dates, deadlines of interactions, nonces and links; real time when null.</param>
    /// <param name="networkClock">For heartbeats, sessions and rate limits; real time when null.</param>
    /// <param name="seed">For random faults: the same seed, the same accidents.</param>
    public static async Task<FakeDiscordServer> StartAsync(TimeProvider? clock = null, TimeProvider? networkClock = null, int seed = 1)
    {
        var server = new FakeDiscordServer(clock ?? TimeProvider.System, networkClock ?? TimeProvider.System, seed);
        await server.Up();
        return server;
    }

    /// <summary>Somebody with a Discord account (and the app installed, so that direct messages need no common server).</summary>
    public FakePerson User(string name, string locale = "en-US", string? username = null) => _world.Locked(() =>
    {
        _people++;
        var user = new FakeUser(_world.Ids.Next(), name) { Locale = locale, Username = username ?? $"person{_people}" };
        var person = new FakePerson(_world, user);
        _world.Add(person);
        return person;
    });

    /// <summary>A server with the bot in it (with what a desk needs), its owner, and the given members.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="members">People in it from the start.</param>
    public FakeGuild Guild(string name, params FakePerson[] members) => Guild(name, null, members);

    /// <param name="name">What it is called.</param>
    /// <param name="id">Its id when the shard it falls to matters; any when null.</param>
    /// <param name="members">People in it from the start.</param>
    public FakeGuild Guild(string name, ulong? id, params FakePerson[] members)
    {
        var owner = User($"Owner of {name}");
        return _world.Locked(() => GuildMaking.Open(_world, id, name, owner, members));
    }

    /// <summary>Every token is wrong from now on.</summary>
    public void RevokeToken() => _world.Locked(() => { _rest.Token = null; });

    /// <summary>Comes back with the old token valid.</summary>
    public void RestoreToken() => _world.Locked(() => { _rest.Token = Token; });

    /// <summary>Revokes the token and makes a new one valid, as the portal does.</summary>
    public void ReplaceToken() =>
        _world.Locked(() => { _rest.Token = Token = RestServer.FirstToken.Replace("forTests", "newTests", StringComparison.Ordinal); });

    /// <summary>Cuts all connections and refuses new ones; channels, sessions and people stay.</summary>
    public Task Down() => _http.Down();

    /// <summary>Comes up (again, on the same port).</summary>
    public async Task Up()
    {
        await _http.Up();
        (_rest.GatewayUrl, _gateway.Greeting.ResumeUrl, _world.PublicUrl) = (GatewayUrl, $"{GatewayUrl}/resume", Url);
    }

    public IReadOnlyList<CallRecord> CallsOf(string name) => Calls.Where(c => c.Name == name).ToList();

    /// <summary>The first call, answered or cut, that matches.</summary>
    public Task<CallRecord> WaitForCall(Func<CallRecord, bool> match, string description) =>
        _world.Until(() => _world.Calls.FirstOrDefault(c => c.IsOver && match(c)), description, Journal);

    public Task<CallRecord> WaitForCall(string name) => WaitForCall(c => c.Name == name, $"a call of {name}");

    /// <summary>The bot has registered a command with this name.</summary>
    public Task<FakeCommand> WaitForCommand(string name) =>
        _world.Until(() => _world.Commands.All.FirstOrDefault(c => c.Name == name), $"the command {name}", Journal);

    public Task WaitUntil(Func<bool> condition, string description) => _world.Until(() => condition() ? this : null, description, Journal);

    /// <summary>All channels' transcripts and the last calls.</summary>
    public string Journal() => _world.Locked(() =>
    {
        var calls = _world.Calls.TakeLast(20).Select(c => c.ToString());
        var places = _world.Dms.Select(d => d.Transcript()).Concat(_world.Guilds.Select(g => g.Transcript()));
        return string.Join('\n', places.Append("--- last calls ---").Concat(calls));
    });

    public async ValueTask DisposeAsync()
    {
        Faults.Clear();
        await _http.Down();
    }

    private Task Handle(HttpContext http) =>
        http.WebSockets.IsWebSocketRequest ? _gateway.Handle(http)
        : Downloads.IsOne(http.Request.Path) ? Downloads.Answer(http, _world, Faults)
        : _rest.Handle(http);
}
