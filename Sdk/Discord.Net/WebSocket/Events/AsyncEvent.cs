using System.Collections.Immutable;

namespace Discord.WebSocket.Events;

/// <summary>An event whose handlers are awaited one after the other, in the order in which they were added.</summary>
/// <param name="name">Its name, for the log.</param>
/// <param name="parent">The same event of the sharded client that the client belongs to: its handlers come after the client's own.</param>
internal sealed class AsyncEvent<THandler>(string name, AsyncEvent<THandler> parent = null)
    where THandler : Delegate
{
    private ImmutableArray<THandler> _handlers = [];

    public string Name => name;

    public bool HasHandlers => !Handlers.IsEmpty;

    private ImmutableArray<THandler> Handlers => parent is null ? _handlers : _handlers.AddRange(parent.Handlers);

    public void Add(THandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        ImmutableInterlocked.Update(ref _handlers, (handlers, added) => handlers.Add(added), handler);
    }

    public void Remove(THandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        ImmutableInterlocked.Update(ref _handlers, (handlers, removed) => handlers.Remove(removed), handler);
    }

    /// <summary>Calls the handlers; one that throws keeps those after it from being called.</summary>
    public async Task CallAsync(Func<THandler, Task> call)
    {
        foreach (var handler in Handlers)
        {
            await call(handler).ConfigureAwait(false);
        }
    }
}
