using System.Text.Json;
using Bot.Messaging;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace Bot.Platforms.Telegram;

/// <summary>
/// Asks Telegram for updates, again and again. Telegram keeps an update until a later one is asked for, so the offset moves only
/// after the inbox has stored what came: a crash in between costs nothing.
/// </summary>
internal sealed partial class TelegramPoller(
    TelegramConnection connection, TelegramReceiver receiver, Backoff backoff, TimeProvider time, ILogger<TelegramPoller> logger)
{
    private static readonly TimeSpan _betweenOthers = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan _shortestLongPoll = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan _pause = TimeSpan.FromSeconds(1);

    private int? _offset;
    private bool _otherPoller;
    private bool _mayHaveWebhook = true;
    private Task _answering = Task.CompletedTask;

    /// <summary>Polls until the program stops or Telegram is off.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (connection.OffReason is null)
            {
                var wait = await GuardedAsync(PollAsync, cancellationToken);
                if (wait > TimeSpan.Zero)
                {
                    await Task.Delay(wait, time, cancellationToken);
                }
            }
        }
        finally
        {
            await _answering;
        }
    }

    private async Task<TimeSpan> PollAsync(CancellationToken cancellationToken)
    {
        if (_mayHaveWebhook)
        {
            await RemoveWebhookAsync(cancellationToken);
        }

        var asked = time.GetTimestamp();
        var updates = await connection.Client.SendRequest(new RawUpdatesRequest { Offset = _offset }, cancellationToken);
        _otherPoller = false;
        if (updates.Length == 0)
        {
            backoff.Reset();
            return time.GetElapsedTime(asked) < _shortestLongPoll ? _pause : TimeSpan.Zero;
        }

        var presses = await receiver.ReceiveAsync(updates, cancellationToken);
        // The next poll does not wait for the answers; the next answers do, so that they cannot pile up.
        await _answering;
        _answering = receiver.AnswerAsync(presses, cancellationToken);
        return MoveBehind(updates);
    }

    private TimeSpan MoveBehind(JsonElement[] updates)
    {
        if (updates.Select(TelegramPoison.IdOf).Max() is not { } last)
        {
            // Nothing to move behind: the same will come again, so not at once.
            return backoff.Next();
        }

        backoff.Reset();
        _offset = last + 1;
        return TimeSpan.Zero;
    }

    // Telegram refuses getUpdates while a webhook is set. Pending updates stay.
    private async Task RemoveWebhookAsync(CancellationToken cancellationToken)
    {
        try
        {
            var webhook = await connection.Client.GetWebhookInfo(cancellationToken);
            if (webhook.Url is { Length: > 0 })
            {
                Log.WebhookRemoved(logger);
                await connection.Client.DeleteWebhook(cancellationToken: cancellationToken);
            }
        }
        catch (ApiRequestException refusal) when (refusal.ErrorCode == 404)
        {
            // A server that knows no webhooks.
        }

        _mayHaveWebhook = false;
    }

    private async Task<TimeSpan> GuardedAsync(Func<CancellationToken, Task<TimeSpan>> tick, CancellationToken cancellationToken)
    {
        try
        {
            return await tick(cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (RequestException fault) when (TelegramErrors.IsBadToken(fault))
        {
            Log.TokenRevoked(logger);
            connection.SwitchOff("Telegram does not know the token any more.");
            return TimeSpan.Zero;
        }
        catch (ApiRequestException refusal) when (refusal.ErrorCode == 409)
        {
            // Also what Telegram says when somebody has set a webhook meanwhile.
            _mayHaveWebhook = true;
            if (!_otherPoller)
            {
                _otherPoller = true;
                Log.OtherPoller(logger);
            }

            return _betweenOthers;
        }
        catch (ApiRequestException refusal) when (refusal.ErrorCode == 429)
        {
            return TelegramErrors.WaitOf(refusal);
        }
        catch (RequestException fault)
        {
            Log.PollFailed(logger, fault.Message, fault.InnerException?.GetType().Name);
            return backoff.Next();
        }
        catch (Exception fault)
        {
            // The inbox could not store what came: it comes again, for the offset has not moved.
            Log.NotStored(logger, fault);
            return backoff.Next();
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "A webhook was set for this bot; it was removed, because updates are polled.")]
        public static partial void WebhookRemoved(ILogger logger);

        [LoggerMessage(2, LogLevel.Error, "Telegram does not know the token any more, so Telegram is off; the other platforms run on. Copy the new token from @BotFather into Telegram:Token and start again.")]
        public static partial void TokenRevoked(ILogger logger);

        [LoggerMessage(3, LogLevel.Error, "Another instance polls with this token, so updates reach only one of the two. Stop the other one, or give it a bot of its own.")]
        public static partial void OtherPoller(ILogger logger);

        [LoggerMessage(4, LogLevel.Warning, "Telegram could not be polled: {Fault} {Cause}")]
        public static partial void PollFailed(ILogger logger, string fault, string? cause);

        [LoggerMessage(5, LogLevel.Error, "What Telegram sent could not be stored; it is asked for again.")]
        public static partial void NotStored(ILogger logger, Exception fault);
    }
}
