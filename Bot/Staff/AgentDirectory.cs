using Bot.Data;
using Bot.Messaging;

namespace Bot.Staff;

/// <summary>Knows the staff by their accounts. Whoever does something where the staff sit is one of them.</summary>
internal sealed partial class AgentDirectory(ILogger<AgentDirectory> logger)
{
    /// <summary>The agent behind an account; made when the account is new.</summary>
    public async Task<Agent> OfAsync(BotDbContext db, string platform, Sender sender, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var name = NameOf(sender);
        if (await db.AgentIdentities.FindAsync([platform, sender.UserId], cancellationToken) is { } identity
            && await db.Agents.FindAsync([identity.AgentId], cancellationToken) is { } known)
        {
            known.CallThemselves(name);
            identity.IsCalled(sender.Handle);
            return known;
        }

        var agent = db.Agents.Add(Agent.New(name, now)).Entity;
        db.AgentIdentities.Add(AgentIdentity.Of(agent.Id, platform, sender.UserId)).Entity.IsCalled(sender.Handle);
        Log.Met(logger, platform);
        return agent;
    }

    /// <summary>Nobody signs with nothing.</summary>
    private static string NameOf(Sender sender) =>
        !string.IsNullOrWhiteSpace(sender.Name) ? sender.Name : sender.Handle is { Length: > 0 } handle ? handle : "Agent";

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Somebody on {Platform} is an agent from now on.")]
        public static partial void Met(ILogger logger, string platform);
    }
}
