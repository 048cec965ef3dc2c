using Discord.Rest;

namespace Discord.WebSocket;

public abstract partial class SocketInteraction
{
    private const string Twice = "Cannot respond, update, or defer twice to the same interaction";
    private static readonly TimeSpan TimeToRespond = TimeSpan.FromSeconds(3);

    /// <summary>What an interaction of this kind is promised when it is deferred.</summary>
    internal virtual InteractionResponseType Deferral => InteractionResponseType.DeferredChannelMessageWithSource;

    /// <inheritdoc/>
    public virtual Task RespondAsync(string text = null, Embed[] embeds = null, bool isTTS = false, bool ephemeral = false,
        AllowedMentions allowedMentions = null, MessageComponent components = null, Embed embed = null, RequestOptions options = null,
        PollProperties poll = null) =>
        RespondWithFilesAsync(null, text, embeds, isTTS, ephemeral, allowedMentions, components, embed, options, poll);

    /// <inheritdoc/>
    public Task RespondWithFileAsync(FileAttachment attachment, string text = null, Embed[] embeds = null, bool isTTS = false,
        bool ephemeral = false, AllowedMentions allowedMentions = null, MessageComponent components = null, Embed embed = null,
        RequestOptions options = null, PollProperties poll = null) =>
        RespondWithFilesAsync([attachment], text, embeds, isTTS, ephemeral, allowedMentions, components, embed, options, poll);

    /// <inheritdoc/>
    public virtual Task RespondWithFilesAsync(IEnumerable<FileAttachment> attachments, string text = null, Embed[] embeds = null,
        bool isTTS = false, bool ephemeral = false, AllowedMentions allowedMentions = null, MessageComponent components = null,
        Embed embed = null, RequestOptions options = null, PollProperties poll = null)
    {
        var draft = Draft(attachments, text, embeds, isTTS, ephemeral, allowedMentions, components, embed, poll);
        return AnswerAsync(() => InteractionOperations.RespondAsync(Discord, Id, Token, draft, options));
    }

    /// <inheritdoc cref="IDiscordInteraction.FollowupAsync"/>
    public Task<RestFollowupMessage> FollowupAsync(string text = null, Embed[] embeds = null, bool isTTS = false, bool ephemeral = false,
        AllowedMentions allowedMentions = null, MessageComponent components = null, Embed embed = null, RequestOptions options = null,
        PollProperties poll = null) =>
        FollowupWithFilesAsync(null, text, embeds, isTTS, ephemeral, allowedMentions, components, embed, options, poll);

    /// <inheritdoc cref="IDiscordInteraction.FollowupWithFileAsync"/>
    public Task<RestFollowupMessage> FollowupWithFileAsync(FileAttachment attachment, string text = null, Embed[] embeds = null,
        bool isTTS = false, bool ephemeral = false, AllowedMentions allowedMentions = null, MessageComponent components = null,
        Embed embed = null, RequestOptions options = null, PollProperties poll = null) =>
        FollowupWithFilesAsync([attachment], text, embeds, isTTS, ephemeral, allowedMentions, components, embed, options, poll);

    /// <inheritdoc cref="IDiscordInteraction.FollowupWithFilesAsync"/>
    public virtual Task<RestFollowupMessage> FollowupWithFilesAsync(IEnumerable<FileAttachment> attachments, string text = null,
        Embed[] embeds = null, bool isTTS = false, bool ephemeral = false, AllowedMentions allowedMentions = null,
        MessageComponent components = null, Embed embed = null, RequestOptions options = null, PollProperties poll = null)
    {
        EnsureTokenIsValid();
        var draft = Draft(attachments, text, embeds, isTTS, ephemeral, allowedMentions, components, embed, poll);
        return InteractionOperations.FollowupAsync(Discord, Token, InteractionChannel, draft, options);
    }

    /// <inheritdoc/>
    public virtual Task DeferAsync(bool ephemeral = false, RequestOptions options = null) => DeferAsync(Deferral, ephemeral, options);

    /// <inheritdoc/>
    public virtual Task RespondWithModalAsync(Modal modal, RequestOptions options = null) =>
        AnswerAsync(() => InteractionOperations.RespondWithModalAsync(Discord, Id, Token, modal, options));

    /// <inheritdoc cref="IDiscordInteraction.GetOriginalResponseAsync"/>
    public Task<RestInteractionMessage> GetOriginalResponseAsync(RequestOptions options = null) =>
        InteractionOperations.GetOriginalAsync(Discord, Token, InteractionChannel, options);

    /// <inheritdoc cref="IDiscordInteraction.ModifyOriginalResponseAsync"/>
    public async Task<RestInteractionMessage> ModifyOriginalResponseAsync(Action<MessageProperties> func, RequestOptions options = null)
    {
        var model = await InteractionOperations.ModifyOriginalAsync(Discord, Token, func, options).ConfigureAwait(false);
        return RestInteractionMessage.Create(Discord, model, Token, InteractionChannel);
    }

    /// <inheritdoc/>
    public Task DeleteOriginalResponseAsync(RequestOptions options = null) =>
        InteractionOperations.DeleteOriginalAsync(Discord, Token, options);

    async Task<IUserMessage> IDiscordInteraction.FollowupAsync(string text, Embed[] embeds, bool isTTS, bool ephemeral,
        AllowedMentions allowedMentions, MessageComponent components, Embed embed, RequestOptions options, PollProperties poll) =>
        await FollowupAsync(text, embeds, isTTS, ephemeral, allowedMentions, components, embed, options, poll).ConfigureAwait(false);

    async Task<IUserMessage> IDiscordInteraction.FollowupWithFilesAsync(IEnumerable<FileAttachment> attachments, string text, Embed[] embeds,
        bool isTTS, bool ephemeral, AllowedMentions allowedMentions, MessageComponent components, Embed embed, RequestOptions options,
        PollProperties poll) =>
        await FollowupWithFilesAsync(attachments, text, embeds, isTTS, ephemeral, allowedMentions, components, embed, options, poll)
            .ConfigureAwait(false);

    async Task<IUserMessage> IDiscordInteraction.GetOriginalResponseAsync(RequestOptions options) =>
        await GetOriginalResponseAsync(options).ConfigureAwait(false);

    async Task<IUserMessage> IDiscordInteraction.ModifyOriginalResponseAsync(Action<MessageProperties> func, RequestOptions options) =>
        await ModifyOriginalResponseAsync(func, options).ConfigureAwait(false);

    internal Task DeferAsync(InteractionResponseType type, bool ephemeral, RequestOptions options) =>
        AnswerAsync(() => InteractionOperations.DeferAsync(Discord, Id, Token, type, ephemeral, options));

    internal Task UpdateMessageAsync(Action<MessageProperties> func, RequestOptions options) =>
        AnswerAsync(() => InteractionOperations.UpdateAsync(Discord, Id, Token, func, options));

    /// <summary>Gives the one answer that an interaction takes, if it is not too late for it. One that fails does not count.</summary>
    internal async Task AnswerAsync(Func<Task> answer)
    {
        EnsureTokenIsValid();
        if (Discord.ResponseInternalTimeCheck && Age >= TimeToRespond)
        {
            throw new TimeoutException($"Cannot respond to an interaction after {TimeToRespond.TotalSeconds} seconds!");
        }

        if (HasResponded)
        {
            throw new InvalidOperationException(Twice);
        }

        await answer().ConfigureAwait(false);
        HasResponded = true;
    }

    private static MessageDraft Draft(IEnumerable<FileAttachment> attachments, string text, Embed[] embeds, bool isTTS, bool ephemeral,
        AllowedMentions allowedMentions, MessageComponent components, Embed embed, PollProperties poll) => new()
        {
            Files = attachments is null ? null : [.. attachments],
            Text = text,
            Embeds = embeds,
            IsTTS = isTTS,
            Flags = ephemeral ? MessageFlags.Ephemeral : MessageFlags.None,
            AllowedMentions = allowedMentions,
            Components = components,
            Embed = embed,
            Poll = poll,
        };

    private void EnsureTokenIsValid()
    {
        if (!IsValidToken)
        {
            throw new InvalidOperationException("Interaction token is no longer valid");
        }
    }
}
