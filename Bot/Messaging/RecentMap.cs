using System.Diagnostics.CodeAnalysis;

namespace Bot.Messaging;

/// <summary>Remembers a bounded number of keys with a value each; the one that came first is forgotten first.</summary>
/// <param name="capacity">How many.</param>
internal sealed class RecentMap<TKey, TValue>(int capacity)
    where TKey : notnull
{
    private readonly Dictionary<TKey, TValue> _values = [];
    private readonly Queue<TKey> _order = new();

    public bool Contains(TKey key) => _values.ContainsKey(key);

    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value) => _values.TryGetValue(key, out value);

    public void Set(TKey key, TValue value)
    {
        if (!_values.ContainsKey(key))
        {
            _order.Enqueue(key);
        }

        _values[key] = value;
        if (_order.Count > capacity)
        {
            _values.Remove(_order.Dequeue());
        }
    }
}
