namespace Bot.Tests.Fakes.Discord;

/// <summary>
/// Which calls a fault hits. What goes wrong is said last and puts it in force: <c>On("CreateMessage").Once().LosesAnswer()</c>.
/// </summary>
internal sealed class FaultRule(FaultPlan plan, HashSet<string> calls)
{
    private int _times = int.MaxValue;
    private Func<CallRecord, bool> _where = _ => true;

    public double Probability { get; private set; } = 1;

    public FaultRule Once() => Times(1);

    public FaultRule Times(int times)
    {
        _times = times;
        return this;
    }

    /// <summary>0 never, 1 always; decided by the server's seed.</summary>
    public FaultRule WithProbability(double probability)
    {
        Probability = probability;
        return this;
    }

    public FaultRule Where(Func<CallRecord, bool> where)
    {
        _where = where;
        return this;
    }

    public FaultRule InChannel(FakeChannel channel) => Where(call => call.ChannelId == channel.Id);

    /// <summary>Refused with 429; the call is not applied. Scope: user, global or shared.</summary>
    public Fault TooManyRequests(TimeSpan retryAfter, string scope = "user") => Refuses(ApiRefusal.TooManyRequests(retryAfter, scope));

    /// <summary>Refused, not applied: <c>Refuses(403, 50013, "Missing Permissions")</c>.</summary>
    public Fault Refuses(int status, int code, string message) => Refuses(new ApiRefusal(status, code, message));

    public Fault Refuses(ApiRefusal refusal) => plan.Plan(this, new Fault { Refusal = refusal });

    public Fault ServerError(int status = 500) => Refuses(status, 0, status switch
    {
        502 => "502: Bad Gateway",
        503 => "503: Service Unavailable",
        504 => "504: Gateway Timeout",
        _ => "500: Internal Server Error",
    });

    /// <summary>The connection is cut before anything was done.</summary>
    public Fault ResetsConnection() => plan.Plan(this, new Fault { ResetsBefore = true });

    /// <summary>Done, but the connection is cut before the answer: the bot cannot know.</summary>
    public Fault LosesAnswer() => plan.Plan(this, new Fault { ResetsAfter = true });

    /// <summary>Nothing is done and nothing answered until <see cref="Fault.Release"/>.</summary>
    public Fault Hangs() => plan.Plan(this, new Fault { HoldsBefore = true });

    /// <summary>Done at once, answered only after <see cref="Fault.Release"/>.</summary>
    public Fault HoldsAnswer() => plan.Plan(this, new Fault { HoldsAfter = true });

    /// <summary>Everything takes that much longer, by the network's clock.</summary>
    public Fault IsSlow(TimeSpan delay) => plan.Plan(this, new Fault { Delay = delay });

    /// <summary>Done (or with applied false: not), but answered with a body that is not Discord's.</summary>
    public Fault AnswersGarbage(string body = "{\"id\":\"12", int status = 200, bool applied = true) =>
        plan.Plan(this, new Fault { Garbage = body, GarbageStatus = status, GarbageIsApplied = applied });

    public bool Fits(CallRecord call, int hits) =>
        hits < _times && (calls.Count == 0 ? call.Name != "Download" : calls.Contains(call.Name)) && _where(call);
}
