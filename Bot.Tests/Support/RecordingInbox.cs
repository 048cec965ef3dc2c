using Bot.Messaging;

namespace Bot.Tests.Support;

/// <summary>An inbox that keeps what it takes, each message once, and can be out of order.</summary>
internal sealed class RecordingInbox : IInbox
{
    private readonly Lock _lock = new();
    private readonly List<IncomingMessage> _accepted = [];
    private TaskCompletionSource _news = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IReadOnlyList<IncomingMessage> Accepted
    {
        get
        {
            lock (_lock)
            {
                return [.. _accepted];
            }
        }
    }

    /// <summary>How often a message came that was there already.</summary>
    public int Repeats { get; private set; }

    /// <summary>While true, whatever comes is stored but whoever brought it hears of a failure.</summary>
    public bool LosesAnswers { get; set; }

    /// <summary>What follows each new message.</summary>
    public Func<IncomingMessage, Task> Then { get; set; } = _ => Task.CompletedTask;

    public async Task AcceptAsync(IReadOnlyList<IncomingMessage> messages, CancellationToken cancellationToken)
    {
        foreach (var message in messages.Where(IsNew))
        {
            await Then(message);
        }

        if (LosesAnswers)
        {
            throw new IOException("The answer is lost.");
        }
    }

    /// <summary>The latest message of a kind; waits until there is one.</summary>
    public async Task<IncomingMessage> HasAsync(Func<IncomingMessage, bool> wanted)
    {
        while (true)
        {
            Task news;
            lock (_lock)
            {
                if (_accepted.LastOrDefault(wanted) is { } message)
                {
                    return message;
                }

                news = _news.Task;
            }

            await news.WaitAsync(TimeSpan.FromSeconds(30));
        }
    }

    private bool IsNew(IncomingMessage message)
    {
        lock (_lock)
        {
            if (_accepted.Any(known => known.NativeId == message.NativeId))
            {
                Repeats++;
                return false;
            }

            _accepted.Add(message);
            _news.SetResult();
            _news = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return true;
        }
    }
}
