using Bot.Messaging;
using Discord;
using Discord.Net;

namespace Bot.Platforms.Discord;

/// <summary>Sends new messages, part by part. What Discord does not take is sent another way, so that form never costs content.</summary>
internal sealed partial class DiscordSender(
    DiscordRenderer renderer, DiscordFileSender files, UnfinishedSends<DiscordPart> unfinished, ILogger<DiscordSender> logger)
{
    /// <summary>Sends what is left of a delivery.</summary>
    /// <param name="delivery">The delivery.</param>
    /// <param name="content">What it says.</param>
    /// <param name="target">Where and how.</param>
    /// <param name="cancellationToken">Nobody waits any more.</param>
    /// <exception cref="HttpException">It is about the place: when that is cured, send again.</exception>
    public Task<DeliveryResult> SendAsync(Delivery delivery, MessageContent content, DiscordTarget target, CancellationToken cancellationToken) =>
        SendAsync(delivery, () => renderer.Parts(content), target, cancellationToken);

    /// <summary>Sends what is left of a delivery.</summary>
    /// <param name="delivery">The delivery.</param>
    /// <param name="parts">What it consists of.</param>
    /// <param name="target">Where and how.</param>
    /// <param name="cancellationToken">Nobody waits any more.</param>
    /// <exception cref="HttpException">It is about the place: when that is cured, send again.</exception>
    public async Task<DeliveryResult> SendAsync(
        Delivery delivery, Func<IReadOnlyList<DiscordPart>> parts, DiscordTarget target, CancellationToken cancellationToken)
    {
        var progress = unfinished.Resume(delivery.Key, parts);
        while (progress.Next is { } part)
        {
            try
            {
                var now = progress.Sent.Count == 0 ? target : target with { ReplyTo = null };
                var nonce = SendMark.NonceOf(delivery.Key, progress.Sent.Count, target.Channel.Id);
                if (await SendPartAsync(part, now, nonce, cancellationToken) is { } message)
                {
                    progress.Done([Snowflakes.Text(message.Id)]);
                }
                else
                {
                    progress.Replace(renderer.Instead(part) ?? []);
                }
            }
            catch (HttpException refusal) when (DiscordErrors.IsAboutPlace(refusal))
            {
                // What was sent into a channel that is gone is gone with it.
                if (!DiscordErrors.IsChannelGone(refusal))
                {
                    unfinished.Keep(delivery.Key, progress);
                }

                throw;
            }
            catch (Exception fault) when (DiscordErrors.ToResult(fault) is { } result)
            {
                if (result is DeliveryResult.Refused refused && renderer.Instead(part) is { } others)
                {
                    Log.SentOtherwise(logger, delivery.Key, FailureText.Of(refused.Reason));
                    progress.Replace(others);
                    continue;
                }

                return Stopped(delivery, progress, result);
            }
        }

        return new DeliveryResult.Sent(progress.Sent);
    }

    // What is refused for good is not tried again.
    private DeliveryResult Stopped(Delivery delivery, SendProgress<DiscordPart> progress, DeliveryResult result)
    {
        if (result is DeliveryResult.Throttled or DeliveryResult.Unknown or DeliveryResult.Off)
        {
            unfinished.Keep(delivery.Key, progress);
        }

        return result;
    }

    // Null: the content is not there (any more).
    private async Task<IUserMessage?> SendPartAsync(DiscordPart part, DiscordTarget target, string nonce, CancellationToken cancellationToken)
    {
        var text = DiscordRenderer.TextOf(part);
        var buttons = part is DiscordPart.Words { Form: WordForm.Bare } ? null : DiscordButtons.Of(part.Buttons);
        var reply = target.ReplyTo is { } answered ? new MessageReference(answered, failIfNotExists: false) : null;
        var quiet = target.Quiet ? SendMark.SuppressNotifications : 0;
        // In a message with a card the same flag would hide the card.
        var mark = new SendMark(nonce, part is DiscordPart.Card ? quiet : quiet | SendMark.SuppressEmbeds);
        var options = DiscordCalls.Options(mark, cancellationToken);
        return part switch
        {
            DiscordPart.Attached attached => await files.SendAsync(attached.Files, opened => target.Channel.SendFilesAsync(
                opened, text, options: options, allowedMentions: AllowedMentions.None, messageReference: reply, components: buttons)),
            DiscordPart.Card card => await target.Channel.SendMessageAsync(
                embed: FrameOf(card), options: options, allowedMentions: AllowedMentions.None, messageReference: reply, components: buttons),
            _ => await target.Channel.SendMessageAsync(
                text, options: options, allowedMentions: AllowedMentions.None, messageReference: reply, components: buttons),
        };
    }

    /// <summary>The frame around a card's words.</summary>
    public static Embed FrameOf(DiscordPart.Card card) => new EmbedBuilder().WithDescription(DiscordMarkdown.Of(card.Text)).Build();

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Discord did not take a part of delivery {Key} ({Reason}); it is sent another way.")]
        public static partial void SentOtherwise(ILogger logger, string key, string reason);
    }
}

/// <summary>Where and how something is sent.</summary>
/// <param name="Channel">The channel or thread.</param>
/// <param name="ReplyTo">What it answers; null for nothing.</param>
/// <param name="Quiet">Without a sound.</param>
internal sealed record DiscordTarget(IMessageChannel Channel, ulong? ReplyTo = null, bool Quiet = false);
