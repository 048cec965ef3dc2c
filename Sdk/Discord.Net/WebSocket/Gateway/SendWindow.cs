using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Discord.WebSocket.Gateway;

/// <summary>Lets no more than so many frames through in any period of so long; the others wait for their turn.</summary>
/// <param name="limit">How many.</param>
/// <param name="period">In how long.</param>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore that is only awaited holds nothing to dispose.")]
internal sealed class SendWindow(int limit, TimeSpan period)
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Queue<long> _sent = new();

    public async Task PassAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_sent.Count == limit)
            {
                var wait = period - Stopwatch.GetElapsedTime(_sent.Dequeue());
                if (wait > TimeSpan.Zero)
                {
                    await Task.Delay(wait, cancellationToken).ConfigureAwait(false);
                }
            }

            _sent.Enqueue(Stopwatch.GetTimestamp());
        }
        finally
        {
            _turn.Release();
        }
    }
}
