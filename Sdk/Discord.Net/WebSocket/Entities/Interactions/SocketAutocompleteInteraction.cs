using Discord.Rest;
using Model = Discord.API.Interaction;

namespace Discord.WebSocket;

/// <summary>An option of a slash command is being typed, and suggestions are asked for.</summary>
public class SocketAutocompleteInteraction : SocketInteraction, IAutocompleteInteraction
{
    private const string NotHere = "Autocomplete interactions don't support this method!";

    internal SocketAutocompleteInteraction(DiscordSocketClient discord, Model model, ISocketMessageChannel channel, SocketUser user)
        : base(discord, model, channel, user, new SocketAutocompleteInteractionData(model))
    {
    }

    /// <summary>The command and what is filled in so far.</summary>
    public new SocketAutocompleteInteractionData Data => (SocketAutocompleteInteractionData)base.Data;

    IAutocompleteInteractionData IAutocompleteInteraction.Data => Data;

    /// <inheritdoc/>
    public Task RespondAsync(IEnumerable<AutocompleteResult> result, RequestOptions options = null) =>
        AnswerAsync(() => InteractionOperations.AutocompleteAsync(Discord, Id, Token, result, options));

    /// <summary>Not supported.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override Task RespondAsync(string text = null, Embed[] embeds = null, bool isTTS = false, bool ephemeral = false,
        AllowedMentions allowedMentions = null, MessageComponent components = null, Embed embed = null, RequestOptions options = null,
        PollProperties poll = null) => throw new NotSupportedException(NotHere);

    /// <summary>Not supported.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override Task RespondWithFilesAsync(IEnumerable<FileAttachment> attachments, string text = null, Embed[] embeds = null,
        bool isTTS = false, bool ephemeral = false, AllowedMentions allowedMentions = null, MessageComponent components = null,
        Embed embed = null, RequestOptions options = null, PollProperties poll = null) => throw new NotSupportedException(NotHere);

    /// <summary>Not supported.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override Task<RestFollowupMessage> FollowupWithFilesAsync(IEnumerable<FileAttachment> attachments, string text = null,
        Embed[] embeds = null, bool isTTS = false, bool ephemeral = false, AllowedMentions allowedMentions = null,
        MessageComponent components = null, Embed embed = null, RequestOptions options = null, PollProperties poll = null) =>
        throw new NotSupportedException(NotHere);

    /// <summary>Not supported.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override Task DeferAsync(bool ephemeral = false, RequestOptions options = null) => throw new NotSupportedException(NotHere);

    /// <summary>Not supported.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override Task RespondWithModalAsync(Modal modal, RequestOptions requestOptions = null) => throw new NotSupportedException(NotHere);
}
