#nullable enable

using Discord.API;

namespace Discord.Rest;

/// <summary>Answers to interactions. Whether one may still be given, and whether it is the first, its caller knows.</summary>
internal static class InteractionOperations
{
    private const int MaxChoices = 25;

    /// <summary>Answers with a message.</summary>
    public static Task RespondAsync(
        BaseDiscordClient client, ulong interaction, string token, MessageDraft draft, RequestOptions? options) =>
        client.Api.RespondAsync(
            interaction, token, InteractionResponseType.ChannelMessageWithSource, draft.Checked().ToBody(), draft.Files, options);

    /// <summary>Promises an answer, or (for a component) that the message will be changed.</summary>
    public static Task DeferAsync(
        BaseDiscordClient client, ulong interaction, string token, InteractionResponseType type, bool ephemeral, RequestOptions? options) =>
        client.Api.RespondAsync(
            interaction, token, type, ephemeral ? new MessageBody { Flags = MessageFlags.Ephemeral } : null, null, options);

    /// <summary>Changes the message that the pressed component is in.</summary>
    public static Task UpdateAsync(
        BaseDiscordClient client, ulong interaction, string token, Action<MessageProperties> func, RequestOptions? options)
    {
        var edit = new MessageEdit(func);
        return client.Api.RespondAsync(
            interaction, token, InteractionResponseType.UpdateMessage, edit.ToBody(), edit.Files, options);
    }

    /// <summary>Shows a form.</summary>
    public static Task RespondWithModalAsync(
        BaseDiscordClient client, ulong interaction, string token, Modal modal, RequestOptions? options)
    {
        var body = new ModalBody
        {
            CustomId = modal.CustomId,
            Title = modal.Title,
            Components = modal.Component.ToModel(),
        };
        return client.Api.RespondAsync(interaction, token, InteractionResponseType.Modal, body, null, options);
    }

    /// <summary>Offers what might be typed.</summary>
    public static Task AutocompleteAsync(
        BaseDiscordClient client, ulong interaction, string token, IEnumerable<AutocompleteResult>? result, RequestOptions? options)
    {
        var choices = result?.Select(r => r.ToModel()).ToArray() ?? [];
        Preconditions.AtMost(choices.Length, MaxChoices, nameof(result), "A maximum of 25 choices are allowed!");
        var body = new ChoicesBody { Choices = choices };
        return client.Api.RespondAsync(
            interaction, token, InteractionResponseType.ApplicationCommandAutocompleteResult, body, null, options);
    }

    /// <summary>Sends a message after the first answer, or in place of a promised one.</summary>
    public static async Task<RestFollowupMessage> FollowupAsync(
        BaseDiscordClient client, string token, IMessageChannel? channel, MessageDraft draft, RequestOptions? options)
    {
        draft.Checked();
        if (string.IsNullOrWhiteSpace(draft.Text))
        {
            (draft with { Text = null }).NotEmpty();
        }

        var model = await client.Api.CreateFollowupAsync(token, draft.ToBody(), draft.Files, options).ConfigureAwait(false);
        return RestFollowupMessage.Create(client, model, token, channel);
    }

    public static Task<Message> ModifyFollowupAsync(
        BaseDiscordClient client, string token, IMessage before, Action<MessageProperties> func, RequestOptions? options) =>
        client.Api.ModifyFollowupAsync(token, before.Id, new MessageEdit(func).WithSomethingToSee(before).ToBody(), options);

    public static Task DeleteFollowupAsync(BaseDiscordClient client, string token, ulong message, RequestOptions? options) =>
        client.Api.DeleteFollowupAsync(token, message, options);

    public static async Task<RestInteractionMessage?> GetOriginalAsync(
        BaseDiscordClient client, string token, IMessageChannel? channel, RequestOptions? options)
    {
        var model = await client.Api.GetOriginalResponseAsync(token, options).ConfigureAwait(false);
        return model is null ? null : RestInteractionMessage.Create(client, model, token, channel);
    }

    public static Task<Message> ModifyOriginalAsync(
        BaseDiscordClient client, string token, Action<MessageProperties> func, RequestOptions? options)
    {
        var edit = new MessageEdit(func).WithSomethingToSee();
        return client.Api.ModifyOriginalResponseAsync(token, edit.ToBody(), edit.Files, options);
    }

    public static Task DeleteOriginalAsync(BaseDiscordClient client, string token, RequestOptions? options) =>
        client.Api.DeleteOriginalResponseAsync(token, options);
}
