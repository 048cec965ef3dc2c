namespace Discord;

/// <summary>A forum: each of its posts is a thread.</summary>
public interface IForumChannel : IMentionable, INestedChannel
{
    /// <summary>What it is about, or null.</summary>
    string Topic { get; }

    /// <summary>The tags that a post can have.</summary>
    IReadOnlyCollection<ForumTag> Tags { get; }

    /// <summary>Changes it.</summary>
    Task ModifyAsync(Action<ForumChannelProperties> func, RequestOptions options = null);

    /// <summary>Opens a post.</summary>
    Task<IThreadChannel> CreatePostAsync(string title, ThreadArchiveDuration archiveDuration = ThreadArchiveDuration.OneDay,
        int? slowmode = null, string text = null, Embed embed = null, RequestOptions options = null,
        AllowedMentions allowedMentions = null, MessageComponent components = null, ISticker[] stickers = null, Embed[] embeds = null,
        MessageFlags flags = MessageFlags.None, ForumTag[] tags = null);

    /// <summary>Its posts that are not archived.</summary>
    Task<IReadOnlyCollection<IThreadChannel>> GetActiveThreadsAsync(RequestOptions options = null);
}
