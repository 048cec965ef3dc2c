namespace Discord.WebSocket.Gateway;

/// <summary>
/// One connection to the gateway from its opening to its end. It ends once, with the reason that came first: the client was stopped,
/// the socket broke, the server closed it or fell silent, or was not ready in time.
/// </summary>
internal sealed class GatewayAttempt : IDisposable
{
    private readonly TaskCompletionSource _greeted = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource _deadline = new();
    private readonly CancellationTokenSource _end = new();
    private readonly CancellationTokenRegistration _onStop;
    private readonly CancellationTokenRegistration _onDeadline;
    private Exception _reason;

    public GatewayAttempt(CancellationToken stop)
    {
        Token = _end.Token;
        _onDeadline = _deadline.Token.Register(() => Fail(new TimeoutException("The gateway was not ready in time.")));
        _onStop = stop.Register(() => Fail(new TaskCanceledException()));
        foreach (var task in (Task[])[_greeted.Task, _ready.Task, _ended.Task])
        {
            // Not everybody who may wait for them does.
            _ = task.ContinueWith(t => t.Exception, TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously);
        }
    }

    /// <summary>Cancelled at the end.</summary>
    public CancellationToken Token { get; }

    /// <summary>The server has greeted: it takes commands.</summary>
    public Task Greeted => _greeted.Task;

    /// <summary>The session is established or resumed.</summary>
    public Task Ready => _ready.Task;

    /// <summary>Fails with the reason of the end.</summary>
    public Task Ended => _ended.Task;

    /// <summary>Why it ended; known before anybody hears that it did.</summary>
    public Exception Reason => _reason;

    public void ExpectReadyWithin(TimeSpan time) => _deadline.CancelAfter(time);

    public void Greet() => _greeted.TrySetResult();

    public void Complete()
    {
        _deadline.CancelAfter(Timeout.InfiniteTimeSpan);
        _ready.TrySetResult();
    }

    public void Fail(Exception reason)
    {
        if (Interlocked.CompareExchange(ref _reason, reason, null) is not null)
        {
            return;
        }

        try
        {
            _end.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // Whoever waited for this attempt knows already, and has put it away.
        }

        _greeted.TrySetException(reason);
        _ready.TrySetException(reason);
        _ended.TrySetException(reason);
    }

    public void Dispose()
    {
        _onStop.Dispose();
        _onDeadline.Dispose();
        _deadline.Dispose();
        _end.Dispose();
    }
}
