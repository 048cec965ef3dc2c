using Discord;
using Discord.WebSocket;
using Microsoft.Extensions.Options;

namespace Bot.Platforms.Discord;

/// <summary>
/// The bot's line to Discord and what is known of it: not yet ready, ready, or off. One for the program; everything in this
/// folder that speaks to Discord speaks through it.
/// </summary>
internal sealed class DiscordConnection : IAsyncDisposable
{
    private readonly TimeProvider _time;
    private readonly DiscordShardedClient? _client;
    private readonly TaskCompletionSource _settled = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile string? _offReason;
    private volatile DiscordIdentity _identity = new(0, 0);
    private volatile StaffPlace? _staff;

    public DiscordConnection(IOptions<DiscordOptions> options, GatewayNotes notes, InvalidCalls invalid, TimeProvider time)
    {
        _time = time;
        Options = options.Value;
        Notes = notes;
        if (!Options.IsOn)
        {
            SwitchOff("There is no token.");
            return;
        }

        // Until Discord has said, the staff's channel is taken for one with threads: nothing is sent before.
        _staff = Options.StaffChannel is { } channel ? new StaffPlace(0, channel, StaffPlaceKind.Text) : null;
        _client = new DiscordShardedClient(Config(Options, notes, invalid));
    }

    /// <summary>The settings.</summary>
    public DiscordOptions Options { get; }

    /// <summary>What is heard on the gateway beside the client.</summary>
    public GatewayNotes Notes { get; }

    /// <summary>The package's client; logged in once the connection is ready. Never asked for while there is no token.</summary>
    public DiscordShardedClient Client => _client ?? throw new InvalidOperationException("Discord is off: there is no token.");

    /// <summary>Why nothing can be done until the program is started anew; null when something can.</summary>
    public string? OffReason => _offReason;

    /// <summary>Whether Discord knows the token and the staff's channel was looked at. The gateway may still be on its way: REST is enough to send.</summary>
    public bool IsReady => _settled.Task.IsCompleted && _offReason is null;

    /// <summary>Who the bot is; known once it is ready.</summary>
    public DiscordIdentity Identity => _identity;

    /// <summary>Where the staff sit; null when they do not. Its server and its kind are known once the bot is ready.</summary>
    public StaffPlace? Staff => _staff;

    /// <summary>Whether a thread can be opened for each ticket.</summary>
    public bool Threads => _staff is { Kind: not StaffPlaceKind.Plain };

    /// <summary>Discord knows the token.</summary>
    public void BecomeReady(DiscordIdentity identity)
    {
        _identity = identity;
        _settled.TrySetResult();
    }

    /// <summary>Nothing can be done any more.</summary>
    public void SwitchOff(string reason)
    {
        _offReason ??= reason;
        _settled.TrySetResult();
    }

    /// <summary>The staff's channel was looked at, or turned out to be otherwise.</summary>
    public void SetStaff(StaffPlace staff) => _staff = staff;

    /// <summary>Returns when the bot is ready or off, or after <paramref name="patience"/>.</summary>
    /// <returns>Whether it is ready.</returns>
    public async Task<bool> WhenReadyAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        if (!_settled.Task.IsCompleted)
        {
            using var patient = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            await Task.WhenAny(_settled.Task, Task.Delay(patience, _time, patient.Token));
            await patient.CancelAsync();
            cancellationToken.ThrowIfCancellationRequested();
        }

        return IsReady;
    }

    public async ValueTask DisposeAsync()
    {
        if (_client is not null)
        {
            await _client.DisposeAsync();
        }
    }

    private static DiscordSocketConfig Config(DiscordOptions options, GatewayNotes notes, InvalidCalls invalid) => new()
    {
        // The words of the staff in their threads need MessageContent; direct messages would not.
        GatewayIntents = GatewayIntents.Guilds | GatewayIntents.GuildMessages | GatewayIntents.DirectMessages | GatewayIntents.MessageContent,
        GatewayHost = options.GatewayUrl.Length == 0 ? null : $"{options.GatewayUrl}?v={DiscordConfig.APIVersion}&encoding={DiscordSocketConfig.GatewayEncoding}",
        RestClientProvider = RestTap.For(options, invalid),
        WebSocketProvider = GatewayTap.For(notes),
        // 429 and 5xx are the outbox's business: it knows what else can be sent meanwhile.
        DefaultRetryMode = RetryMode.AlwaysFail,
        // Discord's clock and ours may differ; whether an interaction can still be answered, Discord says.
        UseInteractionSnowflakeDate = false,
        ResponseInternalTimeCheck = false,
        APIOnRestInteractionCreation = false,
        MessageCacheSize = 0,
        LogLevel = LogSeverity.Debug,
        LogGatewayIntentWarnings = false,
        FormatUsersInBidirectionalUnicode = false,
    };
}
