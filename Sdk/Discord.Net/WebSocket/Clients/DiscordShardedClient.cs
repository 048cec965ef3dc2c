using System.Diagnostics.CodeAnalysis;
using Discord.API;
using Discord.Rest;
using Discord.WebSocket.Gateway;

namespace Discord.WebSocket;

/// <summary>
/// A client with as many connections to the gateway as the bot needs: each shard has some of the guilds, the first one has the private
/// channels too.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "They are disposed by the override of the base's method.")]
public partial class DiscordShardedClient : BaseSocketClient
{
    private readonly bool _asksForShards;
    private int _total;
    private DiscordSocketClient[] _shards = [];

    /// <summary>Makes a client with the usual settings.</summary>
    public DiscordShardedClient()
        : this(null, new DiscordSocketConfig())
    {
    }

    /// <summary>Makes a client.</summary>
    /// <param name="config">Its settings.</param>
    public DiscordShardedClient(DiscordSocketConfig config)
        : this(null, config)
    {
    }

    /// <summary>Makes a client with some of the bot's shards.</summary>
    /// <param name="ids">The shards.</param>
    public DiscordShardedClient(int[] ids)
        : this(ids, new DiscordSocketConfig())
    {
    }

    /// <summary>Makes a client with some of the bot's shards.</summary>
    /// <param name="ids">The shards, or null for all.</param>
    /// <param name="config">Its settings.</param>
    /// <exception cref="ArgumentException">The settings have a shard's number, or no total of shards though there are ids.</exception>
    public DiscordShardedClient(int[] ids, DiscordSocketConfig config)
        : base(config, new DiscordApi(config), ownsApi: true, parentEvents: null)
    {
        if (config.ShardId is not null)
        {
            throw new ArgumentException($"{nameof(config.ShardId)} must not be set.");
        }

        if (ids is not null && config.TotalShards is null)
        {
            throw new ArgumentException($"Custom ids are not supported when {nameof(config.TotalShards)} is not specified.");
        }

        Rest = new DiscordSocketRestClient(config, Api);
        _asksForShards = config.TotalShards is null;
        if (config.TotalShards is { } total)
        {
            MakeShards(ids ?? [.. Enumerable.Range(0, total)], total, config.IdentifyMaxConcurrency);
        }
    }

    /// <summary>The mean of the shards' latencies.</summary>
    public override int Latency
    {
        get => _shards.Length == 0 ? 0 : (int)Math.Round(_shards.Average(shard => shard.Latency));
        protected set => throw new InvalidOperationException("Each shard has its own latency.");
    }

    /// <inheritdoc/>
    public override UserStatus Status
    {
        get => _shards[0].Status;
        protected set => throw new InvalidOperationException("Each shard has its own status.");
    }

    /// <inheritdoc/>
    public override IActivity Activity
    {
        get => _shards[0].Activity;
        protected set => throw new InvalidOperationException("Each shard has its own activity.");
    }

    /// <summary>The shards; those that Discord recommends are known after the login.</summary>
    public IReadOnlyCollection<DiscordSocketClient> Shards => _shards;

    /// <inheritdoc/>
    public override DiscordSocketRestClient Rest { get; }

    /// <inheritdoc/>
    public override SocketSelfUser CurrentUser
    {
        get => _shards.Select(shard => shard.CurrentUser).FirstOrDefault(user => user is not null);
        protected set => throw new InvalidOperationException("The shards know the bot's user.");
    }

    /// <inheritdoc/>
    public override IReadOnlyCollection<SocketGuild> Guilds => [.. _shards.SelectMany(shard => shard.Guilds)];

    internal IdentifyGate Gate { get; private set; } = new(1);

    /// <inheritdoc/>
    public override Task StartAsync() => Task.WhenAll(_shards.Select(shard => shard.StartAsync()));

    /// <inheritdoc/>
    public override Task StopAsync() => Task.WhenAll(_shards.Select(shard => shard.StopAsync()));

    /// <summary>The shard of a number, or null.</summary>
    public DiscordSocketClient GetShard(int id) => _shards.FirstOrDefault(shard => shard.ShardId == id);

    /// <summary>The number of the shard that has a guild.</summary>
    public int GetShardIdFor(IGuild guild) => ShardIdFor(guild?.Id ?? 0);

    /// <summary>The shard that has a guild, or null if this client has not that shard.</summary>
    public DiscordSocketClient GetShardFor(IGuild guild) => GetShard(GetShardIdFor(guild));

    /// <inheritdoc/>
    public override Task<RestApplication> GetApplicationInfoAsync(RequestOptions options = null) => Rest.GetApplicationInfoAsync(options);

    /// <inheritdoc/>
    public override SocketGuild GetGuild(ulong id) => _total == 0 ? null : GetShard(ShardIdFor(id))?.GetGuild(id);

    /// <inheritdoc/>
    public override SocketChannel GetChannel(ulong id) => First(shard => shard.GetChannel(id));

    /// <inheritdoc/>
    public override SocketUser GetUser(ulong id) => First(shard => shard.GetUser(id));

    /// <inheritdoc/>
    public override SocketUser GetUser(string username, string discriminator = null) =>
        First(shard => shard.GetUser(username, discriminator));

    /// <inheritdoc/>
    public override Task SetStatusAsync(UserStatus status) => OnEachAsync(shard => shard.SetStatusAsync(status));

    /// <inheritdoc/>
    public override Task SetGameAsync(string name, string streamUrl = null, ActivityType type = ActivityType.Playing) =>
        SetActivityAsync(ActivityOf(name, streamUrl, type));

    /// <inheritdoc/>
    public override Task SetActivityAsync(IActivity activity) => OnEachAsync(shard => shard.SetActivityAsync(activity));

    /// <inheritdoc/>
    public override Task SetCustomStatusAsync(string status) => OnEachAsync(shard => shard.SetCustomStatusAsync(status));

    internal override IGuild CachedGuild(ulong id) => GetGuild(id);

    internal override IGuildUser CachedMember(ulong guildId, ulong userId) => GetGuild(guildId)?.GetUser(userId);

    private int ShardIdFor(ulong guildId) => (int)((guildId >> 22) % (uint)_total);

    private T First<T>(Func<DiscordSocketClient, T> find)
        where T : class => _shards.Select(find).FirstOrDefault(found => found is not null);

    private async Task OnEachAsync(Func<DiscordSocketClient, Task> work)
    {
        foreach (var shard in _shards)
        {
            await work(shard).ConfigureAwait(false);
        }
    }
}
