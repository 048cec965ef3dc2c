namespace Discord;

/// <summary>A text channel of a guild.</summary>
public interface ITextChannel : IMessageChannel, IMentionable, INestedChannel
{
    /// <summary>What it is about, or null.</summary>
    string Topic { get; }

    /// <summary>Opens a thread, from a message if one is given.</summary>
    Task<IThreadChannel> CreateThreadAsync(string name, ThreadType type = ThreadType.PublicThread,
        ThreadArchiveDuration autoArchiveDuration = ThreadArchiveDuration.OneDay, IMessage message = null, bool? invitable = null,
        int? slowmode = null, RequestOptions options = null);

    /// <summary>Its threads that are not archived.</summary>
    Task<IReadOnlyCollection<IThreadChannel>> GetActiveThreadsAsync(RequestOptions options = null);
}
