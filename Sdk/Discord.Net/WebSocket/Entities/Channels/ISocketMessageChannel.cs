using Discord.Rest;

namespace Discord.WebSocket;

/// <summary>A channel with messages, as a client of the gateway has it.</summary>
public interface ISocketMessageChannel : IMessageChannel
{
    /// <summary>The messages in the cache.</summary>
    IReadOnlyCollection<SocketMessage> CachedMessages { get; }

    /// <inheritdoc cref="IMessageChannel.SendMessageAsync"/>
    new Task<RestUserMessage> SendMessageAsync(string text = null, bool isTTS = false, Embed embed = null, RequestOptions options = null,
        AllowedMentions allowedMentions = null, MessageReference messageReference = null, MessageComponent components = null,
        ISticker[] stickers = null, Embed[] embeds = null, MessageFlags flags = MessageFlags.None, PollProperties poll = null);

    /// <inheritdoc cref="IMessageChannel.SendFileAsync"/>
    new Task<RestUserMessage> SendFileAsync(FileAttachment attachment, string text = null, bool isTTS = false, Embed embed = null,
        RequestOptions options = null, AllowedMentions allowedMentions = null, MessageReference messageReference = null,
        MessageComponent components = null, ISticker[] stickers = null, Embed[] embeds = null, MessageFlags flags = MessageFlags.None,
        PollProperties poll = null);

    /// <inheritdoc cref="IMessageChannel.SendFilesAsync"/>
    new Task<RestUserMessage> SendFilesAsync(IEnumerable<FileAttachment> attachments, string text = null, bool isTTS = false,
        Embed embed = null, RequestOptions options = null, AllowedMentions allowedMentions = null,
        MessageReference messageReference = null, MessageComponent components = null, ISticker[] stickers = null, Embed[] embeds = null,
        MessageFlags flags = MessageFlags.None, PollProperties poll = null);

    /// <summary>The message of an id if it is in the cache, or null.</summary>
    SocketMessage GetCachedMessage(ulong id);
}
