using Bot.Languages;
using Bot.Messaging;
using Discord;
using Discord.Net;

namespace Bot.Platforms.Discord;

/// <summary>
/// Answers what was asked in passing, where others read along, so that only the one who asked sees it; and tells those who wait there
/// where the conversation goes on.
/// </summary>
internal sealed partial class DiscordAnswers(
    OpenInteractions interactions, DiscordRenderer renderer, DiscordFileSender files, Phrasebooks books, ILogger<DiscordAnswers> logger)
{
    /// <summary>Says something in answer to an interaction.</summary>
    /// <returns>What became of it; null when it can no longer be said there and belongs into the chat.</returns>
    public async Task<DeliveryResult?> AnswerAsync(SendMessage send, CancellationToken cancellationToken)
    {
        if (send.InAnswerTo is not { } asked || interactions.Find(asked) is not { } open || Snowflakes.Parse(send.To.ChatId) != open.UserId)
        {
            return null;
        }

        var left = new SendProgress<DiscordPart>(renderer.Parts(send.Content));
        while (left.Next is { } part)
        {
            try
            {
                left.Replace(await SayAsync(open, part, cancellationToken) ? [] : renderer.Instead(part) ?? []);
            }
            catch (HttpException refusal) when (DiscordErrors.IsInteractionOver(refusal))
            {
                interactions.Forget(asked);
                return null;
            }
            catch (InvalidOperationException)
            {
                // The package knows that the interaction's time is over.
                interactions.Forget(asked);
                return null;
            }
            catch (Exception fault) when (DiscordErrors.ToResult(fault) is { } result)
            {
                if (result is DeliveryResult.Throttled or DeliveryResult.Unknown)
                {
                    return result;
                }

                if (renderer.Instead(part) is not { } others)
                {
                    return null;
                }

                left.Replace(others);
            }
        }

        // What only one person sees for a while is no copy that could be edited or answered.
        interactions.Answered(asked);
        return new DeliveryResult.Sent([]);
    }

    /// <summary>Something was said in the person's own chat: whoever waits elsewhere is told where it goes on.</summary>
    public Task PointAsync(ulong userId, IMessageChannel channel, CancellationToken cancellationToken) => TellAsync(
        userId,
        (book, link) => channel is IThreadChannel ? book.Say("discord.goOnThread", ("link", link)) : book.Say("discord.goOn", ("link", link)),
        new Uri(Snowflakes.LinkTo((channel as IGuildChannel)?.GuildId, channel.Id)),
        cancellationToken);

    /// <summary>Nothing can be said in the person's own chat: whoever waits elsewhere is told what to do about it.</summary>
    public Task SayClosedAsync(ulong userId, CancellationToken cancellationToken) =>
        TellAsync(userId, (book, _) => book.Say("discord.closed"), null, cancellationToken);

    private async Task TellAsync(ulong userId, Func<Phrasebook, RichText, RichText> words, Uri? address, CancellationToken cancellationToken)
    {
        foreach (var open in interactions.TakeUnanswered(userId))
        {
            var book = books.ForTag(open.Interaction.UserLocale);
            var link = address is null ? RichText.Empty : new RichText([new TextSpan(book.Label("discord.here"), TextStyle.Link, address.AbsoluteUri)]);
            try
            {
                await SayAsync(open, new DiscordPart.Words(words(book, link)), cancellationToken);
            }
            catch (Exception fault) when ((DiscordErrors.ToResult(fault) is not null || fault is InvalidOperationException) && !cancellationToken.IsCancellationRequested)
            {
                // What matters was said in the chat, or could not be said at all.
                Log.NotTold(logger, FailureText.Of(fault));
            }
        }
    }

    // False: the content of a file is not there (any more).
    private async Task<bool> SayAsync(OpenInteraction open, DiscordPart part, CancellationToken cancellationToken)
    {
        var text = DiscordRenderer.TextOf(part);
        var buttons = part is DiscordPart.Words { Form: WordForm.Bare } ? null : DiscordButtons.Of(part.Buttons);
        var options = DiscordCalls.Options(new SendMark("", SendMark.SuppressEmbeds), cancellationToken);
        if (part is DiscordPart.Attached attached)
        {
            return await files.SendAsync(attached.Files, opened => open.Interaction.FollowupWithFilesAsync(
                opened, text, ephemeral: true, allowedMentions: AllowedMentions.None, components: buttons, options: options)) is not null;
        }

        await open.Interaction.FollowupAsync(text, ephemeral: true, allowedMentions: AllowedMentions.None, components: buttons, options: options);
        return true;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Debug, "Somebody who waits could not be told where it goes on: {Reason}")]
        public static partial void NotTold(ILogger logger, string reason);
    }
}
