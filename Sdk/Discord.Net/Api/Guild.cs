#nullable enable

namespace Discord.API;

/// <summary>A guild; in GUILD_CREATE with what is in it.</summary>
internal sealed class Guild
{
    public ulong Id { get; set; }
    public string? Name { get; set; }
    public ulong? OwnerId { get; set; }
    public string? PreferredLocale { get; set; }
    public int? PremiumTier { get; set; }
    public Role[]? Roles { get; set; }

    /// <summary>True while Discord cannot serve it. In GUILD_DELETE: null if the bot has left it.</summary>
    public bool? Unavailable { get; set; }

    public int? MemberCount { get; set; }
    public GuildMember[]? Members { get; set; }
    public Channel[]? Channels { get; set; }
    public Channel[]? Threads { get; set; }
}

/// <summary>A role.</summary>
internal sealed class Role
{
    public ulong Id { get; set; }
    public string? Name { get; set; }

    // A number, and not a text as an id is.
    public int Color { get; set; }

    public bool Hoist { get; set; }
    public bool Managed { get; set; }
    public bool Mentionable { get; set; }
    public int Position { get; set; }
    public ulong Permissions { get; set; }
}
