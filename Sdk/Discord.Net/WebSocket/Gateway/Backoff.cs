namespace Discord.WebSocket.Gateway;

/// <summary>How long to wait before the next attempt to connect: a second, then about twice as long each time, at most a minute.</summary>
internal sealed class Backoff
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);
    private TimeSpan _next = Shortest;

    public void Reset() => _next = Shortest;

    public TimeSpan Next()
    {
        var wait = _next;
        // Many clients that lost the same server shall not come back in step.
        var jitter = TimeSpan.FromMilliseconds(Random.Shared.Next(-250, 250));
        _next = wait * 2 + jitter < Longest ? wait * 2 + jitter : Longest;
        return wait;
    }
}
