using Discord.API;
using Discord.Rest;
using Discord.WebSocket.Events;

namespace Discord.WebSocket;

/// <summary>What a client with one connection to the gateway and one with many have in common.</summary>
public abstract partial class BaseSocketClient : BaseDiscordClient, IDiscordClient
{
    internal BaseSocketClient(DiscordSocketConfig config, DiscordApi api, bool ownsApi, SocketEvents parentEvents)
        : base(config, api, ownsApi)
    {
        Config = config;
        Events = new SocketEvents(parentEvents);
    }

    /// <summary>How long the gateway takes to answer a heartbeat, in milliseconds; 0 until the first answer.</summary>
    public abstract int Latency { get; protected set; }

    /// <summary>The status that the bot shows.</summary>
    public abstract UserStatus Status { get; protected set; }

    /// <summary>What the bot shows to be doing, or null.</summary>
    public abstract IActivity Activity { get; protected set; }

    /// <summary>A client for HTTP only, with the login of this one.</summary>
    public abstract DiscordSocketRestClient Rest { get; }

    /// <summary>The bot's own user; null until the gateway has told.</summary>
    public virtual new SocketSelfUser CurrentUser
    {
        get => base.CurrentUser as SocketSelfUser;
        protected set => base.CurrentUser = value;
    }

    /// <summary>The guilds of the bot that the client knows.</summary>
    public abstract IReadOnlyCollection<SocketGuild> Guilds { get; }

    internal DiscordSocketConfig Config { get; }

    ISelfUser IDiscordClient.CurrentUser => CurrentUser;

    internal SocketEvents Events { get; }

    /// <summary>The bot's application, asked for once.</summary>
    public abstract Task<RestApplication> GetApplicationInfoAsync(RequestOptions options = null);

    /// <summary>A user whom the client has seen, or null.</summary>
    public abstract SocketUser GetUser(ulong id);

    /// <summary>A user whom the client has seen, by name, or null.</summary>
    /// <param name="username">The name.</param>
    /// <param name="discriminator">The old number that goes with it, or null for any.</param>
    public abstract SocketUser GetUser(string username, string discriminator = null);

    /// <summary>A channel or thread that the client knows, or null.</summary>
    public abstract SocketChannel GetChannel(ulong id);

    /// <summary>A guild of the bot, or null.</summary>
    public abstract SocketGuild GetGuild(ulong id);

    /// <summary>Starts to connect, and stays connected until <see cref="StopAsync"/>. Does not wait until the connection is there.</summary>
    /// <exception cref="InvalidOperationException">It is running.</exception>
    public abstract Task StartAsync();

    /// <summary>Begins to disconnect, and does not wait for it; <c>Disconnected</c> is raised at the end.</summary>
    public abstract Task StopAsync();

    /// <summary>Sets the status that the bot shows, now and in each session to come.</summary>
    public abstract Task SetStatusAsync(UserStatus status);

    /// <summary>Sets what the bot shows to be doing.</summary>
    /// <param name="name">The game, or null for nothing.</param>
    /// <param name="streamUrl">Where it is shown live, or null.</param>
    /// <param name="type">What is done with it.</param>
    public abstract Task SetGameAsync(string name, string streamUrl = null, ActivityType type = ActivityType.Playing);

    /// <summary>Sets what the bot shows to be doing, or nothing for null.</summary>
    public abstract Task SetActivityAsync(IActivity activity);

    /// <summary>Sets a text as what the bot shows to be doing.</summary>
    public abstract Task SetCustomStatusAsync(string status);

    internal static IActivity ActivityOf(string name, string streamUrl, ActivityType type)
    {
        if (!string.IsNullOrEmpty(streamUrl))
        {
            return new StreamingGame(name, streamUrl);
        }

        if (string.IsNullOrEmpty(name))
        {
            return null;
        }

        return type == ActivityType.CustomStatus ? new CustomStatusGame(name) : new Game(name, type);
    }
}
