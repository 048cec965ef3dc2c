#nullable enable

namespace Discord.API;

/// <summary>A thread to be opened in a text channel.</summary>
internal sealed class ThreadBody
{
    public required string Name { get; init; }

    public ThreadArchiveDuration AutoArchiveDuration { get; init; }

    public ThreadType? Type { get; init; }

    public bool? Invitable { get; init; }

    public int? RateLimitPerUser { get; init; }
}

/// <summary>A post to be opened in a forum: a thread with its first message.</summary>
internal sealed class PostBody
{
    public required string Name { get; init; }

    public ThreadArchiveDuration AutoArchiveDuration { get; init; }

    public int? RateLimitPerUser { get; init; }

    public required MessageBody Message { get; init; }

    public ulong[]? AppliedTags { get; init; }
}

/// <summary>A change to a thread; what is unspecified stays as it is.</summary>
internal sealed class ThreadChange
{
    public Optional<string> Name { get; init; }

    public Optional<bool> Archived { get; init; }

    public Optional<ThreadArchiveDuration> AutoArchiveDuration { get; init; }

    public Optional<bool> Locked { get; init; }

    public Optional<int> RateLimitPerUser { get; init; }

    public Optional<ulong[]> AppliedTags { get; init; }

    public Optional<ChannelFlags> Flags { get; init; }
}

/// <summary>A change to a forum; what is unspecified stays as it is.</summary>
internal sealed class ForumChange
{
    public Optional<string> Name { get; init; }

    public Optional<string> Topic { get; init; }

    public ForumTag[]? AvailableTags { get; init; }

    public Optional<ChannelFlags> Flags { get; init; }
}
