using Discord.API;

namespace Discord.Rest;

/// <summary>What all clients have in common: logging in and out, and the log.</summary>
public abstract class BaseDiscordClient : IDiscordClient
{
    private readonly SemaphoreSlim _state = new(1, 1);
    private readonly DiscordRestConfig _config;
    private readonly bool _ownsApi;
    private bool _hasIntroducedItself;
    private bool _isDisposed;

    /// <summary>Makes a client.</summary>
    /// <param name="config">Its settings.</param>
    /// <param name="api">What it talks to Discord with.</param>
    /// <param name="ownsApi">Whether the client logs it in and out and disposes it; not so when another client lends it.</param>
    internal BaseDiscordClient(DiscordRestConfig config, DiscordApi api, bool ownsApi)
    {
        _config = config;
        _ownsApi = ownsApi;
        Api = api;
        if (ownsApi)
        {
            api.SentRequest = (method, endpoint, milliseconds) =>
                LogAsync(LogSeverity.Verbose, "Rest", $"{method} {endpoint}: {Math.Round(milliseconds, 2)} ms");
            api.RateLimitTriggered = OnRateLimitAsync;
            api.CallbackFailed = fault => LogAsync(LogSeverity.Warning, "Rest", "A rate limit callback has thrown.", fault);
        }
    }

    /// <summary>What the client has to tell its operator. A handler that throws is ignored: there is nowhere to tell.</summary>
    public event Func<LogMessage, Task> Log;

    /// <summary>The client has logged in.</summary>
    public event Func<Task> LoggedIn;

    /// <summary>The client has logged out.</summary>
    public event Func<Task> LoggedOut;

    /// <summary>Whether the client is logged in.</summary>
    public LoginState LoginState { get; private set; }

    /// <summary>The bot's own user; null before the login.</summary>
    public ISelfUser CurrentUser { get; protected set; }

    /// <summary>What kind of token the client has logged in with.</summary>
    public TokenType TokenType => Api.TokenType;

    /// <summary>Whether the client is connected to the gateway; one that talks HTTP only never is.</summary>
    public virtual ConnectionState ConnectionState => ConnectionState.Disconnected;

    internal DiscordApi Api { get; }

    internal bool UseInteractionSnowflakeDate => _config.UseInteractionSnowflakeDate;

    internal bool ResponseInternalTimeCheck => _config.ResponseInternalTimeCheck;

    internal bool FormatUsersInBidirectionalUnicode => _config.FormatUsersInBidirectionalUnicode;

    /// <summary>Logs in.</summary>
    /// <param name="tokenType">What kind of token it is.</param>
    /// <param name="token">The token.</param>
    /// <param name="validateToken">Whether to warn, in the log, of a token that does not look like one.</param>
    public async Task LoginAsync(TokenType tokenType, string token, bool validateToken = true)
    {
        await _state.WaitAsync().ConfigureAwait(false);
        try
        {
            await LoginInternalAsync(tokenType, token, validateToken).ConfigureAwait(false);
        }
        finally
        {
            _state.Release();
        }
    }

    /// <summary>Logs out; whatever is under way is cancelled.</summary>
    public async Task LogoutAsync()
    {
        await _state.WaitAsync().ConfigureAwait(false);
        try
        {
            await LogoutInternalAsync().ConfigureAwait(false);
        }
        finally
        {
            _state.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await DisposeAsync(true).ConfigureAwait(false);
        GC.SuppressFinalize(this);
    }

    Task IDiscordClient.StartAsync() => Task.CompletedTask;

    Task IDiscordClient.StopAsync() => Task.CompletedTask;

    internal async Task LogAsync(LogSeverity severity, string source, string message, Exception exception = null)
    {
        if (severity > _config.LogLevel)
        {
            return;
        }

        try
        {
            await Log.RaiseAsync(new LogMessage(severity, source, message, exception)).ConfigureAwait(false);
        }
        catch (Exception)
        {
            // A fault of the log cannot be logged, and must not stop what was to be logged.
        }
    }

    /// <summary>What a client does once it has the token; what it throws makes the login fail.</summary>
    internal virtual Task OnLoginAsync(TokenType tokenType, string token) => Task.CompletedTask;

    internal virtual Task OnLogoutAsync() => Task.CompletedTask;

    /// <summary>The guild of an id if the client keeps it.</summary>
    internal virtual IGuild CachedGuild(ulong id) => null;

    /// <summary>A member of a guild if the client keeps it.</summary>
    internal virtual IGuildUser CachedMember(ulong guildId, ulong userId) => null;

    internal virtual void Dispose(bool disposing)
    {
        if (_isDisposed)
        {
            return;
        }

        _isDisposed = true;
        _state.Dispose();
        if (_ownsApi)
        {
            Api.Dispose();
        }
    }

    internal virtual ValueTask DisposeAsync(bool disposing)
    {
        Dispose(disposing);
        return ValueTask.CompletedTask;
    }

    private async Task LoginInternalAsync(TokenType tokenType, string token, bool validateToken)
    {
        if (_ownsApi && !_hasIntroducedItself)
        {
            _hasIntroducedItself = true;
            await LogAsync(LogSeverity.Info, "Discord", $"Discord.Net v{DiscordConfig.Version} (API v{DiscordConfig.APIVersion})")
                .ConfigureAwait(false);
        }

        await LogoutInternalAsync().ConfigureAwait(false);
        LoginState = LoginState.LoggingIn;
        try
        {
            if (validateToken)
            {
                await ValidateAsync(tokenType, token).ConfigureAwait(false);
            }

            if (_ownsApi)
            {
                Api.Login(tokenType, token);
            }

            await OnLoginAsync(tokenType, token).ConfigureAwait(false);
            LoginState = LoginState.LoggedIn;
        }
        catch
        {
            await LogoutInternalAsync().ConfigureAwait(false);
            throw;
        }

        await LoggedIn.RaiseAsync().ConfigureAwait(false);
    }

    private async Task LogoutInternalAsync()
    {
        if (LoginState == LoginState.LoggedOut)
        {
            return;
        }

        LoginState = LoginState.LoggingOut;
        if (_ownsApi)
        {
            Api.Logout();
        }

        await OnLogoutAsync().ConfigureAwait(false);
        CurrentUser = null;
        LoginState = LoginState.LoggedOut;
        await LoggedOut.RaiseAsync().ConfigureAwait(false);
    }

    // A token that looks wrong is tried nevertheless: other servers may have other tokens.
    private async Task ValidateAsync(TokenType tokenType, string token)
    {
        try
        {
            TokenUtils.ValidateToken(tokenType, token);
        }
        catch (ArgumentException wrong)
        {
            await LogAsync(LogSeverity.Warning, "Discord", "A supplied token was invalid.", wrong).ConfigureAwait(false);
        }
    }

    private Task OnRateLimitAsync(string request, IRateLimitInfo info) => info is null
        ? LogAsync(LogSeverity.Verbose, "Rest", $"Preemptive Rate limit triggered: {request}")
        : LogAsync(LogSeverity.Warning, "Rest", $"Rate limit triggered: {request} Remaining: {info.RetryAfter}s");
}
