#nullable enable

namespace Discord.API;

/// <content>Messages, reactions, typing.</content>
internal sealed partial class DiscordApi
{
    public Task<Message?> GetMessageAsync(ulong channel, ulong message, RequestOptions? options) =>
        OrNullAsync(GetAsync<Message>($"channels/{channel}/messages/{message}", options));

    public Task<Message[]> GetMessagesAsync(ulong channel, int limit, Direction direction, ulong? from, RequestOptions? options)
    {
        var relation = direction switch
        {
            Direction.After => "after",
            Direction.Around => "around",
            _ => "before",
        };
        var position = from is { } id ? $"&{relation}={id}" : "";
        return GetAsync<Message[]>($"channels/{channel}/messages?limit={limit}{position}", options);
    }

    public Task<Message> CreateMessageAsync(
        ulong channel, MessageBody body, IReadOnlyList<FileAttachment>? files, RequestOptions? options) =>
        SendAsync<Message>("POST", $"channels/{channel}/messages", ApiJson.Write(body), files, options);

    public Task<Message> ModifyMessageAsync(
        ulong channel, ulong message, MessageBody body, IReadOnlyList<FileAttachment>? files, RequestOptions? options) =>
        SendAsync<Message>("PATCH", $"channels/{channel}/messages/{message}", ApiJson.Write(body), files, options);

    public Task DeleteMessageAsync(ulong channel, ulong message, RequestOptions? options) =>
        SendAsync("DELETE", $"channels/{channel}/messages/{message}", options);

    public Task PinAsync(ulong channel, ulong message, RequestOptions? options) =>
        SendAsync("PUT", $"channels/{channel}/pins/{message}", options);

    public Task AddReactionAsync(ulong channel, ulong message, string emoji, RequestOptions? options) =>
        SendAsync("PUT", $"channels/{channel}/messages/{message}/reactions/{emoji}/@me", options);

    public Task TriggerTypingAsync(ulong channel, RequestOptions? options) =>
        SendAsync("POST", $"channels/{channel}/typing", options);
}
