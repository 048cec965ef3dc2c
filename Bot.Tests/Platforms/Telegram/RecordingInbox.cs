using Bot.Messaging;

namespace Bot.Tests.Platforms.Telegram;

/// <summary>An inbox that keeps what it is given, once each, and can be made to wait or to fail.</summary>
internal sealed class RecordingInbox : IInbox
{
    private readonly Lock _lock = new();
    private readonly List<IncomingMessage> _messages = [];
    private readonly List<(Func<IReadOnlyList<IncomingMessage>, bool> Match, TaskCompletionSource<IncomingMessage> Found)> _waiting = [];
    private int _failures;

    /// <summary>How often messages were brought, also those that were known.</summary>
    public int Arrivals { get; private set; }

    /// <summary>Awaited before anything is stored.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    /// <summary>Somebody is waiting at the gate, or was stored.</summary>
    public TaskCompletionSource Reached { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IReadOnlyList<IncomingMessage> Messages
    {
        get
        {
            lock (_lock)
            {
                return [.. _messages];
            }
        }
    }

    public void FailNext(int times = 1) => _failures = times;

    public async Task AcceptAsync(IReadOnlyList<IncomingMessage> messages, CancellationToken cancellationToken)
    {
        Reached.TrySetResult();
        await Gate.WaitAsync(cancellationToken);
        lock (_lock)
        {
            if (_failures-- > 0)
            {
                throw new InvalidOperationException("The disk is full.");
            }

            Arrivals += messages.Count;
            _messages.AddRange(messages.Where(message => _messages.TrueForAll(known => known.NativeId != message.NativeId)));
            foreach (var (match, found) in _waiting.Where(waiting => waiting.Match(_messages)).ToList())
            {
                found.TrySetResult(_messages[^1]);
            }
        }
    }

    /// <summary>The newest message, as soon as there are this many.</summary>
    public Task<IncomingMessage> Has(int count)
    {
        var found = new TaskCompletionSource<IncomingMessage>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_lock)
        {
            if (_messages.Count >= count)
            {
                return Task.FromResult(_messages[^1]);
            }

            _waiting.Add((messages => messages.Count >= count, found));
        }

        return found.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }
}
