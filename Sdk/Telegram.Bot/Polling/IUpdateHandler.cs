using Telegram.Bot.Types;

namespace Telegram.Bot.Polling;

/// <summary>Takes updates, one at a time, and failures.</summary>
public interface IUpdateHandler
{
    /// <summary>Handles an update; the next one waits until this is done.</summary>
    Task HandleUpdateAsync(ITelegramBotClient botClient, Update update, CancellationToken cancellationToken);

    /// <summary>Handles a failure; an exception thrown here ends the receiving.</summary>
    Task HandleErrorAsync(
        ITelegramBotClient botClient, Exception exception, HandleErrorSource source, CancellationToken cancellationToken);
}

/// <summary>Where a failure came from.</summary>
public enum HandleErrorSource
{
    /// <summary>Asking for updates; it is tried again.</summary>
    PollingError,

    /// <summary>Receiving itself, which has ended.</summary>
    FatalError,

    /// <summary>Handling an update; the next one follows.</summary>
    HandleUpdateError,
}
