namespace Bot.Tests.Fakes.Telegram;

/// <summary>All faults that are to happen; the first that fits a call hits it. Random ones follow the server's seed.</summary>
internal sealed class FaultPlan(World world, Random random)
{
    private readonly List<(FaultRule Rule, Fault Fault)> _planned = [];

    /// <summary>Faults for these methods; "download" means fetching a file.</summary>
    public FaultRule On(params string[] methods) => new(this, [.. methods]);

    /// <summary>Faults for everything except getUpdates and downloads.</summary>
    public FaultRule OnEveryCall() => new(this, []);

    public void Clear()
    {
        lock (world.Gate)
        {
            foreach (var (_, fault) in _planned)
            {
                fault.Release();
            }

            _planned.Clear();
        }
    }

    public Fault Plan(FaultRule rule, Fault fault)
    {
        lock (world.Gate)
        {
            _planned.Add((rule, fault));
        }

        return fault;
    }

    /// <summary>Null when the call goes well.</summary>
    public Fault? Pick(CallRecord call)
    {
        foreach (var (rule, fault) in _planned)
        {
            if (rule.Fits(call, fault.Hits) && (rule.Probability >= 1 || random.NextDouble() < rule.Probability))
            {
                fault.Hit();
                return fault;
            }
        }

        return null;
    }
}

/// <summary>Which calls a fault hits. What goes wrong is said last and puts it in force: <c>On("getFile").Once().LosesAnswer()</c>.</summary>
internal sealed class FaultRule(FaultPlan plan, HashSet<string> methods)
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

    public FaultRule InChat(long chatId) => Where(call => call.ChatId == chatId);

    /// <summary>Refused with Telegram's 429; the call is not applied.</summary>
    public Fault TooManyRequests(int retryAfter) => Refuses(ApiRefusal.TooManyRequests(retryAfter));

    /// <summary>Refused with these words, not applied: <c>Refuses(403, "Forbidden: bot was blocked by the user")</c>.</summary>
    public Fault Refuses(int code, string description) => Refuses(new ApiRefusal(code, description));

    public Fault Refuses(ApiRefusal refusal) => plan.Plan(this, new Fault { Refusal = refusal });

    public Fault ServerError(int code = 500) => Refuses(code, code switch
    {
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        _ => "Internal Server Error",
    });

    /// <summary>The connection is cut before anything was done.</summary>
    public Fault ResetsConnection() => plan.Plan(this, new Fault { ResetsBefore = true });

    /// <summary>Done, but the connection is cut before the answer: the bot cannot know.</summary>
    public Fault LosesAnswer() => plan.Plan(this, new Fault { ResetsAfter = true });

    /// <summary>Nothing is done and nothing answered until <see cref="Fault.Release"/>.</summary>
    public Fault Hangs() => plan.Plan(this, new Fault { HoldsBefore = true });

    /// <summary>Done at once, answered only after <see cref="Fault.Release"/>.</summary>
    public Fault HoldsAnswer() => plan.Plan(this, new Fault { HoldsAfter = true });

    /// <summary>Done, but answered with a body that is not what a Bot API answers.</summary>
    public Fault AnswersGarbage(string body = "{\"ok\":true,\"resul", int status = 200, bool applied = true) =>
        plan.Plan(this, new Fault { Garbage = body, GarbageStatus = status, GarbageIsApplied = applied });

    public bool Fits(CallRecord call, int hits) =>
        hits < _times
        && (methods.Count == 0 ? call.Method is not ("getUpdates" or "download") : methods.Contains(call.Method))
        && _where(call);
}
