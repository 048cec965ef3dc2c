using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Discord.WebSocket;

/// <summary>Waits until the guilds that a new session has announced are there, or none has come for a while.</summary>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore that is only awaited holds nothing to dispose.")]
internal sealed class GuildArrival(IEnumerable<ulong> announced)
{
    private readonly ConcurrentDictionary<ulong, bool> _missing = new(announced.Select(id => KeyValuePair.Create(id, true)));
    private readonly SemaphoreSlim _came = new(0);
    private int _told;

    public void Came(ulong id)
    {
        if (_missing.TryRemove(id, out _))
        {
            _came.Release();
        }
    }

    /// <summary>True the first time that it is asked.</summary>
    public bool IsToldFirstTime() => Interlocked.Exchange(ref _told, 1) == 0;

    public async Task WaitAsync(TimeSpan patience)
    {
        while (!_missing.IsEmpty && await _came.WaitAsync(patience).ConfigureAwait(false))
        {
        }
    }
}
