using System.Net.WebSockets;
using System.Text.Json;
using Discord.Net;

namespace Discord.WebSocket.Gateway;

/// <summary>
/// The session of a client with the gateway. It outlives connections: after a broken one it is resumed, and the server sends what was
/// missed; where that is not possible a new one is begun (https://docs.discord.com/developers/events/gateway#resuming).
/// </summary>
internal sealed class GatewaySession : IDisposable
{
    private readonly GatewaySettings _settings;
    private readonly GatewayLog _log;
    private readonly GatewaySocket _socket;
    private readonly SemaphoreSlim _dispatching = new(1, 1);
    private GatewayAttempt _attempt;
    private Heart _heart;
    private string _sessionId;
    private string _resumeFrom;
    private volatile int _sequence;

    public GatewaySession(GatewaySettings settings, GatewayLog log)
    {
        (_settings, _log) = (settings, log);
        _socket = new GatewaySocket(settings.WebSocketProvider(), log) { Received = HandleAsync, Closed = OnClosedAsync };
    }

    /// <summary>Called with each event, one at a time. A failure to handle READY ends the connection, others are only logged.</summary>
    public required Func<GatewayFrame, Task> Dispatch { get; init; }

    /// <summary>Called with the time between a heartbeat and its answer, in milliseconds.</summary>
    public required Func<int, Task> LatencyMeasured { get; init; }

    /// <summary>Connects and waits until the session is established or resumed.</summary>
    public async Task OpenAsync(GatewayAttempt attempt)
    {
        if (_sessionId is { } sessionId)
        {
            await ConnectToResumeAsync(attempt).ConfigureAwait(false);
            await SendAsync(GatewayOpCode.Resume, GatewayCommands.Resume(_settings.Token(), sessionId, _sequence)).ConfigureAwait(false);
        }
        else
        {
            using var turn = await _settings.Gate().EnterAsync(_settings.Identity.ShardId, attempt.Token).ConfigureAwait(false);
            await ConnectAsync(attempt, await _settings.Address().ConfigureAwait(false)).ConfigureAwait(false);
            await SendIdentifyAsync().ConfigureAwait(false);
        }

        await attempt.Ready.ConfigureAwait(false);
    }

    /// <summary>Closes the connection. After a stop the session is over; after most other things it may be resumed.</summary>
    public Task CloseAsync(Exception reason, bool isStopped)
    {
        if (isStopped || reason is TimeoutException || EndsSession((reason.InnerException as WebSocketClosedException)?.CloseCode))
        {
            Forget();
        }

        // A close with 1000 ends the session, any other code keeps it.
        return _socket.DisconnectAsync(isStopped ? 1000 : 4000);
    }

    /// <summary>Sends a frame; when there is no connection, it is lost.</summary>
    public Task SendAsync(GatewayOpCode op, byte[] frame) => _socket.SendAsync(op, frame, _attempt.Token);

    public void Dispose() => _socket.Dispose();

    // https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
    private static bool EndsSession(int? closeCode) => closeCode is 4003 or 4004 or 4006 or 4007 or 4009 or (>= 4010 and <= 4014);

    private void Forget() => (_sessionId, _resumeFrom, _sequence) = (null, null, 0);

    private async Task ConnectToResumeAsync(GatewayAttempt attempt)
    {
        var address = _resumeFrom is { } url ? GatewayAddress.Of(url) : await _settings.Address().ConfigureAwait(false);
        try
        {
            await ConnectAsync(attempt, address).ConfigureAwait(false);
        }
        catch
        {
            // That server may be gone for good: the next attempt goes the usual way.
            _resumeFrom = null;
            throw;
        }
    }

    private async Task ConnectAsync(GatewayAttempt attempt, string address)
    {
        (_attempt, _heart) = (attempt, null);
        attempt.ExpectReadyWithin(_settings.ConnectionTimeout);
        await _socket.ConnectAsync(address, attempt.Token).ConfigureAwait(false);
        await attempt.Greeted.ConfigureAwait(false);
    }

    private Task SendIdentifyAsync() => SendAsync(
        GatewayOpCode.Identify, GatewayCommands.Identify(_settings.Token(), _settings.Identity, _settings.Presence()));

    private Task SendBeatAsync() => SendAsync(GatewayOpCode.Heartbeat, GatewayCommands.Heartbeat(_sequence > 0 ? _sequence : null));

    private Task OnClosedAsync(Exception reason)
    {
        _attempt.Fail(new WebSocketException(WebSocketError.ConnectionClosedPrematurely, "WebSocket connection was closed", reason));
        return Task.CompletedTask;
    }

    private async Task HandleAsync(GatewayFrame frame)
    {
        var (attempt, heart) = (_attempt, _heart);
        heart?.BeginFrame();
        try
        {
            await (frame.Op == GatewayOpCode.Dispatch ? DispatchAsync(attempt, frame) : ObeyAsync(attempt, frame)).ConfigureAwait(false);
        }
        finally
        {
            heart?.EndFrame();
        }
    }

    private async Task ObeyAsync(GatewayAttempt attempt, GatewayFrame frame)
    {
        await _log.DebugAsync($"Received {frame.Op}").ConfigureAwait(false);
        switch (frame.Op)
        {
            case GatewayOpCode.Hello:
                Greet(attempt, TimeSpan.FromMilliseconds(frame.Data.GetProperty("heartbeat_interval").GetDouble()));
                break;
            case GatewayOpCode.Heartbeat:
                await (_heart?.BeatOnceAsync() ?? SendBeatAsync()).ConfigureAwait(false);
                break;
            case GatewayOpCode.HeartbeatAck when _heart?.Answer() is { } latency:
                await LatencyMeasured(latency).ConfigureAwait(false);
                break;
            case GatewayOpCode.HeartbeatAck:
                break;
            case GatewayOpCode.Reconnect:
                attempt.Fail(new GatewayReconnectException("Server requested a reconnect"));
                break;
            case GatewayOpCode.InvalidSession when frame.Data.ValueKind == JsonValueKind.True:
                attempt.Fail(new GatewayReconnectException("Server could not go on with the session, which may be resumed"));
                break;
            case GatewayOpCode.InvalidSession:
                await _log.WarningAsync("The session is over, a new one is begun").ConfigureAwait(false);
                Forget();
                InBackground(attempt, () => BeginAnewAsync(attempt));
                break;
            default:
                await _log.WarningAsync($"Unknown OpCode ({frame.Op})").ConfigureAwait(false);
                break;
        }
    }

    private void Greet(GatewayAttempt attempt, TimeSpan interval)
    {
        var heart = new Heart(interval, SendBeatAsync);
        _heart = heart;
        InBackground(attempt, () => heart.BeatAsync(attempt.Token));
        attempt.Greet();
    }

    private async Task BeginAnewAsync(GatewayAttempt attempt)
    {
        // Discord wants a pause of one to five seconds here.
        await Task.Delay(TimeSpan.FromSeconds(1 + (4 * Random.Shared.NextDouble())), attempt.Token).ConfigureAwait(false);
        using var turn = await _settings.Gate().EnterAsync(_settings.Identity.ShardId, attempt.Token).ConfigureAwait(false);
        attempt.ExpectReadyWithin(_settings.ConnectionTimeout);
        await SendIdentifyAsync().ConfigureAwait(false);
    }

    // What goes wrong there ends the connection.
    private static void InBackground(GatewayAttempt attempt, Func<Task> work) => _ = Task.Run(async () =>
    {
        try
        {
            await work().ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            attempt.Fail(fault);
        }
    });

    private async Task DispatchAsync(GatewayAttempt attempt, GatewayFrame frame)
    {
        _sequence = frame.Sequence ?? _sequence;
        // A handler of the connection before may still be at work: events are handled one after the other all the same.
        await _dispatching.WaitAsync().ConfigureAwait(false);
        try
        {
            await Dispatch(frame).ConfigureAwait(false);
        }
        catch (Exception fault) when (frame.Type == "READY")
        {
            attempt.Fail(new InvalidOperationException("Processing READY failed", fault));
        }
        catch (Exception fault)
        {
            await _log.ErrorAsync($"Error handling Dispatch ({frame.Type})", fault).ConfigureAwait(false);
        }
        finally
        {
            _dispatching.Release();
        }

        if (frame.Type is "READY" or "RESUMED")
        {
            Establish(attempt, frame);
        }
    }

    private void Establish(GatewayAttempt attempt, GatewayFrame frame)
    {
        if (frame.Type == "READY")
        {
            _sessionId = frame.Text("session_id");
            _resumeFrom = frame.Text("resume_gateway_url");
        }

        attempt.Complete();
    }
}
