namespace Bot.Platforms.Discord;

/// <summary>
/// Discord asked for a pause, and says how long. The package would swallow the time, and keep the call waiting; the outbox knows what
/// else can be sent meanwhile.
/// </summary>
/// <param name="retryAfter">How long to wait.</param>
/// <param name="wholePlatform">Whether everything has to wait.</param>
internal sealed class DiscordBusyException(TimeSpan retryAfter, bool wholePlatform) : HttpRequestException("Discord asked for a pause.")
{
    public TimeSpan RetryAfter { get; } = retryAfter;

    public bool WholePlatform { get; } = wholePlatform;
}
