using System.Diagnostics.CodeAnalysis;
using Discord.API;
using Discord.Rest;
using Discord.WebSocket.Events;
using Discord.WebSocket.Gateway;

namespace Discord.WebSocket;

/// <summary>A client with one connection to the gateway: a bot with one shard, or one shard of a <see cref="DiscordShardedClient"/>.</summary>
[SuppressMessage("Design", "CA1001", Justification = "It is disposed by the override of the base's method.")]
public partial class DiscordSocketClient : BaseSocketClient
{
    private readonly GatewaySession _session;
    private readonly GatewayConnection _connection;
    private readonly IdentifyGate _ownGate = new(1);
    private RestApplication _application;
    private string _gateway;

    /// <summary>Makes a client with the usual settings.</summary>
    public DiscordSocketClient()
        : this(new DiscordSocketConfig())
    {
    }

    /// <summary>Makes a client.</summary>
    /// <param name="config">Its settings.</param>
    public DiscordSocketClient(DiscordSocketConfig config)
        : this(config, new DiscordApi(config), null)
    {
    }

    internal DiscordSocketClient(DiscordSocketConfig config, DiscordApi api, DiscordShardedClient parent)
        : base(config, api, parent is null, parent?.Events)
    {
        Parent = parent;
        ShardId = config.ShardId ?? 0;
        TotalShards = config.TotalShards ?? 1;
        Cache = new SocketCache(this);
        Rest = new DiscordSocketRestClient(config, api);
        Gateway = new GatewayLog(parent is null && TotalShards == 1 ? "Gateway" : $"Shard #{ShardId}", LogAsync);
        Raiser = new EventRaiser(Gateway, config.HandlerTimeout);
        Dispatcher = new Dispatcher(this);
        _session = new GatewaySession(Settings(config), Gateway) { Dispatch = Dispatcher.DispatchAsync, LatencyMeasured = OnLatencyAsync };
        _connection = new GatewayConnection(_session, Gateway)
        {
            Connected = OnConnectedAsync,
            Disconnecting = OnDisconnectingAsync,
            Disconnected = OnDisconnectedAsync,
        };
    }

    /// <summary>The number of the client's shard, from 0.</summary>
    public int ShardId { get; }

    /// <inheritdoc/>
    public override ConnectionState ConnectionState => _connection.State;

    /// <inheritdoc/>
    public override int Latency { get; protected set; }

    /// <inheritdoc/>
    public override DiscordSocketRestClient Rest { get; }

    /// <inheritdoc/>
    public override IReadOnlyCollection<SocketGuild> Guilds => Cache.Guilds;

    internal int TotalShards { get; }

    internal DiscordShardedClient Parent { get; }

    internal SocketCache Cache { get; private set; }

    internal Dispatcher Dispatcher { get; }

    internal GatewayLog Gateway { get; }

    internal EventRaiser Raiser { get; }

    /// <inheritdoc/>
    public override Task StartAsync() => LoginState == LoginState.LoggedIn
        ? _connection.StartAsync()
        : throw new InvalidOperationException("The client must be logged in before connecting.");

    /// <inheritdoc/>
    public override Task StopAsync() => _connection.StopAsync();

    /// <inheritdoc/>
    public override async Task<RestApplication> GetApplicationInfoAsync(RequestOptions options = null) =>
        _application ??= await Rest.GetApplicationInfoAsync(options).ConfigureAwait(false);

    /// <inheritdoc/>
    public override SocketGuild GetGuild(ulong id) => Cache.Guild(id);

    /// <inheritdoc/>
    public override SocketChannel GetChannel(ulong id) => Cache.Channel(id);

    /// <summary>A channel that the client knows, or else one that is asked for; null if there is none.</summary>
    public async ValueTask<IChannel> GetChannelAsync(ulong id, RequestOptions options = null) =>
        GetChannel(id) ?? (IChannel)await Rest.GetChannelAsync(id, options).ConfigureAwait(false);

    /// <inheritdoc/>
    public override SocketUser GetUser(ulong id) => Cache.User(id);

    /// <inheritdoc/>
    public override SocketUser GetUser(string username, string discriminator = null) => Cache.Users.FirstOrDefault(
        user => user.Username == username && (discriminator is null || user.Discriminator == discriminator));

    /// <summary>A user whom the client has seen, or else one who is asked for; null if there is none.</summary>
    public async ValueTask<IUser> GetUserAsync(ulong id, RequestOptions options = null) =>
        GetUser(id) ?? (IUser)await Rest.GetUserAsync(id, options).ConfigureAwait(false);

    internal override async Task OnLogoutAsync()
    {
        await StopAsync().ConfigureAwait(false);
        _application = null;
        _gateway = null;
    }

    internal override IGuild CachedGuild(ulong id) => GetGuild(id);

    internal override IGuildUser CachedMember(ulong guildId, ulong userId) => GetGuild(guildId)?.GetUser(userId);

    internal override void Dispose(bool disposing)
    {
        _ = _connection.StopAsync();
        _ = _connection.Ended.ContinueWith(_ => _session.Dispose(), TaskScheduler.Default);
        base.Dispose(disposing);
    }

    internal override async ValueTask DisposeAsync(bool disposing)
    {
        await _connection.StopAsync().ConfigureAwait(false);
        // Time for a polite end; a handler of an event that waits here would wait for itself.
        await Task.WhenAny(_connection.Ended, Task.Delay(TimeSpan.FromSeconds(2))).ConfigureAwait(false);
        await base.DisposeAsync(disposing).ConfigureAwait(false);
    }

    private GatewaySettings Settings(DiscordSocketConfig config) => new()
    {
        WebSocketProvider = config.WebSocketProvider,
        Identity = new GatewayIdentity(ShardId, TotalShards, config.GatewayIntents, config.LargeThreshold),
        ConnectionTimeout = TimeSpan.FromMilliseconds(config.ConnectionTimeout),
        Token = () => Api.AuthToken,
        Address = GatewayAddressAsync,
        Gate = () => Parent?.Gate ?? _ownGate,
        Presence = PresenceToIdentifyWith,
    };

    private async Task<string> GatewayAddressAsync() =>
        Config.GatewayHost ?? (_gateway ??= GatewayAddress.Of((await Api.GetBotGatewayAsync(null).ConfigureAwait(false)).Url));
}
