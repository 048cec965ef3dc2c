#nullable enable

namespace Discord.API;

/// <content>Channels and threads.</content>
internal sealed partial class DiscordApi
{
    public Task<Channel?> GetChannelAsync(ulong channel, RequestOptions? options) =>
        OrNullAsync(GetAsync<Channel>($"channels/{channel}", options));

    public Task<Channel> ModifyChannelAsync(ulong channel, ForumChange change, RequestOptions? options) =>
        SendAsync<Channel>("PATCH", $"channels/{channel}", ApiJson.Write(change), options);

    public Task DeleteChannelAsync(ulong channel, RequestOptions? options) =>
        SendAsync("DELETE", $"channels/{channel}", options);

    public Task<Channel> CreateDirectChannelAsync(ulong user, RequestOptions? options) =>
        SendAsync<Channel>("POST", "users/@me/channels", ApiJson.Write(new DirectChannelBody { RecipientId = user }), options);

    public Task<Channel> CreateThreadAsync(ulong channel, ThreadBody thread, RequestOptions? options) =>
        SendAsync<Channel>("POST", $"channels/{channel}/threads", ApiJson.Write(thread), options);

    public Task<Channel> CreateThreadAsync(ulong channel, ulong message, ThreadBody thread, RequestOptions? options) =>
        SendAsync<Channel>("POST", $"channels/{channel}/messages/{message}/threads", ApiJson.Write(thread), options);

    public Task<Channel> CreatePostAsync(
        ulong forum, PostBody post, IReadOnlyList<FileAttachment>? files, RequestOptions? options) =>
        SendAsync<Channel>("POST", $"channels/{forum}/threads", ApiJson.Write(post), files, options);

    public Task<Channel> ModifyThreadAsync(ulong thread, ThreadChange change, RequestOptions? options) =>
        SendAsync<Channel>("PATCH", $"channels/{thread}", ApiJson.Write(change), options);

    public async Task<Channel[]> GetActiveThreadsAsync(ulong guild, RequestOptions? options) =>
        (await GetAsync<ThreadList>($"guilds/{guild}/threads/active", options).ConfigureAwait(false)).Threads ?? [];

    public Task JoinThreadAsync(ulong thread, RequestOptions? options) =>
        SendAsync("PUT", $"channels/{thread}/thread-members/@me", options);

    public Task AddThreadMemberAsync(ulong thread, ulong user, RequestOptions? options) =>
        SendAsync("PUT", $"channels/{thread}/thread-members/{user}", options);
}
