using System.Diagnostics;

namespace Discord.WebSocket.Gateway;

/// <summary>
/// The heartbeat of one connection: tells the server that the client lives, and notices when the server does not answer any more
/// (https://docs.discord.com/developers/events/gateway#sending-heartbeats).
/// </summary>
/// <param name="interval">How far apart the server wants the beats.</param>
/// <param name="send">Sends a beat.</param>
internal sealed class Heart(TimeSpan interval, Func<Task> send)
{
    private readonly Lock _lock = new();
    private readonly Queue<long> _unanswered = new();
    private long _heard = Stopwatch.GetTimestamp();
    private bool _isHandling;

    /// <summary>Beats until it is cancelled.</summary>
    /// <exception cref="GatewayReconnectException">The server has fallen silent.</exception>
    public async Task BeatAsync(CancellationToken cancellationToken)
    {
        // The first beats of many clients that connect at once are spread over the interval.
        await Task.Delay(interval * Random.Shared.NextDouble(), cancellationToken).ConfigureAwait(false);
        while (true)
        {
            if (IsServerSilent())
            {
                throw new GatewayReconnectException("Server missed last heartbeat");
            }

            await BeatOnceAsync().ConfigureAwait(false);
            await Task.Delay(interval, cancellationToken).ConfigureAwait(false);
        }
    }

    public Task BeatOnceAsync()
    {
        lock (_lock)
        {
            _unanswered.Enqueue(Stopwatch.GetTimestamp());
        }

        return send();
    }

    /// <summary>A frame has come and is being handled; the next ones, answers to beats among them, wait behind it.</summary>
    public void BeginFrame()
    {
        lock (_lock)
        {
            (_heard, _isHandling) = (Stopwatch.GetTimestamp(), true);
        }
    }

    public void EndFrame()
    {
        lock (_lock)
        {
            _isHandling = false;
        }
    }

    /// <summary>The server has answered a beat.</summary>
    /// <returns>How long that took in milliseconds, or null if there was no beat to answer.</returns>
    public int? Answer()
    {
        lock (_lock)
        {
            return _unanswered.TryDequeue(out var sent) ? (int)Stopwatch.GetElapsedTime(sent).TotalMilliseconds : null;
        }
    }

    // One answer may be late while other frames come; two may not. A client that is slow itself proves nothing about the server.
    private bool IsServerSilent()
    {
        lock (_lock)
        {
            return !_isHandling && _unanswered.TryPeek(out var oldest)
                && IntervalsSince(oldest) is var waited
                && (waited > 1.9 || (waited > 0.9 && IntervalsSince(_heard) > 0.9));
        }
    }

    private double IntervalsSince(long moment) => Stopwatch.GetElapsedTime(moment) / interval;
}
