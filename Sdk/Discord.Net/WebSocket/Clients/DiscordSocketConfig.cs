using Discord.Net.WebSockets;
using Discord.Rest;

namespace Discord.WebSocket;

/// <summary>Settings of a client with a connection to the gateway.</summary>
public class DiscordSocketConfig : DiscordRestConfig
{
    /// <summary>How frames are written: as JSON.</summary>
    public const string GatewayEncoding = "json";

    private int _maxWaitBetweenGuildAvailables = 10000;

    /// <summary>The address of the gateway with its query, or null (default) to ask Discord for it.</summary>
    public string GatewayHost { get; set; }

    /// <summary>How long connecting may take, in milliseconds; default 30,000.</summary>
    public int ConnectionTimeout { get; set; } = 30000;

    /// <summary>The number of the client's shard from 0; must be null (default) for <see cref="DiscordShardedClient"/>.</summary>
    public int? ShardId { get; set; }

    /// <summary>How many shards the bot has; null (default) for one, or for as many as Discord recommends to a sharded client.</summary>
    public int? TotalShards { get; set; }

    /// <summary>Messages kept in memory per channel of a guild; default 0.</summary>
    public int MessageCacheSize { get; set; }

    /// <summary>Above how many members the offline ones are left out when a guild is described, 50 to 250; default 250.</summary>
    public int LargeThreshold { get; set; } = 250;

    /// <summary>Makes the WebSockets; default <see cref="DefaultWebSocketProvider.Instance"/>.</summary>
    public WebSocketProvider WebSocketProvider { get; set; } = DefaultWebSocketProvider.Instance;

    /// <summary>Whether all members of all guilds are asked for at the start; not supported here, must stay false (default).</summary>
    public bool AlwaysDownloadUsers { get; set; }

    /// <summary>After how many milliseconds a slow handler of an event is warned of; default 3,000, null for never.</summary>
    public int? HandlerTimeout { get; set; } = 3000;

    /// <summary>How many shards may identify at once, when <see cref="TotalShards"/> is given; default 1.</summary>
    public int IdentifyMaxConcurrency { get; set; } = 1;

    /// <summary>
    /// How long to wait for the next guild to become available before <see cref="DiscordSocketClient.Ready"/> is raised without it, in
    /// milliseconds; default 10,000.
    /// </summary>
    /// <exception cref="ArgumentException">It is negative.</exception>
    public int MaxWaitBetweenGuildAvailablesBeforeReady
    {
        get => _maxWaitBetweenGuildAvailables;
        set => _maxWaitBetweenGuildAvailables = value >= 0
            ? value
            : throw new ArgumentException("Value must be at least 0", nameof(MaxWaitBetweenGuildAvailablesBeforeReady));
    }

    /// <summary>What the bot wants to be told; default all that needs no approval.</summary>
    public GatewayIntents GatewayIntents { get; set; } = GatewayIntents.AllUnprivileged;

    /// <summary>Whether intents that are not made use of are warned of; nothing is warned of here.</summary>
    public bool LogGatewayIntentWarnings { get; set; } = true;

    /// <summary>Whether events of an unknown kind are passed over without a warning; default true.</summary>
    public bool SuppressUnknownDispatchWarnings { get; set; } = true;

    internal DiscordSocketConfig Clone() => (DiscordSocketConfig)MemberwiseClone();
}
