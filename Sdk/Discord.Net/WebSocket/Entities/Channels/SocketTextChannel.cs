using Discord.Rest;
using Model = Discord.API.Channel;

namespace Discord.WebSocket;

/// <summary>A channel of a guild with messages: a text, announcement or voice channel, or a thread.</summary>
public partial class SocketTextChannel : SocketGuildChannel, ITextChannel, ISocketMessageChannel
{
    internal SocketTextChannel(SocketGuild guild, ulong id)
        : base(guild, id) => Messages = new MessageCache(guild.Discord.Config.MessageCacheSize);

    /// <inheritdoc/>
    public string Topic { get; private set; }

    /// <inheritdoc/>
    public ulong? CategoryId { get; private set; }

    /// <inheritdoc/>
    public string Mention => MentionUtils.MentionChannel(Id);

    /// <summary>The active threads of the channel.</summary>
    public IReadOnlyCollection<SocketThreadChannel> Threads =>
        [.. Guild.ThreadChannels.Where(thread => thread.ParentChannel?.Id == Id)];

    internal MessageCache Messages { get; }

    /// <inheritdoc cref="ITextChannel.CreateThreadAsync"/>
    public virtual async Task<SocketThreadChannel> CreateThreadAsync(string name, ThreadType type = ThreadType.PublicThread,
        ThreadArchiveDuration autoArchiveDuration = ThreadArchiveDuration.OneDay, IMessage message = null, bool? invitable = null,
        int? slowmode = null, RequestOptions options = null)
    {
        var model = await ThreadOperations.CreateAsync(
            Discord, this, name, type, autoArchiveDuration, message, invitable, slowmode, options).ConfigureAwait(false);
        return (SocketThreadChannel)Guild.AddOrUpdate(model);
    }

    /// <inheritdoc cref="ITextChannel.GetActiveThreadsAsync"/>
    public virtual Task<IReadOnlyCollection<RestThreadChannel>> GetActiveThreadsAsync(RequestOptions options = null) =>
        ThreadOperations.GetActiveAsync(Discord, this, options);

    async Task<IThreadChannel> ITextChannel.CreateThreadAsync(string name, ThreadType type, ThreadArchiveDuration autoArchiveDuration,
        IMessage message, bool? invitable, int? slowmode, RequestOptions options) =>
        await CreateThreadAsync(name, type, autoArchiveDuration, message, invitable, slowmode, options).ConfigureAwait(false);

    async Task<IReadOnlyCollection<IThreadChannel>> ITextChannel.GetActiveThreadsAsync(RequestOptions options) =>
        await GetActiveThreadsAsync(options).ConfigureAwait(false);

    internal override void Update(Model model)
    {
        base.Update(model);
        Topic = model.Topic;
        CategoryId = model.ParentId;
    }
}
