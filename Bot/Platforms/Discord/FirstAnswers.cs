using Bot.Languages;
using Bot.Messaging;
using Discord.WebSocket;

namespace Bot.Platforms.Discord;

/// <summary>
/// Chooses the first answer to an interaction: a form when one belongs to it, a refusal when it is not theirs to do, else "in a
/// moment". A form must be the very first answer and everything has to be quick, so nothing here waits for anything but Discord.
/// </summary>
internal sealed partial class FirstAnswers(
    InteractionCallbacks callbacks, StaffDoor door, Phrasebooks phrasebooks, IEnumerable<IFormSource> forms, ILogger<FirstAnswers> logger)
{
    private readonly IReadOnlyList<IFormSource> _forms = [.. forms];

    /// <summary>Gives it.</summary>
    /// <param name="interaction">The interaction.</param>
    /// <param name="message">What it means.</param>
    public async Task<FirstAnswer> GiveAsync(SocketInteraction interaction, IncomingMessage message)
    {
        if (RefusalOf(interaction, message) is { } refusal)
        {
            await callbacks.TellAsync(interaction, refusal);
            return FirstAnswer.Instead;
        }

        if (FormFor(interaction, message) is { } sheet && await OpenAsync(interaction, sheet) is not CallbackResult.Refused and var opened)
        {
            // Too late, or nobody knows: the dialogue asks in the chat, which at worst is once too often.
            return opened is CallbackResult.Done or CallbackResult.AlreadyDone ? FirstAnswer.Instead : FirstAnswer.None;
        }

        // What is pressed under a message stays there; a command gets a place for its answer, which they alone see.
        var isUpdate = interaction is SocketMessageComponent or SocketModal { Message: not null };
        var result = await (isUpdate ? callbacks.DeferUpdateAsync(interaction) : callbacks.DeferAsync(interaction, onlyForThem: true));
        return result is not (CallbackResult.Done or CallbackResult.AlreadyDone) ? FirstAnswer.None
            : isUpdate ? FirstAnswer.Understood
            : FirstAnswer.InAMoment;
    }

    private string? RefusalOf(SocketInteraction interaction, IncomingMessage message)
    {
        var book = phrasebooks.ForTag(interaction.UserLocale);
        return message.Side == ChatSide.Staff
            ? door.Admits(interaction.Id, interaction.User) ? null : book.Label("discord.noRole.did")
            : interaction is SocketSlashCommand { Data.Name: DiscordTranslator.StaffCommand } ? book.Label("discord.staffOnly") : null;
    }

    // A form of the staff's opens from a button only: from a command it could not be told from a customer's when it comes back.
    private FormSheet? FormFor(SocketInteraction interaction, IncomingMessage message)
    {
        if (message.Kind != MessageKind.Button && (message.Kind != MessageKind.Command || message.Side == ChatSide.Staff))
        {
            return null;
        }

        try
        {
            return _forms.Where(source => source.Side == message.Side)
                .Select(source => source.Open(message, FormWriter.MaxFields))
                .FirstOrDefault(sheet => sheet is { Fields.Count: > 0 });
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // Whatever is wrong with the form, the chat can ask the same.
            Log.NoForm(logger, interaction.Id, FailureText.Of(fault));
            return null;
        }
    }

    private async Task<CallbackResult> OpenAsync(SocketInteraction interaction, FormSheet sheet)
    {
        var result = await callbacks.ShowFormAsync(interaction, FormWriter.Labelled(sheet));
        if (result == CallbackResult.Refused && FormWriter.Rows(sheet) is { } rows)
        {
            Log.OldForm(logger);
            result = await callbacks.ShowFormAsync(interaction, rows);
        }

        return result;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The form for interaction {Interaction} could not be made ({Fault}); it is asked in the chat instead.")]
        public static partial void NoForm(ILogger logger, ulong interaction, string fault);

        [LoggerMessage(2, LogLevel.Debug, "The server did not take a form with labels; it gets the older kind.")]
        public static partial void OldForm(ILogger logger);
    }
}

/// <summary>How an interaction was answered at first.</summary>
internal enum FirstAnswer
{
    /// <summary>Not at all: the answer goes to the chat.</summary>
    None,

    /// <summary>With a form or a refusal: there is nothing more to it.</summary>
    Instead,

    /// <summary>With "in a moment", which the person sees until the answer comes.</summary>
    InAMoment,

    /// <summary>With "understood", of which nothing is seen.</summary>
    Understood,
}
