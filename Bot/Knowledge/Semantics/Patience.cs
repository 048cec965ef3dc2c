namespace Bot.Knowledge.Semantics;

/// <summary>
/// How long we are willing to wait for the endpoint. After failures in a row it is left alone for a while; and all waits together take
/// no more than half of the time, for many customers' turns may wait behind one another.
/// </summary>
internal sealed class Patience(EmbeddingOptions options, TimeProvider time)
{
    private static readonly TimeSpan _most = TimeSpan.FromSeconds(2);

    private readonly Lock _lock = new();
    private TimeSpan _left = _most;
    private long _counted = time.GetTimestamp();
    private long? _failedAt;
    private int _failures;

    /// <summary>Whether it may be asked now.</summary>
    public bool MayAsk
    {
        get
        {
            lock (_lock)
            {
                Refill();
                return _left > TimeSpan.Zero && !(_failures >= options.RestAfter && _failedAt is { } failed && time.GetElapsedTime(failed) < options.RestFor);
            }
        }
    }

    /// <summary>Somebody waited so long, and it worked or not.</summary>
    /// <returns>Whether it is left alone from now: true once for each rest.</returns>
    public bool Waited(TimeSpan howLong, bool worked)
    {
        lock (_lock)
        {
            Refill();
            _left -= howLong;
            _failures = worked ? 0 : _failures + 1;
            _failedAt = worked ? null : time.GetTimestamp();
            return !worked && _failures == options.RestAfter;
        }
    }

    private void Refill()
    {
        _left = new[] { _most, _left + (time.GetElapsedTime(_counted) / 2) }.Min();
        _counted = time.GetTimestamp();
    }
}
