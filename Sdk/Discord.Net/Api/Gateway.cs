#nullable enable

using System.Text.Json;

namespace Discord.API;

/// <summary>What a frame of the gateway is about.</summary>
internal enum GatewayOpCode
{
    Dispatch = 0,
    Heartbeat = 1,
    Identify = 2,
    PresenceUpdate = 3,
    Resume = 6,
    Reconnect = 7,
    RequestGuildMembers = 8,
    InvalidSession = 9,
    Hello = 10,
    HeartbeatAck = 11,
}

/// <summary>A frame of the gateway.</summary>
internal sealed class GatewayFrame
{
    public GatewayOpCode Op { get; set; }
    public JsonElement? D { get; set; }
    public int? S { get; set; }
    public string? T { get; set; }
}

internal sealed class HelloEvent
{
    public int HeartbeatInterval { get; set; }
}

internal sealed class ReadyEvent
{
    public User? User { get; set; }
    public string? SessionId { get; set; }
    public string? ResumeGatewayUrl { get; set; }
    public Guild[]? Guilds { get; set; }
    public Channel[]? PrivateChannels { get; set; }
    public Application? Application { get; set; }
}

internal sealed class ThreadListSyncEvent
{
    public ulong GuildId { get; set; }
    public ulong[]? ChannelIds { get; set; }
    public Channel[]? Threads { get; set; }
    public ThreadMember[]? Members { get; set; }
}

internal sealed class ThreadMembersUpdateEvent
{
    public ulong Id { get; set; }
    public ulong GuildId { get; set; }
    public int? MemberCount { get; set; }
    public ThreadMember[]? AddedMembers { get; set; }
    public ulong[]? RemovedMemberIds { get; set; }
}

/// <summary>MESSAGE_DELETE, and MESSAGE_DELETE_BULK with <see cref="Ids"/>.</summary>
internal sealed class MessageDeleteEvent
{
    public ulong Id { get; set; }
    public ulong[]? Ids { get; set; }
    public ulong ChannelId { get; set; }
    public ulong? GuildId { get; set; }
}

internal sealed class ReactionEvent
{
    public ulong UserId { get; set; }
    public ulong ChannelId { get; set; }
    public ulong MessageId { get; set; }
    public ulong? GuildId { get; set; }
    public GuildMember? Member { get; set; }
    public Emoji? Emoji { get; set; }
    public bool? Burst { get; set; }
}

internal sealed class TypingStartEvent
{
    public ulong ChannelId { get; set; }
    public ulong? GuildId { get; set; }
    public ulong UserId { get; set; }
    public GuildMember? Member { get; set; }
}

internal sealed class GuildMemberRemoveEvent
{
    public ulong GuildId { get; set; }
    public User? User { get; set; }
}

internal sealed class GuildMembersChunkEvent
{
    public ulong GuildId { get; set; }
    public GuildMember[]? Members { get; set; }
}

/// <summary>GUILD_ROLE_CREATE and GUILD_ROLE_UPDATE with <see cref="Role"/>, GUILD_ROLE_DELETE with <see cref="RoleId"/>.</summary>
internal sealed class GuildRoleEvent
{
    public ulong GuildId { get; set; }
    public Role? Role { get; set; }
    public ulong? RoleId { get; set; }
}
