using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Discord.Gateway;

/// <summary>What a test can do to the gateway and see of it.</summary>
internal sealed class FakeGateway(World world, GatewayServer server, GatewayRules rules)
{
    public GatewayRules Rules => rules;

    /// <summary>Connections that have identified or resumed.</summary>
    public int Connected => world.Locked(() => world.Sessions.Connections.Count());

    public IReadOnlyList<JsonObject> Identifies => world.Locked(() => server.Greeting.Identifies.ToList());

    /// <summary>RESUMEs that went well.</summary>
    public int Resumes => world.Locked(() => server.Greeting.Resumes);

    /// <summary>The last presence the bot set (op 3), as it sent it.</summary>
    public JsonObject? Presence => world.Locked(() => server.Presence);

    /// <summary>Heartbeats of the open connections.</summary>
    public int Heartbeats => world.Locked(() => server.Open.Sum(c => c.Heartbeats));

    /// <summary>The paths of the open connections: "/resume" when the bot used resume_gateway_url.</summary>
    public IReadOnlyList<string> Paths => world.Locked(() => server.Open.Select(c => c.Path).ToList());

    /// <summary>The switches of the developer portal. All are on at first; IDENTIFY with others is closed with 4014.</summary>
    public Intents AllowedIntents
    {
        get => world.AllowedIntents;
        set => world.Locked(() => world.AllowedIntents = value);
    }

    public int ReplayLimit
    {
        set => world.Locked(() => world.Sessions.ReplayLimit = value);
    }

    public TimeSpan ResumeWindow
    {
        set => world.Locked(() => world.Sessions.ResumeWindow = value);
    }

    /// <summary>New connections are refused with HTTP 503 until set back.</summary>
    public bool IsDown
    {
        get => server.IsDown;
        set => server.IsDown = value;
    }

    /// <summary>So many shards are connected and greeted.</summary>
    public Task WaitForConnection(int shards = 1) => world.Until(
        () => world.Sessions.Connections.Count() >= shards ? this : null, $"{shards} connected shard(s)", () => "");

    public Task WaitForResume(int times = 1) =>
        world.Until(() => server.Greeting.Resumes >= times ? this : null, $"{times} RESUME(s)", () => "");

    public Task WaitForIdentify(int times = 1) =>
        world.Until(() => server.Greeting.Identifies.Count >= times ? this : null, $"{times} IDENTIFY(s)", () => "");

    public Task WaitForLoss() => world.Until(() => server.Open.Count == 0 ? this : null, "the bot to have no connection", () => "");

    /// <summary>Resets every connection; sessions stay and can be resumed.</summary>
    public void Cut() => ForEach(c => c.Cut());

    /// <summary>Op 9. Not resumable: the sessions are gone, and with them what they would have replayed.</summary>
    public void InvalidateSessions(bool resumable = false) => ForEach(c =>
    {
        Forget(c, resumable);
        c.Send(GatewayServer.Frame(9, resumable));
    });

    /// <summary>Silently: the next RESUME is answered with op 9.</summary>
    public void ForgetSessions() => world.Locked(() =>
    {
        foreach (var session in world.Sessions.Alive.ToList())
        {
            session.IsDead = true;
        }
    });

    /// <summary>Op 7: the bot has to reconnect and resume.</summary>
    public void AskToReconnect() => ForEach(c => c.Send(GatewayServer.Frame(7)));

    /// <summary>Op 1: the bot has to beat at once.</summary>
    public void AskForHeartbeat() => ForEach(c => c.Send(GatewayServer.Frame(1)));

    /// <summary>Heartbeats are no longer acknowledged, on open connections and (with false: not) on new ones.</summary>
    public void WithholdAcks(bool alsoLater = false)
    {
        server.WithholdsAcks = alsoLater;
        ForEach(c => c.WithholdsAcks = true);
    }

    public void GiveAcks()
    {
        server.WithholdsAcks = false;
        ForEach(c => c.WithholdsAcks = false);
    }

    /// <summary>Closes every connection with this code.</summary>
    public void Close(int code) => ForEach(c => GatewayServer.Close(c, code));

    /// <summary>A dispatch exactly as given, to every session.</summary>
    public void SendRaw(string type, string json) => world.Locked(() =>
        world.Sessions.Publish(new GatewayEvent(type, Intents.None, null, JsonNode.Parse(json)!.AsObject())));

    /// <summary>Any frame exactly as given.</summary>
    public void SendFrame(string frame) => ForEach(c => c.Send(frame));

    /// <summary>Events of these types (all, if none is named) get lost at Discord: nobody hears them, no RESUME brings them.</summary>
    public void Drop(params string[] types) =>
        world.Locked(() => world.Sessions.Drop(e => types.Length == 0 || types.Contains(e.Type)));

    /// <summary>So many events of a type get lost.</summary>
    public void DropNext(string type, int count = 1) => world.Locked(() => world.Sessions.Drop(e => e.Type == type && count-- > 0));

    public void StopDropping() => world.Locked(world.Sessions.StopDropping);

    /// <summary>Keeps events back until released: late, or in another order.</summary>
    public void Hold() => world.Locked(world.Sessions.Hold);

    public void Release() => world.Locked(() => world.Sessions.LetGo(held => held));

    public void ReleaseReversed() => world.Locked(() => world.Sessions.LetGo(held => held.Reverse()));

    // The connection is as before IDENTIFY again.
    private void Forget(GatewayConnection connection, bool resumable)
    {
        if (connection.Session is { } session)
        {
            session.IsDead = !resumable;
            (session.Connection, session.LostAt, connection.Session) = (null, world.NetworkClock.GetUtcNow(), null);
        }
    }

    private void ForEach(Action<GatewayConnection> act) => world.Locked(() =>
    {
        foreach (var connection in server.Open.ToList())
        {
            act(connection);
        }
    });
}
