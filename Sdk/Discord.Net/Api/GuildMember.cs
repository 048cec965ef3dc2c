#nullable enable

namespace Discord.API;

/// <summary>A user as a member of a guild. In an event of GUILD_MEMBER_* it names its guild.</summary>
internal sealed class GuildMember
{
    public User? User { get; set; }
    public ulong? GuildId { get; set; }
    public string? Nick { get; set; }
    public ulong[]? Roles { get; set; }
    public DateTimeOffset? JoinedAt { get; set; }
    public bool? Pending { get; set; }
    public DateTimeOffset? CommunicationDisabledUntil { get; set; }

    /// <summary>What the member may do in the channel; only in interactions.</summary>
    public ulong? Permissions { get; set; }
}
