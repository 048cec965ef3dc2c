namespace Discord;

/// <summary>A channel that messages can be sent to.</summary>
public interface IMessageChannel : IChannel
{
    /// <summary>Sends a message.</summary>
    Task<IUserMessage> SendMessageAsync(string text = null, bool isTTS = false, Embed embed = null, RequestOptions options = null,
        AllowedMentions allowedMentions = null, MessageReference messageReference = null, MessageComponent components = null,
        ISticker[] stickers = null, Embed[] embeds = null, MessageFlags flags = MessageFlags.None, PollProperties poll = null);

    /// <summary>Sends a message with a file.</summary>
    Task<IUserMessage> SendFileAsync(FileAttachment attachment, string text = null, bool isTTS = false, Embed embed = null,
        RequestOptions options = null, AllowedMentions allowedMentions = null, MessageReference messageReference = null,
        MessageComponent components = null, ISticker[] stickers = null, Embed[] embeds = null, MessageFlags flags = MessageFlags.None,
        PollProperties poll = null);

    /// <summary>Sends a message with files.</summary>
    Task<IUserMessage> SendFilesAsync(IEnumerable<FileAttachment> attachments, string text = null, bool isTTS = false, Embed embed = null,
        RequestOptions options = null, AllowedMentions allowedMentions = null, MessageReference messageReference = null,
        MessageComponent components = null, ISticker[] stickers = null, Embed[] embeds = null, MessageFlags flags = MessageFlags.None,
        PollProperties poll = null);

    /// <summary>The message of an id, or null.</summary>
    Task<IMessage> GetMessageAsync(ulong id, CacheMode mode = CacheMode.AllowDownload, RequestOptions options = null);

    /// <summary>The latest messages, newest first, in the pages that Discord gives.</summary>
    IAsyncEnumerable<IReadOnlyCollection<IMessage>> GetMessagesAsync(int limit = DiscordConfig.MaxMessagesPerBatch,
        CacheMode mode = CacheMode.AllowDownload, RequestOptions options = null);

    /// <summary>Messages before, after or around one of them, in the pages that Discord gives.</summary>
    IAsyncEnumerable<IReadOnlyCollection<IMessage>> GetMessagesAsync(ulong fromMessageId, Direction dir,
        int limit = DiscordConfig.MaxMessagesPerBatch, CacheMode mode = CacheMode.AllowDownload, RequestOptions options = null);

    /// <summary>Deletes a message.</summary>
    Task DeleteMessageAsync(ulong messageId, RequestOptions options = null);

    /// <summary>Deletes a message.</summary>
    Task DeleteMessageAsync(IMessage message, RequestOptions options = null);

    /// <summary>Changes a message without having it.</summary>
    Task<IUserMessage> ModifyMessageAsync(ulong messageId, Action<MessageProperties> func, RequestOptions options = null);

    /// <summary>Shows for some seconds that the bot is writing.</summary>
    Task TriggerTypingAsync(RequestOptions options = null);
}
