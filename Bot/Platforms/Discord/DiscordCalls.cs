using Discord;

namespace Bot.Platforms.Discord;

/// <summary>How our own calls are made.</summary>
internal static class DiscordCalls
{
    // Where the package knows that a limit is reached it holds the call back; longer than this the outbox knows better what to do.
    private const int LongestHoldMs = 5_000;

    /// <summary>For a call that sends no message.</summary>
    public static RequestOptions Options(CancellationToken cancellationToken) => Options(SendMark.None, cancellationToken);

    /// <summary>For a call that sends a message.</summary>
    public static RequestOptions Options(SendMark mark, CancellationToken cancellationToken) => new()
    {
        CancelToken = cancellationToken,
        RetryMode = RetryMode.RetryRatelimit,
        Timeout = LongestHoldMs,
        UseSystemClock = false,
        AuditLogReason = mark.AsReason(),
    };
}
