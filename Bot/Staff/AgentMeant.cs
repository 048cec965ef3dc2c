namespace Bot.Staff;

/// <summary>Whom of the staff somebody means who names a colleague.</summary>
internal abstract record AgentMeant
{
    private AgentMeant()
    {
    }

    /// <summary>Exactly one.</summary>
    public sealed record One(Agent Agent) : AgentMeant;

    /// <summary>It could be each of these.</summary>
    public sealed record Several(IReadOnlyList<KnownAgent> Candidates) : AgentMeant;

    /// <summary>Nobody is called that, or nobody was named.</summary>
    /// <param name="Known">Some of those who are known, by name.</param>
    public sealed record Nobody(IReadOnlyList<KnownAgent> Known) : AgentMeant;
}

/// <summary>An agent as colleagues tell them from others.</summary>
/// <param name="Name">The name.</param>
/// <param name="Platform">Where their account is.</param>
/// <param name="Handle">The account's handle without <c>@</c>; null when it has none.</param>
internal sealed record KnownAgent(string Name, string Platform, string? Handle);
