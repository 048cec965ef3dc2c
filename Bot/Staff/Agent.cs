using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Staff;

/// <summary>Somebody of the staff. Known from the first thing they do where the staff sit.</summary>
public sealed class Agent
{
    private Agent()
    {
    }

    /// <summary>The key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The name they show.</summary>
    public string Name { get; private set; } = "";

    /// <summary>When they were first seen, UTC.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>The first word of the name: how they sign what customers read.</summary>
    public string FirstName => FirstNameOf(Name);

    /// <summary>The first word of an agent's name.</summary>
    public static string FirstNameOf(string name) => name.Split(' ', 2)[0];

    /// <summary>Somebody who is seen for the first time.</summary>
    public static Agent New(string name, DateTimeOffset now)
    {
        var agent = new Agent { Id = Guid.CreateVersion7(now), CreatedAt = now };
        agent.CallThemselves(name);
        return agent;
    }

    /// <summary>They show another name now; an empty one changes nothing.</summary>
    public void CallThemselves(string name)
    {
        var clean = name.Trim();
        if (clean.Length > 0)
        {
            Name = clean.Length <= 100 ? clean : clean[..100];
        }
    }
}

/// <summary>An agent's account on a platform.</summary>
public sealed class AgentIdentity
{
    private AgentIdentity()
    {
    }

    /// <summary>The platform.</summary>
    public string Platform { get; private set; } = "";

    /// <summary>The platform's id of the account.</summary>
    public string UserId { get; private set; } = "";

    /// <summary>Whose account it is.</summary>
    public Guid AgentId { get; private set; }

    /// <summary>The account's public handle without <c>@</c>, by which colleagues name it; null when it has none.</summary>
    public string? Handle { get; private set; }

    /// <summary>An account seen for the first time.</summary>
    public static AgentIdentity Of(Guid agentId, string platform, string userId) =>
        new() { AgentId = agentId, Platform = platform, UserId = userId };

    /// <summary>It has this handle now; null for none.</summary>
    public void IsCalled(string? handle) => Handle = handle is { Length: > 100 } ? handle[..100] : handle;
}

internal sealed class AgentConfiguration : IEntityTypeConfiguration<Agent>
{
    public void Configure(EntityTypeBuilder<Agent> builder)
    {
        builder.ToTable("Agents");
        builder.Property(agent => agent.Id).ValueGeneratedNever();
        builder.Property(agent => agent.Name).HasMaxLength(100);
        builder.Ignore(agent => agent.FirstName);
    }
}

internal sealed class AgentIdentityConfiguration : IEntityTypeConfiguration<AgentIdentity>
{
    public void Configure(EntityTypeBuilder<AgentIdentity> builder)
    {
        builder.ToTable("AgentIdentities");
        builder.HasKey(identity => new { identity.Platform, identity.UserId });
        builder.Property(identity => identity.Platform).HasMaxLength(20);
        builder.Property(identity => identity.UserId).HasMaxLength(100);
        builder.Property(identity => identity.Handle).HasMaxLength(100);
        // "Which accounts has this agent?"
        builder.HasIndex(identity => identity.AgentId);
    }
}
