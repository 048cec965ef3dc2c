#nullable enable

using Discord.API;

namespace Discord.Rest;

/// <summary>What can be done with threads and forum posts, for the channels of both kinds of client.</summary>
internal static class ThreadOperations
{
    private const int MaxAppliedTags = 5;
    private const int MaxForumTags = 20;

    public static Task<Channel> CreateAsync(
        BaseDiscordClient client, ITextChannel channel, string name, ThreadType type, ThreadArchiveDuration duration,
        IMessage? message, bool? invitable, int? slowmode, RequestOptions? options)
    {
        var thread = new ThreadBody
        {
            Name = name,
            AutoArchiveDuration = duration,
            Type = type,
            Invitable = invitable,
            RateLimitPerUser = slowmode,
        };
        return message is null
            ? client.Api.CreateThreadAsync(channel.Id, thread, options)
            : client.Api.CreateThreadAsync(channel.Id, message.Id, thread, options);
    }

    public static Task<Channel> CreatePostAsync(
        BaseDiscordClient client, IForumChannel forum, string title, ThreadArchiveDuration duration, int? slowmode,
        ulong[]? tags, MessageDraft draft, RequestOptions? options)
    {
        draft.Checked().OnlyWithFlags(MessageFlags.SuppressEmbeds);
        Preconditions.AtMost(tags?.Length ?? 0, MaxAppliedTags, nameof(tags), "Forum post can have max 5 applied tags.");
        if (forum.Flags.HasFlag(ChannelFlags.RequireTag))
        {
            Preconditions.AtLeast(
                tags?.Length ?? 0, 1, nameof(tags), $"The channel {forum.Name} requires posts to have at least one tag.");
        }

        var post = new PostBody
        {
            Name = title,
            AutoArchiveDuration = duration,
            RateLimitPerUser = slowmode,
            Message = draft.ToBody(),
            AppliedTags = tags,
        };
        return client.Api.CreatePostAsync(forum.Id, post, draft.Files, options);
    }

    public static Task<Channel> ModifyAsync(
        BaseDiscordClient client, IThreadChannel thread, Action<ThreadChannelProperties> func, RequestOptions? options)
    {
        var wish = new ThreadChannelProperties();
        func(wish);
        var tags = wish.AppliedTags.IsSpecified ? wish.AppliedTags.Value.ToArray() : default(Optional<ulong[]>);
        Preconditions.AtMost(
            tags.GetValueOrDefault()?.Length ?? 0, MaxAppliedTags, nameof(wish.AppliedTags), "Forum post can have max 5 applied tags.");
        var change = new ThreadChange
        {
            Name = wish.Name,
            Archived = wish.Archived,
            AutoArchiveDuration = wish.AutoArchiveDuration,
            Locked = wish.Locked,
            RateLimitPerUser = wish.SlowModeInterval,
            AppliedTags = tags,
            Flags = wish.Flags,
        };
        return client.Api.ModifyThreadAsync(thread.Id, change, options);
    }

    public static Task<Channel> ModifyAsync(
        BaseDiscordClient client, IForumChannel forum, Action<ForumChannelProperties> func, RequestOptions? options)
    {
        var wish = new ForumChannelProperties();
        func(wish);
        var tags = wish.Tags.GetValueOrDefault()?.Select(tag => tag.ToModel()).ToArray();
        Preconditions.AtMost(tags?.Length ?? 0, MaxForumTags, nameof(wish.Tags), "Forum channel can have max 20 tags.");
        var change = new ForumChange
        {
            Name = wish.Name,
            Topic = wish.Topic,
            AvailableTags = tags,
            Flags = wish.Flags,
        };
        return client.Api.ModifyChannelAsync(forum.Id, change, options);
    }

    public static async Task<IReadOnlyCollection<RestThreadChannel>> GetActiveAsync(
        BaseDiscordClient client, IGuildChannel channel, RequestOptions? options)
    {
        var threads = await client.Api.GetActiveThreadsAsync(channel.GuildId, options).ConfigureAwait(false);
        return [.. threads.Where(t => t.ParentId == channel.Id).Select(t => RestThreadChannel.Create(client, channel.Guild, t))];
    }

    public static Task JoinAsync(BaseDiscordClient client, ulong thread, RequestOptions? options) =>
        client.Api.JoinThreadAsync(thread, options);

    public static Task AddUserAsync(BaseDiscordClient client, ulong thread, ulong user, RequestOptions? options) =>
        client.Api.AddThreadMemberAsync(thread, user, options);
}
