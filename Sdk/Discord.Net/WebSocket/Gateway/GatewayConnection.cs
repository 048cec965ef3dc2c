using System.Diagnostics.CodeAnalysis;
using System.Net.WebSockets;
using Discord.Net;

namespace Discord.WebSocket.Gateway;

/// <summary>
/// Keeps a client connected from start to stop: opens, waits for the end, tells of it, and opens again after a pause, unless the server
/// has said that trying again is of no use.
/// </summary>
/// <param name="session">What is opened.</param>
/// <param name="log">Where to tell what happens.</param>
[SuppressMessage("Design", "CA1001", Justification = "What is only awaited or cancelled holds nothing to dispose.")]
internal sealed class GatewayConnection(GatewaySession session, GatewayLog log)
{
    private readonly SemaphoreSlim _starting = new(1, 1);
    private CancellationTokenSource _stop = new();
    private Task _run = Task.CompletedTask;
    private volatile ConnectionState _state = ConnectionState.Disconnected;

    public ConnectionState State => _state;

    /// <summary>Completes when nothing is done any more after a stop.</summary>
    public Task Ended => _run;

    /// <summary>Called when the session is established or resumed.</summary>
    public required Func<Task> Connected { get; init; }

    /// <summary>Called when a connection is being given up.</summary>
    public required Func<Task> Disconnecting { get; init; }

    /// <summary>Called when a connection has ended, with the reason.</summary>
    public required Func<Exception, Task> Disconnected { get; init; }

    /// <exception cref="InvalidOperationException">It has been started.</exception>
    public async Task StartAsync()
    {
        await _starting.WaitAsync().ConfigureAwait(false);
        try
        {
            if (_state != ConnectionState.Disconnected)
            {
                throw new InvalidOperationException("Cannot start an already running client.");
            }

            // It may be pausing between two attempts.
            await _stop.CancelAsync().ConfigureAwait(false);
            await _run.ConfigureAwait(false);
            _stop = new CancellationTokenSource();
            _state = ConnectionState.Connecting;
            var stop = _stop.Token;
            _run = Task.Run(() => RunAsync(stop), CancellationToken.None);
        }
        finally
        {
            _starting.Release();
        }
    }

    /// <summary>Asks for the end and does not wait for it, so that a handler of an event may ask too.</summary>
    public Task StopAsync() => _stop.CancelAsync();

    private async Task RunAsync(CancellationToken stop)
    {
        var pause = new Backoff();
        while (!stop.IsCancellationRequested)
        {
            var reason = await ConnectOnceAsync(pause, stop).ConfigureAwait(false);
            if (IsFinal(reason))
            {
                return;
            }

            await Task.Delay(pause.Next(), stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<Exception> ConnectOnceAsync(Backoff pause, CancellationToken stop)
    {
        using var attempt = new GatewayAttempt(stop);
        try
        {
            _state = ConnectionState.Connecting;
            await log.InfoAsync("Connecting").ConfigureAwait(false);
            await session.OpenAsync(attempt).ConfigureAwait(false);
            pause.Reset();
            _state = ConnectionState.Connected;
            await log.InfoAsync("Connected").ConfigureAwait(false);
            await Connected().ConfigureAwait(false);
            await attempt.Ended.ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            attempt.Fail(fault);
        }

        await GiveUpAsync(attempt.Reason, stop.IsCancellationRequested).ConfigureAwait(false);
        return attempt.Reason;
    }

    private async Task GiveUpAsync(Exception reason, bool isStopped)
    {
        if (!isStopped)
        {
            await log.WarningAsync(null, reason).ConfigureAwait(false);
        }

        _state = ConnectionState.Disconnecting;
        await log.InfoAsync("Disconnecting").ConfigureAwait(false);
        try
        {
            await session.CloseAsync(reason, isStopped).ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            // It is over all the same, and the next one must come.
            await log.WarningAsync("The connection could not be closed", fault).ConfigureAwait(false);
        }

        await Disconnecting().ConfigureAwait(false);
        _state = ConnectionState.Disconnected;
        await Disconnected(reason).ConfigureAwait(false);
        await log.InfoAsync("Disconnected").ConfigureAwait(false);
    }

    // A wrong token, a wrong shard, too few shards, a version or intents that are not allowed: the next attempt would end the same way.
    private static bool IsFinal(Exception reason) =>
        reason is WebSocketException { InnerException: WebSocketClosedException { CloseCode: 4004 or (>= 4010 and <= 4014) } };
}
