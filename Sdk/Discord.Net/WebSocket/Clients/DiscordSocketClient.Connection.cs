using Discord.API;
using Discord.WebSocket.Events;

namespace Discord.WebSocket;

public partial class DiscordSocketClient
{
    private readonly AsyncEvent<Func<Task>> _connected = new(nameof(Connected));
    private readonly AsyncEvent<Func<Exception, Task>> _disconnected = new(nameof(Disconnected));
    private readonly AsyncEvent<Func<Task>> _ready = new(nameof(Ready));
    private readonly AsyncEvent<Func<int, int, Task>> _latencyUpdated = new(nameof(LatencyUpdated));
    private GuildArrival _arrival;

    /// <summary>The connection is there: the session was established or resumed.</summary>
    public event Func<Task> Connected
    {
        add => _connected.Add(value);
        remove => _connected.Remove(value);
    }

    /// <summary>The connection has ended, with the reason; unless it was stopped or is of no use, the client connects again.</summary>
    public event Func<Exception, Task> Disconnected
    {
        add => _disconnected.Add(value);
        remove => _disconnected.Remove(value);
    }

    /// <summary>A new session is established and its guilds are known. Not raised when a session is resumed.</summary>
    public event Func<Task> Ready
    {
        add => _ready.Add(value);
        remove => _ready.Remove(value);
    }

    /// <summary>The latency was measured: what it was before, what it is now, in milliseconds.</summary>
    public event Func<int, int, Task> LatencyUpdated
    {
        add => _latencyUpdated.Add(value);
        remove => _latencyUpdated.Remove(value);
    }

    /// <summary>A new session begins: what was known is known no more.</summary>
    internal void Begin(ReadyEvent ready)
    {
        Cache = new SocketCache(this);
        CurrentUser = new SocketSelfUser(this, ready.User.Id, Cache.Keep(ready.User).Profile);
        Api.CurrentUserId = ready.User.Id;
        Api.CurrentApplicationId = ready.Application?.Id ?? ready.User.Id;
    }

    /// <summary>Sees to it that <see cref="Ready"/> is raised when the guilds that are still missing have come.</summary>
    internal void AwaitGuilds()
    {
        _arrival = new GuildArrival(Guilds.Where(guild => !guild.IsConnected).Select(guild => guild.Id));
        if (ConnectionState == ConnectionState.Connected)
        {
            RaiseReadyInItsTime();
        }
    }

    internal void GuildCame(SocketGuild guild) => _arrival.Came(guild.Id);

    internal Task UnknownAsync(string type, string details) => Gateway.WarningAsync($"Unknown to this client ({type} {details}).");

    internal Cacheable<IMessageChannel, ulong> CacheableChannel(ulong id)
    {
        var channel = GetChannel(id) as IMessageChannel;
        return new(channel, id, channel is not null, async () => await GetChannelAsync(id).ConfigureAwait(false) as IMessageChannel);
    }

    internal async Task MakeAvailableAsync(SocketGuild guild)
    {
        if (!guild.IsConnected)
        {
            guild.IsConnected = true;
            await Gateway.VerboseAsync($"Connected to {guild.Name}").ConfigureAwait(false);
            await Raiser.RaiseAsync(Events.GuildAvailable, handler => handler(guild)).ConfigureAwait(false);
        }
    }

    internal async Task MakeUnavailableAsync(SocketGuild guild)
    {
        if (guild.IsConnected)
        {
            guild.IsConnected = false;
            await Gateway.VerboseAsync($"Disconnected from {guild.Name}").ConfigureAwait(false);
            await Raiser.RaiseAsync(Events.GuildUnavailable, handler => handler(guild)).ConfigureAwait(false);
        }
    }

    private async Task OnConnectedAsync()
    {
        if (_isPresenceUntold)
        {
            await ShowPresenceAsync().ConfigureAwait(false);
        }

        await Raiser.RaiseAsync(_connected, handler => handler()).ConfigureAwait(false);
        RaiseReadyInItsTime();
        const GatewayIntents Unheard = GatewayIntents.GuildPresences | GatewayIntents.GuildScheduledEvents | GatewayIntents.GuildInvites;
        if (Config.LogGatewayIntentWarnings && (Config.GatewayIntents & Unheard) is var vain and not GatewayIntents.None)
        {
            await Gateway.WarningAsync($"Nothing listens to what these intents bring: {vain}").ConfigureAwait(false);
        }
    }

    // Events are handled meanwhile. If the connection ends before, this is begun again with the next one.
    private void RaiseReadyInItsTime() => _ = Task.Run(async () =>
    {
        var arrival = _arrival;
        await arrival.WaitAsync(TimeSpan.FromMilliseconds(Config.MaxWaitBetweenGuildAvailablesBeforeReady)).ConfigureAwait(false);
        if (arrival == _arrival && ConnectionState == ConnectionState.Connected && arrival.IsToldFirstTime())
        {
            await Raiser.RaiseAsync(_ready, handler => handler()).ConfigureAwait(false);
            await Gateway.InfoAsync("Ready").ConfigureAwait(false);
        }
    });

    private async Task OnDisconnectingAsync()
    {
        foreach (var guild in Guilds)
        {
            await MakeUnavailableAsync(guild).ConfigureAwait(false);
        }
    }

    private Task OnDisconnectedAsync(Exception reason) => Raiser.RaiseAsync(_disconnected, handler => handler(reason));

    private async Task OnLatencyAsync(int latency)
    {
        var before = Latency;
        Latency = latency;
        await Raiser.RaiseAsync(_latencyUpdated, handler => handler(before, latency)).ConfigureAwait(false);
    }
}
