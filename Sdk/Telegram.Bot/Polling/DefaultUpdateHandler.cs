using Telegram.Bot.Types;

namespace Telegram.Bot.Polling;

/// <summary>A handler made of two functions.</summary>
public class DefaultUpdateHandler(
    Func<ITelegramBotClient, Update, CancellationToken, Task> updateHandler,
    Func<ITelegramBotClient, Exception, HandleErrorSource, CancellationToken, Task> errorHandler) : IUpdateHandler
{
    /// <summary>Makes a handler whose function for failures is not told where they come from.</summary>
    public DefaultUpdateHandler(
        Func<ITelegramBotClient, Update, CancellationToken, Task> updateHandler,
        Func<ITelegramBotClient, Exception, CancellationToken, Task> errorHandler)
        : this(updateHandler, (bot, exception, _, cancellation) => errorHandler(bot, exception, cancellation))
    {
    }

    /// <inheritdoc/>
    public Task HandleUpdateAsync(ITelegramBotClient botClient, Update update, CancellationToken cancellationToken) =>
        updateHandler(botClient, update, cancellationToken);

    /// <inheritdoc/>
    public Task HandleErrorAsync(
        ITelegramBotClient botClient, Exception exception, HandleErrorSource source, CancellationToken cancellationToken) =>
        errorHandler(botClient, exception, source, cancellationToken);
}
