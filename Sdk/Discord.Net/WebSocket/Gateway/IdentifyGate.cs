using System.Diagnostics;

namespace Discord.WebSocket.Gateway;

/// <summary>
/// Lets shards identify one after the other, five seconds apart, as many at once as Discord allows the bot: a shard waits only for those
/// with the same remainder of its number (https://docs.discord.com/developers/events/gateway#sharding-max-concurrency).
/// </summary>
/// <param name="maxConcurrency">How many may identify at once.</param>
internal sealed class IdentifyGate(int maxConcurrency)
{
    private static readonly TimeSpan Apart = TimeSpan.FromSeconds(5);
    private readonly Lane[] _lanes = [.. Enumerable.Range(0, Math.Max(1, maxConcurrency)).Select(_ => new Lane())];

    /// <summary>Waits for the shard's turn, which lasts until the result is disposed.</summary>
    public async Task<IDisposable> EnterAsync(int shardId, CancellationToken cancellationToken)
    {
        var lane = _lanes[shardId % _lanes.Length];
        await lane.Turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var wait = lane.Left is { } left ? Apart - Stopwatch.GetElapsedTime(left) : TimeSpan.Zero;
            if (wait > TimeSpan.Zero)
            {
                await Task.Delay(wait, cancellationToken).ConfigureAwait(false);
            }

            return lane;
        }
        catch
        {
            lane.Turn.Release();
            throw;
        }
    }

    private sealed class Lane : IDisposable
    {
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public long? Left { get; private set; }

        public void Dispose()
        {
            Left = Stopwatch.GetTimestamp();
            Turn.Release();
        }
    }
}
