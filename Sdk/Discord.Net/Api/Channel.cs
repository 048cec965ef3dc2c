#nullable enable

namespace Discord.API;

/// <summary>A channel or a thread.</summary>
internal sealed class Channel
{
    public ulong Id { get; set; }
    public ChannelType Type { get; set; }
    public ulong? GuildId { get; set; }
    public string? Name { get; set; }
    public int? Position { get; set; }
    public Overwrite[]? PermissionOverwrites { get; set; }

    /// <summary>The category; for a thread, the channel it belongs to.</summary>
    public ulong? ParentId { get; set; }

    public ulong? LastMessageId { get; set; }
    public string? Topic { get; set; }
    public bool? Nsfw { get; set; }
    public int? RateLimitPerUser { get; set; }
    public User[]? Recipients { get; set; }
    public ChannelFlags? Flags { get; set; }

    /// <summary>For a thread: who opened it.</summary>
    public ulong? OwnerId { get; set; }

    public ThreadMetadata? ThreadMetadata { get; set; }

    /// <summary>For a thread that the bot has joined: its membership.</summary>
    public ThreadMember? Member { get; set; }

    public int? MessageCount { get; set; }
    public int? MemberCount { get; set; }

    /// <summary>For a thread in THREAD_CREATE: whether it was just opened.</summary>
    public bool? NewlyCreated { get; set; }

    public ForumTag[]? AvailableTags { get; set; }
    public ulong[]? AppliedTags { get; set; }
    public ThreadArchiveDuration? DefaultAutoArchiveDuration { get; set; }

    /// <summary>For a new post: its first message.</summary>
    public Message? Message { get; set; }
}

/// <summary>What only a thread has.</summary>
internal sealed class ThreadMetadata
{
    public bool Archived { get; set; }
    public bool? Locked { get; set; }
    public bool? Invitable { get; set; }
    public ThreadArchiveDuration AutoArchiveDuration { get; set; }
    public DateTimeOffset? ArchiveTimestamp { get; set; }
    public DateTimeOffset? CreateTimestamp { get; set; }
}

/// <summary>Somebody's membership in a thread.</summary>
internal sealed class ThreadMember
{
    /// <summary>The thread.</summary>
    public ulong? Id { get; set; }

    public ulong? UserId { get; set; }
    public DateTimeOffset? JoinTimestamp { get; set; }
    public GuildMember? Member { get; set; }
}

/// <summary>Threads, and the bot's membership in them.</summary>
internal sealed class ThreadList
{
    public Channel[]? Threads { get; set; }
    public ThreadMember[]? Members { get; set; }
}

/// <summary>What a role or user may do in a channel and not elsewhere, or the other way round.</summary>
internal sealed class Overwrite
{
    public ulong Id { get; set; }
    public PermissionTarget Type { get; set; }
    public ulong Allow { get; set; }
    public ulong Deny { get; set; }
}

/// <summary>A tag of a forum. It is sent without an id to add one.</summary>
internal sealed class ForumTag
{
    public ulong? Id { get; set; }
    public string? Name { get; set; }
    public ulong? EmojiId { get; set; }
    public string? EmojiName { get; set; }
    public bool Moderated { get; set; }
}
