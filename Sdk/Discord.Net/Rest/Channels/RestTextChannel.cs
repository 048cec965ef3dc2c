using Discord.API;

namespace Discord.Rest;

/// <summary>A text channel of a guild.</summary>
public class RestTextChannel : RestGuildChannel, ITextChannel
{
    internal RestTextChannel(BaseDiscordClient discord, IGuild guild, ulong id)
        : base(discord, guild, id)
    {
    }

    /// <inheritdoc/>
    public string Topic { get; private set; }

    /// <inheritdoc/>
    public ulong? CategoryId { get; private set; }

    /// <inheritdoc/>
    public string Mention => MentionUtils.MentionChannel(Id);

    /// <inheritdoc cref="IMessageChannel.SendMessageAsync"/>
    public virtual Task<RestUserMessage> SendMessageAsync(
        string text = null, bool isTTS = false, Embed embed = null, RequestOptions options = null, AllowedMentions allowedMentions = null,
        MessageReference messageReference = null, MessageComponent components = null, ISticker[] stickers = null, Embed[] embeds = null,
        MessageFlags flags = MessageFlags.None, PollProperties poll = null) =>
        SendFilesAsync(null, text, isTTS, embed, options, allowedMentions, messageReference, components, stickers, embeds, flags, poll);

    /// <inheritdoc cref="IMessageChannel.SendFileAsync"/>
    public virtual Task<RestUserMessage> SendFileAsync(
        FileAttachment attachment, string text = null, bool isTTS = false, Embed embed = null, RequestOptions options = null,
        AllowedMentions allowedMentions = null, MessageReference messageReference = null, MessageComponent components = null,
        ISticker[] stickers = null, Embed[] embeds = null, MessageFlags flags = MessageFlags.None, PollProperties poll = null) =>
        SendFilesAsync(
            [attachment], text, isTTS, embed, options, allowedMentions, messageReference, components, stickers, embeds, flags, poll);

    /// <inheritdoc cref="IMessageChannel.SendFilesAsync"/>
    public virtual Task<RestUserMessage> SendFilesAsync(
        IEnumerable<FileAttachment> attachments, string text = null, bool isTTS = false, Embed embed = null, RequestOptions options = null,
        AllowedMentions allowedMentions = null, MessageReference messageReference = null, MessageComponent components = null,
        ISticker[] stickers = null, Embed[] embeds = null, MessageFlags flags = MessageFlags.None, PollProperties poll = null)
    {
        var draft = new MessageDraft
        {
            Text = text,
            IsTTS = isTTS,
            Embed = embed,
            Embeds = embeds,
            AllowedMentions = allowedMentions,
            Reference = messageReference,
            Components = components,
            Stickers = stickers,
            Flags = flags,
            Poll = poll,
            Files = attachments?.ToArray(),
        };
        return MessageOperations.SendAsync(this, Discord, draft, options);
    }

    /// <summary>The message of an id, or null.</summary>
    public virtual Task<RestMessage> GetMessageAsync(ulong id, RequestOptions options = null) =>
        MessageOperations.GetAsync(this, Discord, id, options);

    /// <summary>The latest messages, newest first, in the pages that Discord gives.</summary>
    public virtual IAsyncEnumerable<IReadOnlyCollection<RestMessage>> GetMessagesAsync(
        int limit = DiscordConfig.MaxMessagesPerBatch, RequestOptions options = null) =>
        MessageOperations.GetAsync(this, Discord, null, Direction.Before, limit, options);

    /// <summary>Messages before, after or around one of them, in the pages that Discord gives.</summary>
    public virtual IAsyncEnumerable<IReadOnlyCollection<RestMessage>> GetMessagesAsync(
        ulong fromMessageId, Direction dir, int limit = DiscordConfig.MaxMessagesPerBatch, RequestOptions options = null) =>
        MessageOperations.GetAsync(this, Discord, fromMessageId, dir, limit, options);

    /// <inheritdoc/>
    public virtual Task DeleteMessageAsync(ulong messageId, RequestOptions options = null) =>
        MessageOperations.DeleteAsync(Discord, Id, messageId, options);

    /// <inheritdoc/>
    public virtual Task DeleteMessageAsync(IMessage message, RequestOptions options = null) => DeleteMessageAsync(message.Id, options);

    /// <inheritdoc/>
    public virtual async Task<IUserMessage> ModifyMessageAsync(
        ulong messageId, Action<MessageProperties> func, RequestOptions options = null) =>
        await MessageOperations.ModifyAsync(this, Discord, messageId, func, options).ConfigureAwait(false);

    /// <inheritdoc/>
    public virtual Task TriggerTypingAsync(RequestOptions options = null) => MessageOperations.TriggerTypingAsync(Discord, Id, options);

    /// <inheritdoc cref="ITextChannel.CreateThreadAsync"/>
    public virtual async Task<RestThreadChannel> CreateThreadAsync(
        string name, ThreadType type = ThreadType.PublicThread, ThreadArchiveDuration autoArchiveDuration = ThreadArchiveDuration.OneDay,
        IMessage message = null, bool? invitable = null, int? slowmode = null, RequestOptions options = null)
    {
        var model = await ThreadOperations
            .CreateAsync(Discord, this, name, type, autoArchiveDuration, message, invitable, slowmode, options)
            .ConfigureAwait(false);
        return RestThreadChannel.Create(Discord, Guild, model);
    }

    /// <inheritdoc cref="ITextChannel.GetActiveThreadsAsync"/>
    public virtual Task<IReadOnlyCollection<RestThreadChannel>> GetActiveThreadsAsync(RequestOptions options = null) =>
        ThreadOperations.GetActiveAsync(Discord, this, options);

    async Task<IUserMessage> IMessageChannel.SendMessageAsync(
        string text, bool isTTS, Embed embed, RequestOptions options, AllowedMentions allowedMentions, MessageReference messageReference,
        MessageComponent components, ISticker[] stickers, Embed[] embeds, MessageFlags flags, PollProperties poll) =>
        await SendMessageAsync(text, isTTS, embed, options, allowedMentions, messageReference, components, stickers, embeds, flags, poll)
            .ConfigureAwait(false);

    async Task<IUserMessage> IMessageChannel.SendFileAsync(
        FileAttachment attachment, string text, bool isTTS, Embed embed, RequestOptions options, AllowedMentions allowedMentions,
        MessageReference messageReference, MessageComponent components, ISticker[] stickers, Embed[] embeds, MessageFlags flags,
        PollProperties poll) =>
        await SendFileAsync(
            attachment, text, isTTS, embed, options, allowedMentions, messageReference, components, stickers, embeds, flags, poll)
            .ConfigureAwait(false);

    async Task<IUserMessage> IMessageChannel.SendFilesAsync(
        IEnumerable<FileAttachment> attachments, string text, bool isTTS, Embed embed, RequestOptions options,
        AllowedMentions allowedMentions, MessageReference messageReference, MessageComponent components, ISticker[] stickers,
        Embed[] embeds, MessageFlags flags, PollProperties poll) =>
        await SendFilesAsync(
            attachments, text, isTTS, embed, options, allowedMentions, messageReference, components, stickers, embeds, flags, poll)
            .ConfigureAwait(false);

    async Task<IMessage> IMessageChannel.GetMessageAsync(ulong id, CacheMode mode, RequestOptions options) =>
        mode == CacheMode.AllowDownload ? await GetMessageAsync(id, options).ConfigureAwait(false) : null;

    IAsyncEnumerable<IReadOnlyCollection<IMessage>> IMessageChannel.GetMessagesAsync(int limit, CacheMode mode, RequestOptions options) =>
        mode == CacheMode.AllowDownload ? GetMessagesAsync(limit, options) : AsyncEnumerable.Empty<IReadOnlyCollection<IMessage>>();

    IAsyncEnumerable<IReadOnlyCollection<IMessage>> IMessageChannel.GetMessagesAsync(
        ulong fromMessageId, Direction dir, int limit, CacheMode mode, RequestOptions options) =>
        mode == CacheMode.AllowDownload
            ? GetMessagesAsync(fromMessageId, dir, limit, options)
            : AsyncEnumerable.Empty<IReadOnlyCollection<IMessage>>();

    async Task<IThreadChannel> ITextChannel.CreateThreadAsync(
        string name, ThreadType type, ThreadArchiveDuration autoArchiveDuration, IMessage message, bool? invitable, int? slowmode,
        RequestOptions options) =>
        await CreateThreadAsync(name, type, autoArchiveDuration, message, invitable, slowmode, options).ConfigureAwait(false);

    async Task<IReadOnlyCollection<IThreadChannel>> ITextChannel.GetActiveThreadsAsync(RequestOptions options) =>
        await GetActiveThreadsAsync(options).ConfigureAwait(false);

    internal override void Update(Channel model)
    {
        base.Update(model);
        CategoryId = model.ParentId;
        Topic = model.Topic;
    }
}
