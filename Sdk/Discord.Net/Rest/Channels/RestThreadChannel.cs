using Discord.API;

namespace Discord.Rest;

/// <summary>A thread, or a post of a forum.</summary>
public class RestThreadChannel : RestTextChannel, IThreadChannel
{
    // Threads that are older than this do not tell when they were made.
    private static readonly DateTimeOffset FirstTold = new(2022, 1, 9, 0, 0, 0, TimeSpan.Zero);

    internal RestThreadChannel(BaseDiscordClient discord, IGuild guild, ulong id, DateTimeOffset? createdAt)
        : base(discord, guild, id) => CreatedAt = createdAt ?? FirstTold;

    /// <inheritdoc/>
    public ThreadType Type { get; private set; }

    /// <inheritdoc/>
    public bool HasJoined { get; private set; }

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

    /// <inheritdoc/>
    public ulong OwnerId { get; private set; }

    /// <summary>The channel or forum that the thread belongs to.</summary>
    public ulong ParentChannelId { get; private set; }

    /// <inheritdoc/>
    public override DateTimeOffset CreatedAt { get; }

    /// <summary>A thread has none of its own.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override IReadOnlyCollection<Overwrite> PermissionOverwrites => throw NotInThreads();

    /// <inheritdoc/>
    public async Task ModifyAsync(Action<ThreadChannelProperties> func, RequestOptions options = null) =>
        Update(await ThreadOperations.ModifyAsync(Discord, this, func, options).ConfigureAwait(false));

    /// <inheritdoc/>
    public Task JoinAsync(RequestOptions options = null) => ThreadOperations.JoinAsync(Discord, Id, options);

    /// <inheritdoc/>
    public Task AddUserAsync(IGuildUser user, RequestOptions options = null) =>
        ThreadOperations.AddUserAsync(Discord, Id, user.Id, options);

    /// <summary>A thread has none of its own.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override OverwritePermissions? GetPermissionOverwrite(IUser user) => throw NotInThreads();

    /// <summary>A thread has none of its own.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override OverwritePermissions? GetPermissionOverwrite(IRole role) => throw NotInThreads();

    /// <summary>A thread has no threads.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override Task<IReadOnlyCollection<RestThreadChannel>> GetActiveThreadsAsync(RequestOptions options = null) =>
        throw NotInThreads();

    internal static new RestThreadChannel Create(BaseDiscordClient discord, IGuild guild, Channel model)
    {
        var thread = new RestThreadChannel(discord, guild, model.Id, model.ThreadMetadata?.CreateTimestamp);
        thread.Update(model);
        return thread;
    }

    internal override void Update(Channel model)
    {
        base.Update(model);
        Type = (ThreadType)model.Type;
        HasJoined = model.Member is not null;
        OwnerId = model.OwnerId ?? 0;
        ParentChannelId = model.ParentId ?? ParentChannelId;
        AppliedTags = model.AppliedTags ?? [];
        if (model.ThreadMetadata is { } state)
        {
            IsArchived = state.Archived;
            IsLocked = state.Locked ?? false;
            AutoArchiveDuration = state.AutoArchiveDuration;
            ArchiveTimestamp = state.ArchiveTimestamp ?? ArchiveTimestamp;
        }
    }

    private static NotSupportedException NotInThreads() => new("This method is not supported in threads.");
}
