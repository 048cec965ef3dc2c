#nullable enable

namespace Discord.API;

/// <content>Answers to interactions, which are allowed by the interaction's token.</content>
internal sealed partial class DiscordApi
{
    public Task RespondAsync<TData>(
        ulong interaction, string token, InteractionResponseType type, TData? data, IReadOnlyList<FileAttachment>? files,
        RequestOptions? options)
        where TData : class
    {
        var json = ApiJson.Write(new InteractionResponseBody<TData> { Type = type, Data = data });
        return SendAsync("POST", $"interactions/{interaction}/{token}/callback", Content(json, files), isHeaderOnly: true, options);
    }

    public Task<Message?> GetOriginalResponseAsync(string token, RequestOptions? options) =>
        OrNullAsync(GetAsync<Message>($"{Webhook(token)}/messages/@original", options));

    public Task<Message> ModifyOriginalResponseAsync(
        string token, MessageBody body, IReadOnlyList<FileAttachment>? files, RequestOptions? options) =>
        SendAsync<Message>("PATCH", $"{Webhook(token)}/messages/@original", ApiJson.Write(body), files, options);

    public Task DeleteOriginalResponseAsync(string token, RequestOptions? options) =>
        SendAsync("DELETE", $"{Webhook(token)}/messages/@original", options);

    public Task<Message> CreateFollowupAsync(
        string token, MessageBody body, IReadOnlyList<FileAttachment>? files, RequestOptions? options) =>
        SendAsync<Message>("POST", $"{Webhook(token)}?wait=true", ApiJson.Write(body), files, options);

    public Task<Message> ModifyFollowupAsync(string token, ulong message, MessageBody body, RequestOptions? options) =>
        SendAsync<Message>("PATCH", $"{Webhook(token)}/messages/{message}", ApiJson.Write(body), options);

    public Task DeleteFollowupAsync(string token, ulong message, RequestOptions? options) =>
        SendAsync("DELETE", $"{Webhook(token)}/messages/{message}", options);

    private string Webhook(string token) => $"webhooks/{CurrentApplicationId}/{token}";
}
