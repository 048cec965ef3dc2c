#nullable enable

using System.Diagnostics.CodeAnalysis;

namespace Discord.Net.Queue;

/// <summary>
/// Lets requests through as fast as one rate limit allows, in the order in which they came. Until the first answer says what
/// the limit is, one request at a time goes.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore that is only awaited holds nothing to dispose.")]
internal sealed class Bucket(TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly SemaphoreSlim _turn = new(1, 1);
    private TaskCompletionSource _changed = New();
    private TimeSpan? _resetAt;
    private int? _limit;
    private int _left;
    private int _underway;
    private bool _isUnlimited;
    private bool _isRetired;

    /// <summary>When the bucket was or will last be of use; one that is idle for long after that is forgotten.</summary>
    public TimeSpan LastUsedAt { get; private set; } = time.Elapsed();

    /// <summary>Waits for this request's turn.</summary>
    /// <param name="mayWait">Asked once, when the limit is used up; it throws when the request shall fail rather than wait.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>False when another bucket has taken this one's place.</returns>
    public async Task<bool> EnterAsync(Func<Task> mayWait, CancellationToken cancellationToken)
    {
        var isAsked = IsUsedUp();
        if (isAsked)
        {
            await mayWait().ConfigureAwait(false);
        }

        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            while (true)
            {
                var attempt = TryEnter();
                if (attempt.IsOver)
                {
                    return attempt.IsIn;
                }

                if (attempt.Wait is not null && !isAsked)
                {
                    isAsked = true;
                    await mayWait().ConfigureAwait(false);
                }

                await time.NapAsync(attempt.Wait, attempt.Changed, cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Takes in what the answer to a request that had entered says about the limit; null when none came.</summary>
    public void Leave(RateLimitInfo? info)
    {
        lock (_lock)
        {
            _underway--;
            // Whether a request without an answer counts is not known; that it does, a refusal will tell.
            _left = info is null && _left < _limit ? _left + 1 : _left;
            Learn(info);
        }
    }

    /// <summary>Takes in what an answer says that was asked for through a bucket which has turned out to be this one.</summary>
    public void Adopt(RateLimitInfo info)
    {
        lock (_lock)
        {
            Learn(info);
        }
    }

    /// <summary>Lets nothing through for a while: Discord said so.</summary>
    public void Pause(TimeSpan duration)
    {
        lock (_lock)
        {
            _isUnlimited = false;
            _limit ??= 1;
            _left = 0;
            _resetAt = Later(time.Elapsed() + duration);
            LastUsedAt = _resetAt.Value;
            Wake();
        }
    }

    /// <summary>Sends those who wait to the bucket that has taken this one's place.</summary>
    public void Retire()
    {
        lock (_lock)
        {
            _isRetired = true;
            Wake();
        }
    }

    private bool IsUsedUp()
    {
        lock (_lock)
        {
            return !_isRetired && !_isUnlimited && _left <= 0 && _resetAt > time.Elapsed();
        }
    }

    private Attempt TryEnter()
    {
        lock (_lock)
        {
            var now = time.Elapsed();
            if (_resetAt <= now)
            {
                _left = _limit ?? 1;
                _resetAt = null;
            }

            if (_isRetired)
            {
                return new Attempt(IsOver: true, IsIn: false, null, _changed.Task);
            }

            // With nothing under way and no reset to wait for, no answer would ever wake those who wait.
            var isFree = _isUnlimited || (_limit is not null && _left > 0) || (_resetAt is null && _underway == 0);
            if (!isFree)
            {
                return new Attempt(IsOver: false, IsIn: false, _resetAt - now, _changed.Task);
            }

            _left--;
            _underway++;
            LastUsedAt = now;
            return new Attempt(IsOver: true, IsIn: true, null, _changed.Task);
        }
    }

    private void Learn(RateLimitInfo? info)
    {
        var now = time.Elapsed();
        if (info?.Limit is { } limit)
        {
            var remaining = info.Remaining ?? limit - 1;
            // Requests that are under way may not be in the count that Discord gave.
            _left = _limit is null ? remaining - _underway : Math.Min(_left, remaining);
            _limit = limit;
            _isUnlimited = false;
            _resetAt = Later(now + info.ResetsIn);
        }
        else if (info is not null && _limit is null)
        {
            _isUnlimited = true;
        }

        LastUsedAt = Later(now);
        Wake();
    }

    private TimeSpan Later(TimeSpan other) => _resetAt > other ? _resetAt.Value : other;

    private void Wake()
    {
        _changed.SetResult();
        _changed = New();
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private readonly record struct Attempt(bool IsOver, bool IsIn, TimeSpan? Wait, Task Changed);
}
