namespace Bot.Platforms.Discord;

/// <summary>
/// Counts the calls that Discord turned away. Whoever makes ten thousand of them in ten minutes is locked out for a long time
/// (https://docs.discord.com/developers/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans), so at half of that we stop by ourselves.
/// </summary>
internal sealed partial class InvalidCalls(TimeProvider time, ILogger<InvalidCalls> logger)
{
    private const int Most = 5_000;
    private static readonly TimeSpan _window = TimeSpan.FromMinutes(10);

    private readonly Lock _lock = new();
    private readonly Queue<DateTimeOffset> _latest = new();
    private DateTimeOffset _pausedUntil;

    /// <summary>How long nothing may be called; null when something may.</summary>
    public TimeSpan? Pause
    {
        get
        {
            var now = time.GetUtcNow();
            lock (_lock)
            {
                return _pausedUntil > now ? _pausedUntil - now : null;
            }
        }
    }

    /// <summary>One more was turned away.</summary>
    public void Count()
    {
        var now = time.GetUtcNow();
        lock (_lock)
        {
            _latest.Enqueue(now);
            while (_latest.Peek() <= now - _window)
            {
                _latest.Dequeue();
            }

            if (_latest.Count < Most)
            {
                return;
            }

            _latest.Clear();
            _pausedUntil = now + _window;
        }

        Log.Pausing(logger, Most, _window);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Discord turned away {Count} calls within {Window}. Before it locks the bot out, everything for it waits as long again. Look above for what it does not allow: mostly permissions that are missing.")]
        public static partial void Pausing(ILogger logger, int count, TimeSpan window);
    }
}
