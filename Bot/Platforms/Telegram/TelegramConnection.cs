using Microsoft.Extensions.Options;
using Telegram.Bot;

namespace Bot.Platforms.Telegram;

/// <summary>
/// The bot's line to Telegram and what is known of it: not yet ready, ready, or off. One for the program; everything in this
/// folder that speaks to Telegram speaks through it.
/// </summary>
internal sealed class TelegramConnection : IDisposable
{
    private readonly TimeProvider _time;
    private readonly HttpClient? _http;
    private readonly ITelegramBotClient? _client;
    private readonly TaskCompletionSource _settled = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile string? _offReason;
    private volatile BotIdentity _identity;
    private volatile bool _threads;

    public TelegramConnection(IOptions<TelegramOptions> options, TimeProvider time)
    {
        _time = time;
        Options = options.Value;
        _identity = new BotIdentity("", Options.StaffChat);
        // Until Telegram has said, a staff chat is taken for a forum: nothing is sent before, and OpenThread waits.
        _threads = Options.StaffChat is not null;
        if (!Options.IsOn)
        {
            SwitchOff("There is no token.");
            return;
        }

        // Not from the factory: that logs addresses, and Telegram's have the token in them.
        _http = new HttpClient(Handler(Options), disposeHandler: true) { Timeout = TimeSpan.FromSeconds(120) };
        _client = new TelegramBotClient(ClientOptions(Options), _http);
    }

    /// <summary>The settings.</summary>
    public TelegramOptions Options { get; }

    /// <summary>The API. Never asked for while off.</summary>
    public ITelegramBotClient Client => _client ?? throw new InvalidOperationException("Telegram is off: there is no token.");

    /// <summary>Why nothing can be done until the program is started anew; null when something can.</summary>
    public string? OffReason => _offReason;

    /// <summary>Whether Telegram knows the token and the staff chat was looked at.</summary>
    public bool IsReady => _settled.Task.IsCompleted && _offReason is null;

    /// <summary>Who the bot is; its name is known once it is ready.</summary>
    public BotIdentity Identity => _identity;

    /// <summary>Whether the staff chat has topics that the bot may open.</summary>
    public bool Threads => _threads;

    /// <summary>Telegram knows the token.</summary>
    public void BecomeReady(string username)
    {
        _identity = _identity with { Username = username };
        _settled.TrySetResult();
    }

    /// <summary>Nothing can be done any more.</summary>
    public void SwitchOff(string reason)
    {
        _offReason ??= reason;
        _settled.TrySetResult();
    }

    /// <summary>The staff chat has topics, or has none.</summary>
    public void SetThreads(bool threads) => _threads = threads;

    /// <summary>The staff chat has another id now.</summary>
    public void StaffMoved(string chatId) => _identity = _identity with { StaffChatId = chatId };

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

    public void Dispose() => _http?.Dispose();

    // 429 is the outbox's business: it knows what else can be sent meanwhile.
    private static TelegramBotClientOptions ClientOptions(TelegramOptions options) =>
        new(options.Token, options.IsPublicApi ? null : options.ApiUrl) { RetryThreshold = 0, RetryCount = 1 };

    private static HttpMessageHandler Handler(TelegramOptions options)
    {
        var sockets = new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(15), ConnectTimeout = TimeSpan.FromSeconds(15) };
        return options.IsPublicApi ? sockets : new TelegramAnswers(sockets);
    }
}
