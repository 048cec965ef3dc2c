using Discord.API;

namespace Discord.Rest;

/// <summary>The direct conversation with a user.</summary>
public class RestDMChannel : RestChannel, IDMChannel
{
    internal RestDMChannel(BaseDiscordClient discord, ulong id, User recipient)
        : base(discord, id)
    {
        Recipient = recipient is null ? null : RestUser.Create(discord, recipient);
        CurrentUser = discord.CurrentUser is { } self ? new RestUser(discord, self.Id) : null;
    }

    /// <summary>The bot.</summary>
    public RestUser CurrentUser { get; }

    /// <inheritdoc cref="IDMChannel.Recipient"/>
    public RestUser Recipient { get; }

    /// <summary>The bot and the other one.</summary>
    public IReadOnlyCollection<RestUser> Users => Recipient is null ? [] : [CurrentUser, Recipient];

    IUser IDMChannel.Recipient => Recipient;

    IReadOnlyCollection<IUser> IPrivateChannel.Recipients => [Recipient];

    string IChannel.Name => $"@{Recipient}";

    /// <inheritdoc cref="IMessageChannel.SendMessageAsync"/>
    public Task<RestUserMessage> SendMessageAsync(
        string text = null, bool isTTS = false, Embed embed = null, RequestOptions options = null, AllowedMentions allowedMentions = null,
        MessageReference messageReference = null, MessageComponent components = null, ISticker[] stickers = null, Embed[] embeds = null,
        MessageFlags flags = MessageFlags.None, PollProperties poll = null) =>
        SendFilesAsync(null, text, isTTS, embed, options, allowedMentions, messageReference, components, stickers, embeds, flags, poll);

    /// <inheritdoc cref="IMessageChannel.SendFileAsync"/>
    public Task<RestUserMessage> SendFileAsync(
        FileAttachment attachment, string text = null, bool isTTS = false, Embed embed = null, RequestOptions options = null,
        AllowedMentions allowedMentions = null, MessageReference messageReference = null, MessageComponent components = null,
        ISticker[] stickers = null, Embed[] embeds = null, MessageFlags flags = MessageFlags.None, PollProperties poll = null) =>
        SendFilesAsync(
            [attachment], text, isTTS, embed, options, allowedMentions, messageReference, components, stickers, embeds, flags, poll);

    /// <inheritdoc cref="IMessageChannel.SendFilesAsync"/>
    public Task<RestUserMessage> SendFilesAsync(
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
    public Task<RestMessage> GetMessageAsync(ulong id, RequestOptions options = null) =>
        MessageOperations.GetAsync(this, Discord, id, options);

    /// <summary>The latest messages, newest first, in the pages that Discord gives.</summary>
    public IAsyncEnumerable<IReadOnlyCollection<RestMessage>> GetMessagesAsync(
        int limit = DiscordConfig.MaxMessagesPerBatch, RequestOptions options = null) =>
        MessageOperations.GetAsync(this, Discord, null, Direction.Before, limit, options);

    /// <summary>Messages before, after or around one of them, in the pages that Discord gives.</summary>
    public IAsyncEnumerable<IReadOnlyCollection<RestMessage>> GetMessagesAsync(
        ulong fromMessageId, Direction dir, int limit = DiscordConfig.MaxMessagesPerBatch, RequestOptions options = null) =>
        MessageOperations.GetAsync(this, Discord, fromMessageId, dir, limit, options);

    /// <inheritdoc/>
    public Task DeleteMessageAsync(ulong messageId, RequestOptions options = null) =>
        MessageOperations.DeleteAsync(Discord, Id, messageId, options);

    /// <inheritdoc/>
    public Task DeleteMessageAsync(IMessage message, RequestOptions options = null) => DeleteMessageAsync(message.Id, options);

    /// <inheritdoc/>
    public async Task<IUserMessage> ModifyMessageAsync(
        ulong messageId, Action<MessageProperties> func, RequestOptions options = null) =>
        await MessageOperations.ModifyAsync(this, Discord, messageId, func, options).ConfigureAwait(false);

    /// <inheritdoc/>
    public Task TriggerTypingAsync(RequestOptions options = null) => MessageOperations.TriggerTypingAsync(Discord, Id, options);

    /// <inheritdoc/>
    public override string ToString() => $"@{Recipient}";

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

    internal static new RestDMChannel Create(BaseDiscordClient discord, Channel model) =>
        new(discord, model.Id, model.Recipients is { Length: > 0 } recipients ? recipients[0] : null);

    internal override void Update(Channel model)
    {
        if (model.Recipients is [var recipient, ..])
        {
            Recipient?.Update(recipient);
        }
    }
}
