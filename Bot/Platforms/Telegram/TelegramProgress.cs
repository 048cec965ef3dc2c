using Bot.Messaging;

namespace Bot.Platforms.Telegram;

/// <summary>How far one message is: what was sent of it, and what is left to send.</summary>
internal sealed class TelegramProgress(IEnumerable<TelegramPart> parts)
{
    private readonly LinkedList<TelegramPart> _left = new(parts);
    private readonly List<string> _sent = [];

    /// <summary>What is to be sent next; null when all is sent.</summary>
    public TelegramPart? Next => _left.First?.Value;

    /// <summary>The ids of what was sent.</summary>
    public IReadOnlyList<string> Sent => _sent;

    /// <summary>The first was sent.</summary>
    public void Done(IEnumerable<string> ids)
    {
        _left.RemoveFirst();
        _sent.AddRange(ids);
    }

    /// <summary>The next part cannot be sent; these are sent in its place.</summary>
    public void Replace(IEnumerable<TelegramPart> others)
    {
        _left.RemoveFirst();
        foreach (var other in others.Reverse())
        {
            _left.AddFirst(other);
        }
    }
}

/// <summary>
/// Remembers messages of which a part was sent before Telegram said "later", so that the next attempt does not repeat that part.
/// Only in memory, and only the latest: forgetting costs a repetition, never a loss.
/// </summary>
internal sealed class TelegramUnfinished
{
    private const int Capacity = 1000;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, TelegramProgress> _byKey = [];
    private readonly Queue<string> _order = new();

    /// <summary>Takes out what is remembered of a delivery; what the content needs when it is nothing.</summary>
    public TelegramProgress Resume(string key, MessageContent content)
    {
        lock (_lock)
        {
            return _byKey.Remove(key, out var progress) ? progress : new TelegramProgress(TelegramRenderer.Parts(content));
        }
    }

    /// <summary>Keeps how far a delivery is, for its next attempt.</summary>
    public void Keep(string key, TelegramProgress progress)
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
