namespace Bot.Messaging;

/// <summary>
/// Remembers messages of which a part was sent before the platform said "later", so that the next attempt does not repeat that part.
/// Only in memory, and only the latest: forgetting costs a repetition, never a loss.
/// </summary>
/// <typeparam name="TPart">What the platform sends with one call.</typeparam>
internal sealed class UnfinishedSends<TPart>
    where TPart : class
{
    private const int Capacity = 1000;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, SendProgress<TPart>> _byKey = [];
    private readonly Queue<string> _order = new();

    /// <summary>Takes out what is remembered of a delivery.</summary>
    /// <param name="key">The delivery's key.</param>
    /// <param name="parts">What the message needs, for when nothing is remembered.</param>
    public SendProgress<TPart> Resume(string key, Func<IEnumerable<TPart>> parts)
    {
        lock (_lock)
        {
            return _byKey.Remove(key, out var progress) ? progress : new SendProgress<TPart>(parts());
        }
    }

    /// <summary>Keeps how far a delivery is, for its next attempt.</summary>
    public void Keep(string key, SendProgress<TPart> progress)
    {
        lock (_lock)
        {
            if (_byKey.TryAdd(key, progress))
            {
                _order.Enqueue(key);
            }

            while (_order.Count > Capacity)
            {
                _byKey.Remove(_order.Dequeue());
            }
        }
    }
}
