using System.Threading.Channels;
using Microsoft.Extensions.Options;

namespace Bot.Messaging.Inbox;

/// <summary>
/// The inbox's door: platforms wait at it until what they brought is stored, or until there is room. It knows no platform and no
/// database, so that platforms can know it.
/// </summary>
internal sealed class Arrivals : IInbox, IDisposable
{
    private readonly Channel<InboxSignal> _signals = Channel.CreateUnbounded<InboxSignal>(new() { SingleReader = true });
    private readonly CancellationTokenSource _closed = new();
    private readonly SemaphoreSlim _door = new(1);
    private readonly SemaphoreSlim _room;
    private readonly TimeProvider _time;
    private readonly Alarm _alarm;

    public Arrivals(IOptions<InboxOptions> options, TimeProvider time)
    {
        _room = new SemaphoreSlim(options.Value.Capacity);
        _time = time;
        _alarm = new Alarm(time, () => Post(new InboxSignal.Woken()));
    }

    public async Task AcceptAsync(IReadOnlyList<IncomingMessage> messages, CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _closed.Token);
        var durable = new List<Task>(messages.Count);

        // One at a time, first come first served: who waits for room is not overtaken by who comes when there is some.
        await _door.WaitAsync(either.Token);
        try
        {
            foreach (var message in messages)
            {
                // Message by message: what came in first makes room for what comes later, however many they are.
                await _room.WaitAsync(either.Token);
                var arrived = new QueuedMessage(message, _time.GetUtcNow());
                durable.Add(arrived.Durable);
                Post(new InboxSignal.Arrived(arrived));
            }
        }
        finally
        {
            _door.Release();
        }

        await Task.WhenAll(durable).WaitAsync(either.Token);
    }

    /// <summary>Tells the loop.</summary>
    public void Post(InboxSignal signal) => _signals.Writer.TryWrite(signal);

    /// <summary>The next thing to know, when there is one.</summary>
    public bool TryRead(out InboxSignal? signal) => _signals.Reader.TryRead(out signal);

    /// <summary>Returns when there is something to read, at the latest (with nothing but a wake-up) at <paramref name="until"/>.</summary>
    public async Task WaitAsync(DateTimeOffset until, CancellationToken cancellationToken)
    {
        _alarm.Set(until);
        await _signals.Reader.WaitToReadAsync(cancellationToken);
    }

    /// <summary>A message left the memory.</summary>
    public void MakeRoom(QueuedMessage message)
    {
        if (message.TakesRoom)
        {
            _room.Release();
        }
    }

    /// <summary>Nothing is taken any more; who waits is told so and has to bring it again.</summary>
    public void Close() => _closed.Cancel();

    public void Dispose()
    {
        _alarm.Dispose();
        _closed.Dispose();
        _door.Dispose();
        _room.Dispose();
    }
}
