namespace Discord;

/// <summary>A thread of a text channel, or a post of a forum.</summary>
public interface IThreadChannel : ITextChannel
{
    /// <summary>What kind of thread it is.</summary>
    ThreadType Type { get; }

    /// <summary>Whether the bot has joined it.</summary>
    bool HasJoined { get; }

    /// <summary>Whether it is archived.</summary>
    bool IsArchived { get; }

    /// <summary>Whether only moderators can write in it and take it out of the archive.</summary>
    bool IsLocked { get; }

    /// <summary>After how much silence it is archived.</summary>
    ThreadArchiveDuration AutoArchiveDuration { get; }

    /// <summary>When its archive status last changed.</summary>
    DateTimeOffset ArchiveTimestamp { get; }

    /// <summary>When it was opened; threads opened before 9 January 2022 do not tell, and have that day.</summary>
    new DateTimeOffset CreatedAt { get; }

    /// <summary>The tags of the post.</summary>
    IReadOnlyCollection<ulong> AppliedTags { get; }

    /// <summary>Who opened it.</summary>
    ulong OwnerId { get; }

    /// <summary>Joins it.</summary>
    Task JoinAsync(RequestOptions options = null);

    /// <summary>Adds a member to it.</summary>
    Task AddUserAsync(IGuildUser user, RequestOptions options = null);

    /// <summary>Changes it.</summary>
    Task ModifyAsync(Action<ThreadChannelProperties> func, RequestOptions options = null);
}
