using Bot.Messaging;
using Discord;
using Discord.Net;

namespace Bot.Platforms.Discord;

/// <summary>Does what is not a new message: edits, pins, reactions.</summary>
internal sealed partial class DiscordEditor(
    DiscordConnection connection, DiscordSender sender, DiscordRenderer renderer, DiscordTags tags, ILogger<DiscordEditor> logger)
{
    private static readonly DeliveryResult _nothing = new DeliveryResult.Sent([]);

    /// <summary>
    /// Edits the copy that stands in the chat; sends it, and pins it, when there is none. A forum's post begins with a message that has
    /// the post's id: that becomes the card, and it needs no pin.
    /// </summary>
    /// <exception cref="HttpException">It is about the place.</exception>
    public async Task<DeliveryResult> ShowLatestAsync(Delivery delivery, ShowLatest show, IMessageChannel channel, CancellationToken cancellationToken)
    {
        var result = await ShowAsync(delivery, show, channel, cancellationToken);
        if (result is DeliveryResult.Sent && show.To.Thread is not null)
        {
            await tags.ApplyAsync(channel.Id, show.Labels, cancellationToken);
        }

        return result;
    }

    /// <summary>Edits the words; says the new ones as an answer where that is not possible.</summary>
    /// <exception cref="HttpException">It is about the place.</exception>
    public async Task<DeliveryResult> ReviseAsync(Delivery delivery, ReviseMessage revise, IMessageChannel channel, CancellationToken cancellationToken)
    {
        var existing = Snowflakes.Parse(delivery.ExistingMessageId);
        if (existing is { } copy && renderer.Parts(revise.Content with { Files = [] }) is [DiscordPart.Words words])
        {
            var edited = await EditAsync(words, channel, copy, cancellationToken);
            if (edited is not (DeliveryResult.CopyGone or DeliveryResult.Refused))
            {
                return edited;
            }
        }

        return await sender.SendAsync(delivery, revise.Content, new DiscordTarget(channel, existing), cancellationToken);
    }

    /// <summary>Puts a reaction on a message. A receipt that cannot be shown is nobody's loss.</summary>
    public async Task<DeliveryResult> ReactAsync(React react, IMessageChannel channel, CancellationToken cancellationToken)
    {
        if (Snowflakes.Parse(react.MessageId) is not { } message)
        {
            return _nothing;
        }

        try
        {
            var emoji = new Emoji(react.Reaction == Reaction.Received ? "👀" : "✅");
            await connection.Client.Rest.AddReactionAsync(channel.Id, message, emoji, DiscordCalls.Options(cancellationToken));
        }
        catch (HttpException refusal) when (DiscordErrors.ToResult(refusal) is not (DeliveryResult.Throttled or DeliveryResult.Unknown or DeliveryResult.Off))
        {
            Log.NoReaction(logger, DiscordErrors.ReasonOf(refusal));
        }

        return _nothing;
    }

    private async Task<DeliveryResult> ShowAsync(Delivery delivery, ShowLatest show, IMessageChannel channel, CancellationToken cancellationToken)
    {
        var card = DiscordRenderer.CardOf(show.Content);
        var existing = Snowflakes.Parse(delivery.ExistingMessageId);
        var starter = show.Pin && show.To.Thread is not null && connection.Staff?.Kind == StaffPlaceKind.Forum ? channel.Id : (ulong?)null;
        if ((existing ?? starter) is { } copy)
        {
            var edited = await EditAsync(card, channel, copy, cancellationToken);
            if (edited is not DeliveryResult.CopyGone || existing is not null)
            {
                return edited;
            }
        }

        var result = await sender.SendAsync(delivery, () => [card], new DiscordTarget(channel), cancellationToken);
        if (show.Pin && result is DeliveryResult.Sent { MessageIds: [var first, ..] })
        {
            await PinAsync(channel, Snowflakes.Parse(first)!.Value, cancellationToken);
        }

        return result;
    }

    private async Task<DeliveryResult> EditAsync(DiscordPart part, IMessageChannel channel, ulong message, CancellationToken cancellationToken)
    {
        for (DiscordPart? form = part; ;)
        {
            try
            {
                await channel.ModifyMessageAsync(message, change => Fill(change, form), DiscordCalls.Options(cancellationToken));
                return new DeliveryResult.Sent([Snowflakes.Text(message)]);
            }
            catch (HttpException refusal) when (!DiscordErrors.IsAboutPlace(refusal) && DiscordErrors.ToResult(refusal) is { } result)
            {
                if (result is not DeliveryResult.Refused || renderer.Instead(form) is not [var other])
                {
                    return result;
                }

                Log.EditedOtherwise(logger, FailureText.Of(DiscordErrors.ReasonOf(refusal)));
                form = other;
            }
        }
    }

    private static void Fill(MessageProperties change, DiscordPart part)
    {
        change.Content = DiscordRenderer.TextOf(part);
        change.Embeds = part is DiscordPart.Card card ? [DiscordSender.FrameOf(card)] : Array.Empty<Embed>();
        change.Components = (part is DiscordPart.Words { Form: WordForm.Bare } ? null : DiscordButtons.Of(part.Buttons)) ?? new ComponentBuilder().Build();
        change.AllowedMentions = AllowedMentions.None;
        if (part is DiscordPart.Card)
        {
            // A post's first message was sent as one that shows no frames.
            change.Flags = MessageFlags.None;
        }
    }

    private async Task PinAsync(IMessageChannel channel, ulong message, CancellationToken cancellationToken)
    {
        try
        {
            if (await channel.GetMessageAsync(message, options: DiscordCalls.Options(cancellationToken)) is IUserMessage sent)
            {
                await sent.PinAsync(DiscordCalls.Options(cancellationToken));
            }
        }
        catch (Exception fault) when (DiscordErrors.ToResult(fault) is not null)
        {
            Log.NotPinned(logger, FailureText.Of(fault));
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Debug, "A message was not pinned: {Reason}")]
        public static partial void NotPinned(ILogger logger, string reason);

        [LoggerMessage(2, LogLevel.Debug, "A reaction was not set: {Reason}")]
        public static partial void NoReaction(ILogger logger, string reason);

        [LoggerMessage(3, LogLevel.Warning, "Discord did not take an edit ({Reason}); it is made another way.")]
        public static partial void EditedOtherwise(ILogger logger, string reason);
    }
}
