using Bot.Tests.Fakes.Discord.Rest;

namespace Bot.Tests.Fakes.Discord;

/// <summary>All faults that are to happen; the first that fits a call hits it. Random ones follow the server's seed.</summary>
internal sealed class FaultPlan(World world)
{
    private readonly List<(FaultRule Rule, Fault Fault)> _planned = [];

    /// <summary>
    /// Faults for these calls, named as in <see cref="RouteTable"/>: "CreateMessage"; "Download" means fetching an attachment.
    /// </summary>
    public FaultRule On(params string[] calls)
    {
        var unknown = calls.Except(RouteTable.Names).Except(["Download"]).ToList();
        return unknown.Count == 0
            ? new FaultRule(this, [.. calls])
            : throw new FakeDiscordException(
                $"No call is named {string.Join(", ", unknown)}; there are {string.Join(", ", RouteTable.Names)}.");
    }

    /// <summary>Faults for everything except downloads.</summary>
    public FaultRule OnEveryCall() => new(this, []);

    public void Clear() => world.Locked(() =>
    {
        foreach (var (_, fault) in _planned)
        {
            fault.Release();
        }

        _planned.Clear();
    });

    public Fault Plan(FaultRule rule, Fault fault)
    {
        world.Locked(() => _planned.Add((rule, fault)));
        return fault;
    }

    /// <summary>Null when the call goes well.</summary>
    public Fault? Pick(CallRecord call)
    {
        foreach (var (rule, fault) in _planned)
        {
            if (rule.Fits(call, fault.Hits) && (rule.Probability >= 1 || world.Random.NextDouble() < rule.Probability))
            {
                fault.Hit();
                return fault;
            }
        }

        return null;
    }
}
