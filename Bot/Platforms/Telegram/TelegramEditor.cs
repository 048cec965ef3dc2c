using Bot.Messaging;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace Bot.Platforms.Telegram;

/// <summary>Does what is not a new message: edits, pins, reactions, opening and closing topics.</summary>
internal sealed partial class TelegramEditor(TelegramConnection connection, TelegramSender sender, ILogger<TelegramEditor> logger)
{
    private static readonly DeliveryResult _nothing = new DeliveryResult.Sent([]);

    private static readonly LinkPreviewOptions _noPreview = new() { IsDisabled = true };

    /// <summary>Edits the copy that stands in the chat; sends it, and pins it, when there is none.</summary>
    public async Task<DeliveryResult> ShowLatestAsync(Delivery delivery, ShowLatest show, TelegramTarget target, CancellationToken cancellationToken)
    {
        if (TelegramTarget.Id(delivery.ExistingMessageId) is { } existing)
        {
            return await EditAsync(delivery, show.Content, target, existing, cancellationToken);
        }

        var result = await sender.SendAsync(delivery, show.Content, target, cancellationToken);
        if (show.Pin && result is DeliveryResult.Sent { MessageIds: [var first, ..] } && TelegramTarget.Id(first) is { } sent)
        {
            await PinAsync(target, sent, cancellationToken);
        }

        return result;
    }

    /// <summary>Edits text or caption; says the new words as an answer where that is not possible.</summary>
    public async Task<DeliveryResult> ReviseAsync(Delivery delivery, ReviseMessage revise, TelegramTarget target, CancellationToken cancellationToken)
    {
        if (TelegramTarget.Id(delivery.ExistingMessageId) is not { } existing)
        {
            return await sender.SendAsync(delivery, revise.Content, target, cancellationToken);
        }

        var edited = revise.Content.Text.Spans.Sum(span => span.Text.Length) > TelegramRenderer.MaxText
            ? new DeliveryResult.CopyGone()
            : await EditAsync(delivery, revise.Content, target, existing, cancellationToken);
        return edited is DeliveryResult.CopyGone or DeliveryResult.Refused
            ? await sender.SendAsync(delivery, revise.Content, target with { Reply = AnswerTo(existing) }, cancellationToken)
            : edited;
    }

    /// <summary>Puts a reaction on a message. A receipt that cannot be shown is nobody's loss.</summary>
    public async Task<DeliveryResult> ReactAsync(React react, TelegramTarget target, CancellationToken cancellationToken)
    {
        if (TelegramTarget.Id(react.MessageId) is not { } message)
        {
            return _nothing;
        }

        // Only emoji of a fixed list are taken; a check mark is not among them.
        var emoji = react.Reaction == Reaction.Received ? "👀" : "👍";
        try
        {
            await connection.Client.SetMessageReaction(target.Chat, message, [new ReactionTypeEmoji { Emoji = emoji }], cancellationToken: cancellationToken);
        }
        catch (ApiRequestException refusal) when (TelegramErrors.IsReactionNeedless(refusal))
        {
            Log.NoReaction(logger, refusal.Message);
        }

        return _nothing;
    }

    /// <summary>Opens or closes a topic; without topics there is nothing to do.</summary>
    public async Task<DeliveryResult> SetThreadOpenAsync(SetThreadOpen set, TelegramTarget target, CancellationToken cancellationToken)
    {
        if (target.Thread is not { } thread || !connection.Threads)
        {
            return _nothing;
        }

        try
        {
            await (set.Open
                ? connection.Client.ReopenForumTopic(target.Chat, thread, cancellationToken)
                : connection.Client.CloseForumTopic(target.Chat, thread, cancellationToken));
        }
        catch (ApiRequestException refusal) when (TelegramErrors.IsNoChange(refusal))
        {
            return _nothing;
        }
        catch (ApiRequestException refusal) when (!set.Open && TelegramErrors.ToResult(refusal) is DeliveryResult.ThreadGone)
        {
            // Nobody needs a new topic only to close it.
            return _nothing;
        }

        return _nothing;
    }

    private async Task<DeliveryResult> EditAsync(
        Delivery delivery, MessageContent content, TelegramTarget target, int existing, CancellationToken cancellationToken)
    {
        var same = new DeliveryResult.Sent([TelegramTarget.Text(existing)]);
        try
        {
            try
            {
                await EditTextAsync(delivery, content, target, existing, cancellationToken);
            }
            catch (ApiRequestException refusal) when (TelegramErrors.IsWithoutText(refusal))
            {
                await EditCaptionAsync(delivery, content, target, existing, cancellationToken);
            }

            return same;
        }
        catch (ApiRequestException refusal) when (TelegramErrors.IsNoChange(refusal))
        {
            return same;
        }
        catch (ApiRequestException refusal) when (TelegramErrors.IsCopyGone(refusal))
        {
            return new DeliveryResult.CopyGone();
        }
        catch (ApiRequestException refusal)
        {
            return TelegramErrors.ToResult(refusal);
        }
        catch (RequestException fault) when (TelegramErrors.IsDoneWithoutResult(fault))
        {
            return same;
        }
    }

    private Task<Message> EditTextAsync(Delivery delivery, MessageContent content, TelegramTarget target, int existing, CancellationToken cancellationToken) =>
        sender.FormattedAsync(Short(content.Text, TelegramRenderer.MaxText), TelegramRenderer.MaxText, delivery.Key, (text, mode) => connection.Client.EditMessageText(
            target.Chat, existing, text, mode, linkPreviewOptions: _noPreview, replyMarkup: TelegramTarget.Keyboard(content.Buttons),
            cancellationToken: cancellationToken));

    private Task<Message> EditCaptionAsync(Delivery delivery, MessageContent content, TelegramTarget target, int existing, CancellationToken cancellationToken) =>
        sender.FormattedAsync(content.Text, TelegramRenderer.MaxCaption, delivery.Key, (text, mode) => connection.Client.EditMessageCaption(
            target.Chat, existing, text, mode, replyMarkup: TelegramTarget.Keyboard(content.Buttons), cancellationToken: cancellationToken));

    private async Task PinAsync(TelegramTarget target, int message, CancellationToken cancellationToken)
    {
        try
        {
            await connection.Client.PinChatMessage(target.Chat, message, disableNotification: true, cancellationToken: cancellationToken);
        }
        catch (RequestException fault)
        {
            Log.NotPinned(logger, fault.Message);
        }
    }

    // What stands once in its chat is one message, however much there is to say.
    private static RichText Short(RichText text, int limit) =>
        RichTextSplitter.Split(text, limit) is [var first, _, ..] ? RichTextSplitter.Split(first, limit - 1)[0] + "…" : text;

    private static ReplyParameters AnswerTo(int message) => new() { MessageId = message, AllowSendingWithoutReply = true };

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Debug, "A message was not pinned: {Reason}")]
        public static partial void NotPinned(ILogger logger, string reason);

        [LoggerMessage(2, LogLevel.Debug, "A reaction was not set: {Reason}")]
        public static partial void NoReaction(ILogger logger, string reason);
    }
}
