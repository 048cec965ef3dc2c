using Bot.Messaging;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Bot.Platforms.Telegram;

/// <summary>Sends new messages, part by part. What Telegram does not take is sent another way, so that form never costs content.</summary>
internal sealed partial class TelegramSender(
    TelegramConnection connection, TelegramFileSender files, UnfinishedSends<TelegramPart> unfinished, ILogger<TelegramSender> logger)
{
    private static readonly LinkPreviewOptions _noPreview = new() { IsDisabled = true };

    /// <summary>Sends what is left of a delivery.</summary>
    public async Task<DeliveryResult> SendAsync(Delivery delivery, MessageContent content, TelegramTarget target, CancellationToken cancellationToken)
    {
        var progress = unfinished.Resume(delivery.Key, () => TelegramRenderer.Parts(content));
        while (progress.Next is { } part)
        {
            try
            {
                var now = progress.Sent.Count == 0 ? target : target with { Reply = null };
                if (await SendPartAsync(part, now, delivery.Key, cancellationToken) is { } messages)
                {
                    progress.Done(messages.Select(message => TelegramTarget.Text(message.Id)));
                }
                else
                {
                    progress.Replace(part.Instead ?? []);
                }
            }
            catch (RequestException fault) when (TelegramErrors.IsDoneWithoutResult(fault))
            {
                progress.Done([]);
            }
            catch (RequestException fault)
            {
                var result = TelegramErrors.ToResult(fault);
                if (result is DeliveryResult.Refused && part.Instead is { } others)
                {
                    Log.SentOtherwise(logger, delivery.Key, FailureText.Of(fault.Message));
                    progress.Replace(others);
                    continue;
                }

                return Stopped(delivery, progress, result);
            }
        }

        return new DeliveryResult.Sent(progress.Sent);
    }

    /// <summary>Does something with formatted words; without the formatting when Telegram does not understand it.</summary>
    public async Task<T> FormattedAsync<T>(RichText text, int limit, string key, Func<string, ParseMode, Task<T>> send)
    {
        try
        {
            return await send(TelegramHtml.Of(text), ParseMode.Html);
        }
        catch (ApiRequestException refusal) when (TelegramErrors.IsUnparsable(refusal))
        {
            Log.FormatNotUnderstood(logger, key);
            return await send(TelegramHtml.Plain(text, limit), ParseMode.None);
        }
    }

    // A thread that is gone takes what was sent into it along; what is refused for good is not tried again.
    private DeliveryResult Stopped(Delivery delivery, SendProgress<TelegramPart> progress, DeliveryResult result)
    {
        if (result is DeliveryResult.Throttled or DeliveryResult.Unknown or DeliveryResult.ChatMoved or DeliveryResult.Off)
        {
            unfinished.Keep(delivery.Key, progress);
        }

        return result;
    }

    // Null: the content is not there (any more).
    private async Task<IReadOnlyList<Message>?> SendPartAsync(TelegramPart part, TelegramTarget target, string key, CancellationToken cancellationToken)
    {
        try
        {
            return await SendOnceAsync(part, target, key, cancellationToken);
        }
        catch (ApiRequestException refusal) when (TelegramErrors.IsTopicClosed(refusal) && target.Thread is not null)
        {
            await ReopenAsync(target, cancellationToken);
            return await SendOnceAsync(part, target, key, cancellationToken);
        }
    }

    private Task<IReadOnlyList<Message>?> SendOnceAsync(TelegramPart part, TelegramTarget target, string key, CancellationToken cancellationToken) => part switch
    {
        TelegramPart.Words words => OneAsync(SendWordsAsync(words.Text, part.Buttons, target, key, cancellationToken)),
        TelegramPart.Pointer pointer => OneAsync(SendWordsAsync(files.InsteadOf(pointer), part.Buttons, target, key, cancellationToken)),
        TelegramPart.OneFile file => FormattedAsync(
            file.Caption, TelegramRenderer.MaxCaption, key, (text, mode) => files.SendAsync(file, text, mode, target, cancellationToken)),
        TelegramPart.Album album => FormattedAsync(
            album.Caption, TelegramRenderer.MaxCaption, key, (text, mode) => files.SendAlbumAsync(album.Files, text, mode, target, cancellationToken)),
        TelegramPart.Place place => OneAsync(SendPlaceAsync(place, target, cancellationToken)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private Task<Message> SendWordsAsync(
        RichText words, IReadOnlyList<IReadOnlyList<OutgoingButton>> buttons, TelegramTarget target, string key, CancellationToken cancellationToken) => FormattedAsync(
        words,
        TelegramRenderer.MaxText,
        key,
        (text, mode) => connection.Client.SendMessage(
            target.Chat, text, mode, target.Reply, TelegramTarget.Keyboard(buttons), _noPreview, target.Thread,
            disableNotification: target.Quiet, cancellationToken: cancellationToken));

    private Task<Message> SendPlaceAsync(TelegramPart.Place place, TelegramTarget target, CancellationToken cancellationToken)
    {
        var (point, keyboard) = (place.Point, TelegramTarget.Keyboard(place.Buttons));
        return point.Title is { Length: > 0 } title
            ? connection.Client.SendVenue(
                target.Chat, point.Latitude, point.Longitude, title, title, target.Reply, keyboard, messageThreadId: target.Thread,
                disableNotification: target.Quiet, cancellationToken: cancellationToken)
            : connection.Client.SendLocation(
                target.Chat, point.Latitude, point.Longitude, target.Reply, keyboard, messageThreadId: target.Thread,
                disableNotification: target.Quiet, cancellationToken: cancellationToken);
    }

    private async Task ReopenAsync(TelegramTarget target, CancellationToken cancellationToken)
    {
        try
        {
            await connection.Client.ReopenForumTopic(target.Chat, target.Thread!.Value, cancellationToken);
        }
        catch (ApiRequestException refusal) when (TelegramErrors.IsNoChange(refusal))
        {
            // Somebody was quicker.
        }
    }

    private static async Task<IReadOnlyList<Message>?> OneAsync(Task<Message> sending) => [await sending];

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Telegram did not understand the formatting of delivery {Key}; it was sent without. A defect in our HTML.")]
        public static partial void FormatNotUnderstood(ILogger logger, string key);

        [LoggerMessage(2, LogLevel.Warning, "Telegram did not take a part of delivery {Key} ({Reason}); it is sent another way.")]
        public static partial void SentOtherwise(ILogger logger, string key, string reason);
    }
}
