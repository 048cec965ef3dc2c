using Discord.API;
using Discord.Rest;
using Model = Discord.API.Channel;

namespace Discord.WebSocket;

/// <summary>A forum: a channel with nothing but threads, its posts.</summary>
public class SocketForumChannel : SocketGuildChannel, IForumChannel
{
    internal SocketForumChannel(SocketGuild guild, ulong id)
        : base(guild, id)
    {
    }

    /// <inheritdoc/>
    public string Topic { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyCollection<ForumTag> Tags { get; private set; } = [];

    /// <inheritdoc/>
    public ulong? CategoryId { get; private set; }

    /// <inheritdoc/>
    public string Mention => MentionUtils.MentionChannel(Id);

    /// <inheritdoc/>
    public virtual Task ModifyAsync(Action<ForumChannelProperties> func, RequestOptions options = null) =>
        ThreadOperations.ModifyAsync(Discord, this, func, options);

    /// <inheritdoc cref="IForumChannel.CreatePostAsync"/>
    public async Task<RestThreadChannel> CreatePostAsync(string title, ThreadArchiveDuration archiveDuration = ThreadArchiveDuration.OneDay,
        int? slowmode = null, string text = null, Embed embed = null, RequestOptions options = null,
        AllowedMentions allowedMentions = null, MessageComponent components = null, ISticker[] stickers = null, Embed[] embeds = null,
        MessageFlags flags = MessageFlags.None, ForumTag[] tags = null)
    {
        var draft = new MessageDraft
        {
            Text = text,
            Embed = embed,
            AllowedMentions = allowedMentions,
            Components = components,
            Stickers = stickers,
            Embeds = embeds,
            Flags = flags,
        };
        var model = await ThreadOperations.CreatePostAsync(
            Discord, this, title, archiveDuration, slowmode, tags?.Select(tag => tag.Id).ToArray(), draft, options).ConfigureAwait(false);
        return RestThreadChannel.Create(Discord, Guild, model);
    }

    /// <inheritdoc cref="IForumChannel.GetActiveThreadsAsync"/>
    public Task<IReadOnlyCollection<RestThreadChannel>> GetActiveThreadsAsync(RequestOptions options = null) =>
        ThreadOperations.GetActiveAsync(Discord, this, options);

    async Task<IThreadChannel> IForumChannel.CreatePostAsync(string title, ThreadArchiveDuration archiveDuration, int? slowmode, string text,
        Embed embed, RequestOptions options, AllowedMentions allowedMentions, MessageComponent components, ISticker[] stickers,
        Embed[] embeds, MessageFlags flags, ForumTag[] tags) =>
        await CreatePostAsync(title, archiveDuration, slowmode, text, embed, options, allowedMentions, components, stickers, embeds, flags, tags)
            .ConfigureAwait(false);

    async Task<IReadOnlyCollection<IThreadChannel>> IForumChannel.GetActiveThreadsAsync(RequestOptions options) =>
        await GetActiveThreadsAsync(options).ConfigureAwait(false);

    internal override void Update(Model model)
    {
        base.Update(model);
        Topic = model.Topic;
        CategoryId = model.ParentId;
        Tags = [.. (model.AvailableTags ?? []).Select(tag => tag.ToEntity())];
    }
}
