using Discord.API;

namespace Discord.Rest;

/// <summary>A forum: a channel that has posts instead of messages.</summary>
public class RestForumChannel : RestGuildChannel, IForumChannel
{
    internal RestForumChannel(BaseDiscordClient discord, IGuild guild, ulong id)
        : base(discord, guild, id)
    {
    }

    /// <inheritdoc/>
    public string Topic { get; private set; }

    /// <inheritdoc/>
    public ulong? CategoryId { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyCollection<ForumTag> Tags { get; private set; } = [];

    /// <inheritdoc/>
    public string Mention => MentionUtils.MentionChannel(Id);

    /// <inheritdoc/>
    public async Task ModifyAsync(Action<ForumChannelProperties> func, RequestOptions options = null) =>
        Update(await ThreadOperations.ModifyAsync(Discord, this, func, options).ConfigureAwait(false));

    /// <inheritdoc cref="IForumChannel.CreatePostAsync"/>
    public Task<RestThreadChannel> CreatePostAsync(
        string title, ThreadArchiveDuration archiveDuration = ThreadArchiveDuration.OneDay, int? slowmode = null, string text = null,
        Embed embed = null, RequestOptions options = null, AllowedMentions allowedMentions = null, MessageComponent components = null,
        ISticker[] stickers = null, Embed[] embeds = null, MessageFlags flags = MessageFlags.None, ForumTag[] tags = null) =>
        CreatePostWithFilesAsync(
            title, null, archiveDuration, slowmode, text, embed, options, allowedMentions, components, stickers, embeds, flags, tags);

    /// <summary>Opens a post whose first message has files.</summary>
    public async Task<RestThreadChannel> CreatePostWithFilesAsync(
        string title, IEnumerable<FileAttachment> attachments, ThreadArchiveDuration archiveDuration = ThreadArchiveDuration.OneDay,
        int? slowmode = null, string text = null, Embed embed = null, RequestOptions options = null, AllowedMentions allowedMentions = null,
        MessageComponent components = null, ISticker[] stickers = null, Embed[] embeds = null, MessageFlags flags = MessageFlags.None,
        ForumTag[] tags = null)
    {
        var draft = new MessageDraft
        {
            Text = text,
            Embed = embed,
            Embeds = embeds,
            AllowedMentions = allowedMentions,
            Components = components,
            Stickers = stickers,
            Flags = flags,
            Files = attachments?.ToArray(),
        };
        var applied = tags?.Select(tag => tag.Id).ToArray();
        var model = await ThreadOperations
            .CreatePostAsync(Discord, this, title, archiveDuration, slowmode, applied, draft, options)
            .ConfigureAwait(false);
        return RestThreadChannel.Create(Discord, Guild, model);
    }

    /// <inheritdoc cref="IForumChannel.GetActiveThreadsAsync"/>
    public Task<IReadOnlyCollection<RestThreadChannel>> GetActiveThreadsAsync(RequestOptions options = null) =>
        ThreadOperations.GetActiveAsync(Discord, this, options);

    async Task<IThreadChannel> IForumChannel.CreatePostAsync(
        string title, ThreadArchiveDuration archiveDuration, int? slowmode, string text, Embed embed, RequestOptions options,
        AllowedMentions allowedMentions, MessageComponent components, ISticker[] stickers, Embed[] embeds, MessageFlags flags,
        ForumTag[] tags) =>
        await CreatePostAsync(
            title, archiveDuration, slowmode, text, embed, options, allowedMentions, components, stickers, embeds, flags, tags)
            .ConfigureAwait(false);

    async Task<IReadOnlyCollection<IThreadChannel>> IForumChannel.GetActiveThreadsAsync(RequestOptions options) =>
        await GetActiveThreadsAsync(options).ConfigureAwait(false);

    internal override void Update(Channel model)
    {
        base.Update(model);
        Topic = model.Topic;
        CategoryId = model.ParentId;
        Tags = [.. (model.AvailableTags ?? []).Select(tag => tag.ToEntity())];
    }
}
