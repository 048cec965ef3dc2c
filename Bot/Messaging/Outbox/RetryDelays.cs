using Microsoft.Extensions.Options;

namespace Bot.Messaging.Outbox;

/// <summary>
/// How long to wait after a failure: twice as long each time, up to a limit, and a little more or less by chance, so that what
/// failed together does not come back together.
/// </summary>
/// <param name="options">The first wait and the longest.</param>
/// <param name="random">The chance.</param>
internal sealed class RetryDelays(IOptions<OutboxOptions> options, Random random)
{
    private const double Spread = 0.2;
    private readonly Lock _lock = new();

    /// <summary>The wait after the failure number <paramref name="failures"/>, from 1.</summary>
    public TimeSpan After(int failures)
    {
        var doubled = options.Value.ShortestWait * Math.Pow(2, Math.Clamp(failures - 1, 0, 30));
        var wait = doubled < options.Value.LongestWait ? doubled : options.Value.LongestWait;
        lock (_lock)
        {
            return wait * (1 - Spread + (2 * Spread * random.NextDouble()));
        }
    }
}
