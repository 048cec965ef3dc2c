#nullable enable

using Discord.API;

namespace Discord.Rest;

/// <summary>What can be done with messages, for the channels and messages of both kinds of client.</summary>
internal static class MessageOperations
{
    public static async Task<RestUserMessage> SendAsync(
        IMessageChannel channel, BaseDiscordClient client, MessageDraft draft, RequestOptions? options)
    {
        draft.Checked().NotEmpty().OnlyWithFlags(MessageFlags.SuppressEmbeds, MessageFlags.SuppressNotification);
        var model = await client.Api.CreateMessageAsync(channel.Id, draft.ToBody(), draft.Files, options).ConfigureAwait(false);
        return RestUserMessage.Create(client, channel, client.CurrentUser, model);
    }

    public static async Task<RestUserMessage> ModifyAsync(
        IMessageChannel channel, BaseDiscordClient client, ulong message, Action<MessageProperties> func, RequestOptions? options)
    {
        var model = await ModifyAsync(client, channel.Id, message, func, options).ConfigureAwait(false);
        var author = model.Author is null ? (IUser)client.CurrentUser : RestUser.Create(client, model.Author);
        return RestUserMessage.Create(client, channel, author, model);
    }

    public static Task<Message> ModifyAsync(
        BaseDiscordClient client, ulong channel, ulong message, Action<MessageProperties> func, RequestOptions? options)
    {
        var edit = new MessageEdit(func).OfSomething();
        return client.Api.ModifyMessageAsync(channel, message, edit.ToBody(), edit.Files, options);
    }

    public static Task DeleteAsync(BaseDiscordClient client, ulong channel, ulong message, RequestOptions? options) =>
        client.Api.DeleteMessageAsync(channel, message, options);

    public static Task PinAsync(BaseDiscordClient client, ulong channel, ulong message, RequestOptions? options) =>
        client.Api.PinAsync(channel, message, options);

    public static Task AddReactionAsync(
        BaseDiscordClient client, ulong channel, ulong message, IEmote emote, RequestOptions? options) =>
        client.Api.AddReactionAsync(channel, message, emote.ToPath(), options);

    public static Task TriggerTypingAsync(BaseDiscordClient client, ulong channel, RequestOptions? options) =>
        client.Api.TriggerTypingAsync(channel, options);

    public static async Task<RestMessage?> GetAsync(
        IMessageChannel channel, BaseDiscordClient client, ulong message, RequestOptions? options)
    {
        var model = await client.Api.GetMessageAsync(channel.Id, message, options).ConfigureAwait(false);
        return model is null ? null : Read(channel, client, model);
    }

    /// <summary>Messages in pages: before a message (or the end) newest first, after one, or around one.</summary>
    public static IAsyncEnumerable<IReadOnlyCollection<RestMessage>> GetAsync(
        IMessageChannel channel, BaseDiscordClient client, ulong? from, Direction direction, int limit, RequestOptions? options)
    {
        const int page = DiscordConfig.MaxMessagesPerBatch;
        if (direction == Direction.Around && limit > page)
        {
            // No page is that large: those before (with the one in the middle) and those after are asked for.
            var half = limit / 2;
            var before = GetAsync(channel, client, from + 1, Direction.Before, half + 1, options);
            return from is null ? before : before.Concat(GetAsync(channel, client, from, Direction.After, half, options));
        }

        return PagesAsync(channel, client, from, direction, limit, options);
    }

    public static RestMessage Read(IMessageChannel channel, BaseDiscordClient client, Message model) =>
        RestMessage.Create(client, channel, AuthorOf(channel, client, model), model);

    /// <summary>Who wrote a message: the member if the client keeps it, else what the message says of its author.</summary>
    public static IUser? AuthorOf(IMessageChannel? channel, BaseDiscordClient client, Message model)
    {
        if (model.Author is not { } author)
        {
            return null;
        }

        var guild = (channel as IGuildChannel)?.GuildId;
        return (guild is { } id && model.WebhookId is null ? client.CachedMember(id, author.Id) : null)
            ?? (IUser)RestUser.Create(client, author, guild, model.WebhookId);
    }

    private static async IAsyncEnumerable<IReadOnlyCollection<RestMessage>> PagesAsync(
        IMessageChannel channel, BaseDiscordClient client, ulong? from, Direction direction, int limit, RequestOptions? options)
    {
        for (var left = limit; left > 0;)
        {
            var size = Math.Min(left, DiscordConfig.MaxMessagesPerBatch);
            var models = await client.Api.GetMessagesAsync(channel.Id, size, direction, from, options).ConfigureAwait(false);
            yield return [.. models.Select(model => Read(channel, client, model))];
            left -= models.Length;
            if (models.Length != DiscordConfig.MaxMessagesPerBatch)
            {
                yield break;
            }

            from = direction == Direction.Before ? models.Min(m => m.Id) : models.Max(m => m.Id);
        }
    }
}
