namespace Discord.WebSocket;

/// <summary>The last messages of a channel.</summary>
/// <param name="size">How many are kept.</param>
internal sealed class MessageCache(int size)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<ulong, SocketMessage> _messages = [];
    private readonly Queue<ulong> _order = new();

    public IReadOnlyCollection<SocketMessage> All
    {
        get
        {
            lock (_lock)
            {
                return [.. _messages.Values];
            }
        }
    }

    public SocketMessage Get(ulong id)
    {
        lock (_lock)
        {
            return _messages.GetValueOrDefault(id);
        }
    }

    public void Add(SocketMessage message)
    {
        if (size <= 0)
        {
            return;
        }

        lock (_lock)
        {
            if (_messages.TryAdd(message.Id, message))
            {
                _order.Enqueue(message.Id);
            }

            while (_order.Count > size)
            {
                _messages.Remove(_order.Dequeue());
            }
        }
    }

    public SocketMessage Remove(ulong id)
    {
        lock (_lock)
        {
            return _messages.Remove(id, out var message) ? message : null;
        }
    }
}
