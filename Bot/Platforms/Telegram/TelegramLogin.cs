using Bot.Messaging;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace Bot.Platforms.Telegram;

/// <summary>The first words with Telegram: whose token is it, and what is the staff chat like? Repeated until Telegram answers.</summary>
internal sealed partial class TelegramLogin(
    TelegramConnection connection, TelegramStaffChat staffChat, Backoff backoff, TimeProvider time, ILogger<TelegramLogin> logger)
{
    /// <summary>Returns when the connection is ready or off.</summary>
    public async Task ConnectAsync(CancellationToken cancellationToken)
    {
        if (!connection.Options.IsOn)
        {
            Log.Off(logger);
            return;
        }

        while (!await TryAsync(cancellationToken))
        {
            await Task.Delay(backoff.Next(), time, cancellationToken);
        }
    }

    private async Task<bool> TryAsync(CancellationToken cancellationToken)
    {
        try
        {
            var me = await connection.Client.GetMe(cancellationToken);
            await staffChat.CheckAsync(me.Id, cancellationToken);
            connection.BecomeReady(me.Username ?? "");
            Log.Ready(logger, connection.Options.Delivery, connection.Threads);
            return true;
        }
        catch (RequestException fault) when (TelegramErrors.IsBadToken(fault))
        {
            Log.BadToken(logger);
            connection.SwitchOff("Telegram does not know the token.");
            return true;
        }
        catch (RequestException fault)
        {
            Log.NotReached(logger, TelegramErrors.ToResult(fault));
            return false;
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            // Where chats that moved are looked up there may be trouble of another kind; it must not end the program.
            Log.Failed(logger, fault);
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Telegram is off: Telegram:Token is empty.")]
        public static partial void Off(ILogger logger);

        [LoggerMessage(2, LogLevel.Information, "Telegram is ready: updates come by {Delivery}, topics in the staff chat: {Threads}.")]
        public static partial void Ready(ILogger logger, UpdateDelivery delivery, bool threads);

        [LoggerMessage(3, LogLevel.Error, "Telegram does not know the token, so Telegram stays off; the other platforms run on. Copy the token from @BotFather into Telegram:Token and start again.")]
        public static partial void BadToken(ILogger logger);

        [LoggerMessage(4, LogLevel.Warning, "Telegram could not be reached and is tried again: {Fault}")]
        public static partial void NotReached(ILogger logger, DeliveryResult fault);

        [LoggerMessage(5, LogLevel.Error, "Telegram could not be started and is tried again.")]
        public static partial void Failed(ILogger logger, Exception fault);
    }
}
