namespace Bot.Messaging;

/// <summary>Wakes a loop at a given time: one timer, set anew as often as needed.</summary>
internal sealed class Alarm : IDisposable
{
    private static readonly TimeSpan _longest = TimeSpan.FromHours(12);
    private static readonly TimeSpan _tolerance = TimeSpan.FromMilliseconds(20);

    private readonly TimeProvider _time;
    private readonly Action _ring;
    private readonly ITimer _timer;

    /// <param name="time">The clock.</param>
    /// <param name="ring">What to do when the time has come; may be called once too often, never too seldom.</param>
    public Alarm(TimeProvider time, Action ring)
    {
        (_time, _ring) = (time, ring);
        _timer = time.CreateTimer(_ => ring(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Rings at <paramref name="at"/> (or earlier, when that is far off), at once when that has passed; forgets what was set before.</summary>
    public void Set(DateTimeOffset at)
    {
        DateTimeOffset now;
        do
        {
            now = _time.GetUtcNow();
            if (at <= now)
            {
                _ring();
                return;
            }

            _timer.Change(at - now < _longest ? at - now : _longest, Timeout.InfiniteTimeSpan);
        }
        while (_time.GetUtcNow() - now > _tolerance); // The clock jumped meanwhile: the timer would be late.
    }

    public void Dispose() => _timer.Dispose();
}
