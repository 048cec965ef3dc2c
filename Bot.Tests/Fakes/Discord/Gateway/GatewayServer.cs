using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Bot.Tests.Fakes.Discord.Gateway;

/// <summary>The gateway: accepts WebSockets and answers what the bot sends. https://discord.com/developers/docs/events/gateway</summary>
internal sealed class GatewayServer(World world, GatewayRules rules, Func<string?> token)
{
    private readonly GatewayGreeting _greeting = new(world, rules, token);
    private readonly List<GatewayConnection> _open = [];

    /// <summary>Connections that are open now. Look at them under the world's gate.</summary>
    public IReadOnlyList<GatewayConnection> Open => _open;

    public GatewayGreeting Greeting => _greeting;

    /// <summary>New connections get HTTP 503.</summary>
    public bool IsDown { get; set; }

    public bool WithholdsAcks { get; set; }

    /// <summary>The last presence the bot set, as it sent it.</summary>
    public JsonObject? Presence { get; private set; }

    public async Task Handle(HttpContext http)
    {
        if (IsDown)
        {
            http.Response.StatusCode = 503;
            return;
        }

        var query = http.Request.Query;
        using var socket = await http.WebSockets.AcceptWebSocketAsync();
        var connection = new GatewayConnection(socket, query["compress"] == "zlib-stream", http.Abort)
        {
            Path = http.Request.Path.Value ?? "/",
            WithholdsAcks = WithholdsAcks,
        };
        world.Locked(() => _open.Add(connection));
        var sending = connection.SendAll(http.RequestAborted);
        if (query["v"] != "10" || query["encoding"] != "json")
        {
            connection.Close(CloseCodes.InvalidVersion);
        }
        else
        {
            var interval = (int)rules.HeartbeatInterval.TotalMilliseconds;
            connection.Send(Frame(10, new JsonObject { ["heartbeat_interval"] = interval, ["_trace"] = new JsonArray() }));
        }

        using var gone = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        var watching = WatchHeartbeats(connection, gone.Token);
        await ReceiveAll(connection, http.RequestAborted);
        await gone.CancelAsync();
        Lose(connection);
        await connection.Finish(http.RequestAborted);
        await sending;
        await watching;
    }

    /// <summary>Ends connections with a code.</summary>
    public static void Close(GatewayConnection connection, int code)
    {
        if (connection.Session is { } session && CloseCodes.EndsSession(code))
        {
            session.IsDead = true;
        }

        connection.Close(code);
    }

    public static string Frame(int opcode, JsonNode? data = null) =>
        new JsonObject { ["t"] = null, ["s"] = null, ["op"] = opcode, ["d"] = data }.ToJsonString();

    private async Task ReceiveAll(GatewayConnection connection, CancellationToken aborted)
    {
        var sent = new Queue<DateTimeOffset>();
        while (await connection.Receive(aborted) is { } text)
        {
            var now = world.NetworkClock.GetUtcNow();
            sent.Enqueue(now);
            while (now - sent.Peek() > TimeSpan.FromMinutes(1))
            {
                sent.Dequeue();
            }

            world.Locked(() =>
            {
                if ((sent.Count > rules.EventsPerMinute ? CloseCodes.RateLimited : Answer(connection, text)) is { } code)
                {
                    Close(connection, code);
                }
            });
        }
    }

    /// <summary>Null, or the code to close with.</summary>
    private int? Answer(GatewayConnection connection, string text)
    {
        if (Parse(text) is not { } frame)
        {
            return CloseCodes.DecodeError;
        }

        var data = frame.Object("d") ?? [];
        switch (frame.Int("op"))
        {
            case 1:
                connection.Heartbeats++;
                if (!connection.WithholdsAcks)
                {
                    connection.Send(Frame(11));
                }

                return null;
            case 2:
                return connection.Session is null ? _greeting.Identify(connection, data) : CloseCodes.AlreadyAuthenticated;
            case 6:
                return connection.Session is null ? _greeting.Resume(connection, data) : CloseCodes.AlreadyAuthenticated;
            case 3 or 4 or 8 when connection.Session is null:
                return CloseCodes.NotAuthenticated;
            case 3:
                Presence = data.Copy();
                return null;
            case 4:
                return null;
            case 8:
                return _greeting.SendMembers(connection.Session!, data);
            default:
                return CloseCodes.UnknownOpcode;
        }
    }

    private static JsonObject? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private async Task WatchHeartbeats(GatewayConnection connection, CancellationToken gone)
    {
        try
        {
            for (var seen = -1; seen != connection.Heartbeats;)
            {
                seen = connection.Heartbeats;
                await Task.Delay(rules.HeartbeatInterval * 2, world.NetworkClock, gone);
            }

            world.Locked(() => Close(connection, CloseCodes.SessionTimedOut));
        }
        catch (OperationCanceledException)
        {
            // The connection ended first.
        }
    }

    private void Lose(GatewayConnection connection) => world.Locked(() =>
    {
        _open.Remove(connection);
        if (connection.Session is not { } session)
        {
            return;
        }

        if (session.Connection == connection)
        {
            session.Connection = null;
            session.LostAt = world.NetworkClock.GetUtcNow();
        }

        session.IsDead |= !connection.IsClosing && connection.ClosedByBotWith is 1000 or 1001;
    });
}
