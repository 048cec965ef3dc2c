using Discord.Rest;
using Model = Discord.API.Channel;

namespace Discord.WebSocket;

/// <summary>A thread, or a post in a forum.</summary>
public class SocketThreadChannel : SocketTextChannel, IThreadChannel
{
    private const string NotInThreads = "This method is not supported in threads.";
    private ulong _ownerId;

    internal SocketThreadChannel(SocketGuild guild, ulong id, SocketGuildChannel parent)
        : base(guild, id) => ParentChannel = parent;

    /// <inheritdoc/>
    public ThreadType Type { get; private set; }

    /// <summary>The channel or forum that it belongs to; null if the client does not know that one.</summary>
    public SocketGuildChannel ParentChannel { get; }

    /// <inheritdoc/>
    public bool HasJoined { get; private set; }

    /// <summary>Whether only those who were added can see it.</summary>
    public bool IsPrivateThread => Type == ThreadType.PrivateThread;

    /// <inheritdoc/>
    public bool IsArchived { get; private set; }

    /// <inheritdoc/>
    public bool IsLocked { get; private set; }

    /// <inheritdoc/>
    public ThreadArchiveDuration AutoArchiveDuration { get; private set; }

    /// <inheritdoc/>
    public DateTimeOffset ArchiveTimestamp { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyCollection<ulong> AppliedTags { get; private set; } = [];

    /// <summary>Not supported: a thread has those of its channel.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override IReadOnlyCollection<Overwrite> PermissionOverwrites => throw new NotSupportedException(NotInThreads);

    ulong IThreadChannel.OwnerId => _ownerId;

    /// <inheritdoc/>
    public override OverwritePermissions? GetPermissionOverwrite(IRole role) => ParentChannel?.GetPermissionOverwrite(role);

    /// <inheritdoc/>
    public override OverwritePermissions? GetPermissionOverwrite(IUser user) => ParentChannel?.GetPermissionOverwrite(user);

    /// <summary>Not supported: a thread has no threads.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override Task<IReadOnlyCollection<RestThreadChannel>> GetActiveThreadsAsync(RequestOptions options = null) =>
        throw new NotSupportedException(NotInThreads);

    /// <inheritdoc/>
    public Task JoinAsync(RequestOptions options = null) => ThreadOperations.JoinAsync(Discord, Id, options);

    /// <inheritdoc/>
    public Task AddUserAsync(IGuildUser user, RequestOptions options = null) =>
        ThreadOperations.AddUserAsync(Discord, Id, user.Id, options);

    /// <inheritdoc/>
    public Task ModifyAsync(Action<ThreadChannelProperties> func, RequestOptions options = null) =>
        ThreadOperations.ModifyAsync(Discord, this, func, options);

    internal override void Update(Model model)
    {
        base.Update(model);
        Type = (ThreadType)model.Type;
        HasJoined |= model.Member is not null;
        AppliedTags = model.AppliedTags ?? [];
        _ownerId = model.OwnerId ?? _ownerId;
        if (model.ThreadMetadata is { } metadata)
        {
            IsArchived = metadata.Archived;
            IsLocked = metadata.Locked ?? false;
            AutoArchiveDuration = metadata.AutoArchiveDuration;
            ArchiveTimestamp = metadata.ArchiveTimestamp ?? ArchiveTimestamp;
        }
    }
}
