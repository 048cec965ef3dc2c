using Discord.Rest;

namespace Discord.WebSocket;

public partial class SocketDMChannel
{
    /// <inheritdoc/>
    public IReadOnlyCollection<SocketMessage> CachedMessages => [];

    /// <inheritdoc cref="IMessageChannel.SendMessageAsync"/>
    public Task<RestUserMessage> SendMessageAsync(string text = null, bool isTTS = false, Embed embed = null,
        RequestOptions options = null, AllowedMentions allowedMentions = null, MessageReference messageReference = null,
        MessageComponent components = null, ISticker[] stickers = null, Embed[] embeds = null, MessageFlags flags = MessageFlags.None,
        PollProperties poll = null) =>
        SendFilesAsync(
            null, text, isTTS, embed, options, allowedMentions, messageReference, components, stickers, embeds, flags, poll);

    /// <inheritdoc cref="IMessageChannel.SendFileAsync"/>
    public Task<RestUserMessage> SendFileAsync(FileAttachment attachment, string text = null, bool isTTS = false, Embed embed = null,
        RequestOptions options = null, AllowedMentions allowedMentions = null, MessageReference messageReference = null,
        MessageComponent components = null, ISticker[] stickers = null, Embed[] embeds = null, MessageFlags flags = MessageFlags.None,
        PollProperties poll = null) =>
        SendFilesAsync(
            [attachment], text, isTTS, embed, options, allowedMentions, messageReference, components, stickers, embeds, flags, poll);

    /// <inheritdoc cref="IMessageChannel.SendFilesAsync"/>
    public Task<RestUserMessage> SendFilesAsync(IEnumerable<FileAttachment> attachments, string text = null, bool isTTS = false,
        Embed embed = null, RequestOptions options = null, AllowedMentions allowedMentions = null,
        MessageReference messageReference = null, MessageComponent components = null, ISticker[] stickers = null, Embed[] embeds = null,
        MessageFlags flags = MessageFlags.None, PollProperties poll = null)
    {
        var draft = new MessageDraft
        {
            Files = attachments is null ? null : [.. attachments],
            Text = text,
            IsTTS = isTTS,
            Embed = embed,
            AllowedMentions = allowedMentions,
            Reference = messageReference,
            Components = components,
            Stickers = stickers,
            Embeds = embeds,
            Flags = flags,
            Poll = poll,
        };
        return MessageOperations.SendAsync(this, Discord, draft, options);
    }

    /// <inheritdoc/>
    public SocketMessage GetCachedMessage(ulong id) => null;

    /// <summary>The message of an id, asked for if it is not in the cache; null if there is none.</summary>
    public async Task<IMessage> GetMessageAsync(ulong id, RequestOptions options = null) =>
        await MessageOperations.GetAsync(this, Discord, id, options).ConfigureAwait(false);

    /// <summary>The last messages in pages, newest first.</summary>
    /// <param name="limit">How many at most.</param>
    /// <param name="options">How to ask.</param>
    public IAsyncEnumerable<IReadOnlyCollection<IMessage>> GetMessagesAsync(
        int limit = DiscordConfig.MaxMessagesPerBatch, RequestOptions options = null) =>
        MessageOperations.GetAsync(this, Discord, null, Direction.Before, limit, options);

    /// <summary>The messages before, after or around one, in pages.</summary>
    /// <param name="fromMessageId">Which one; it need not exist.</param>
    /// <param name="dir">Which of them.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="options">How to ask.</param>
    public IAsyncEnumerable<IReadOnlyCollection<IMessage>> GetMessagesAsync(
        ulong fromMessageId, Direction dir, int limit = DiscordConfig.MaxMessagesPerBatch, RequestOptions options = null) =>
        MessageOperations.GetAsync(this, Discord, fromMessageId, dir, limit, options);

    /// <inheritdoc/>
    public async Task<IUserMessage> ModifyMessageAsync(ulong messageId, Action<MessageProperties> func, RequestOptions options = null) =>
        await MessageOperations.ModifyAsync(this, Discord, messageId, func, options).ConfigureAwait(false);

    /// <inheritdoc/>
    public Task DeleteMessageAsync(ulong messageId, RequestOptions options = null) =>
        MessageOperations.DeleteAsync(Discord, Id, messageId, options);

    /// <inheritdoc/>
    public Task DeleteMessageAsync(IMessage message, RequestOptions options = null) => DeleteMessageAsync(message.Id, options);

    /// <inheritdoc/>
    public Task TriggerTypingAsync(RequestOptions options = null) => MessageOperations.TriggerTypingAsync(Discord, Id, options);

    async Task<IUserMessage> IMessageChannel.SendMessageAsync(string text, bool isTTS, Embed embed, RequestOptions options,
        AllowedMentions allowedMentions, MessageReference messageReference, MessageComponent components, ISticker[] stickers,
        Embed[] embeds, MessageFlags flags, PollProperties poll) =>
        await SendMessageAsync(text, isTTS, embed, options, allowedMentions, messageReference, components, stickers, embeds, flags, poll)
            .ConfigureAwait(false);

    async Task<IUserMessage> IMessageChannel.SendFileAsync(FileAttachment attachment, string text, bool isTTS, Embed embed,
        RequestOptions options, AllowedMentions allowedMentions, MessageReference messageReference, MessageComponent components,
        ISticker[] stickers, Embed[] embeds, MessageFlags flags, PollProperties poll) =>
        await SendFileAsync(
            attachment, text, isTTS, embed, options, allowedMentions, messageReference, components, stickers, embeds, flags, poll)
            .ConfigureAwait(false);

    async Task<IUserMessage> IMessageChannel.SendFilesAsync(IEnumerable<FileAttachment> attachments, string text, bool isTTS, Embed embed,
        RequestOptions options, AllowedMentions allowedMentions, MessageReference messageReference, MessageComponent components,
        ISticker[] stickers, Embed[] embeds, MessageFlags flags, PollProperties poll) =>
        await SendFilesAsync(
            attachments, text, isTTS, embed, options, allowedMentions, messageReference, components, stickers, embeds, flags, poll)
            .ConfigureAwait(false);

    async Task<IMessage> IMessageChannel.GetMessageAsync(ulong id, CacheMode mode, RequestOptions options) =>
        mode == CacheMode.CacheOnly ? GetCachedMessage(id) : await GetMessageAsync(id, options).ConfigureAwait(false);

    IAsyncEnumerable<IReadOnlyCollection<IMessage>> IMessageChannel.GetMessagesAsync(int limit, CacheMode mode, RequestOptions options) =>
        GetMessagesAsync(limit, options);

    IAsyncEnumerable<IReadOnlyCollection<IMessage>> IMessageChannel.GetMessagesAsync(
        ulong fromMessageId, Direction dir, int limit, CacheMode mode, RequestOptions options) =>
        GetMessagesAsync(fromMessageId, dir, limit, options);
}
