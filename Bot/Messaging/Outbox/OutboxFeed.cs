using System.Threading.Channels;

namespace Bot.Messaging.Outbox;

/// <summary>What the outbox's loop is told, in order. It knows no platform and no database, so that both can be built upon it.</summary>
internal sealed class OutboxFeed : IDisposable
{
    private readonly Channel<OutboxSignal> _signals = Channel.CreateUnbounded<OutboxSignal>(new() { SingleReader = true });
    private readonly Alarm _alarm;

    public OutboxFeed(TimeProvider time) => _alarm = new Alarm(time, () => Post(new OutboxSignal.Woken()));

    public void Post(OutboxSignal signal) => _signals.Writer.TryWrite(signal);

    public bool TryRead(out OutboxSignal? signal) => _signals.Reader.TryRead(out signal);

    /// <summary>Returns when there is something to read, at the latest (with nothing but a wake-up) at <paramref name="until"/>.</summary>
    public async Task WaitAsync(DateTimeOffset until, CancellationToken cancellationToken)
    {
        _alarm.Set(until);
        await _signals.Reader.WaitToReadAsync(cancellationToken);
    }

    public void Dispose() => _alarm.Dispose();
}
