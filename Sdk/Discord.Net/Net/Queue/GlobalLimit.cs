#nullable enable

using System.Diagnostics.CodeAnalysis;

namespace Discord.Net.Queue;

/// <summary>The limit over everything that a bot asks: 50 requests in any second, or a pause that Discord imposes.</summary>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore that is only awaited holds nothing to dispose.")]
internal sealed class GlobalLimit(TimeProvider time)
{
    private const int RequestsPerSecond = 50;
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Queue<TimeSpan> _sent = new(RequestsPerSecond);
    private TimeSpan _pausedUntil = TimeSpan.MinValue;

    /// <summary>Lets nothing through for a while: Discord said so.</summary>
    public void Pause(TimeSpan duration)
    {
        lock (_lock)
        {
            var until = time.Elapsed() + duration;
            _pausedUntil = until > _pausedUntil ? until : _pausedUntil;
        }
    }

    public async Task EnterAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            while (TryEnter() is { } wait)
            {
                await time.NapAsync(wait, cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    private TimeSpan? TryEnter()
    {
        lock (_lock)
        {
            var now = time.Elapsed();
            var free = _sent.Count < RequestsPerSecond ? now : _sent.Peek() + Window;
            free = _pausedUntil > free ? _pausedUntil : free;
            if (free > now)
            {
                return free - now;
            }

            if (_sent.Count == RequestsPerSecond)
            {
                _sent.Dequeue();
            }

            _sent.Enqueue(now);
            return null;
        }
    }
}
