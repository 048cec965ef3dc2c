using Telegram.Bot.Polling;
using Telegram.Bot.Types;

namespace Telegram.Bot;

public static partial class TelegramBotClientExtensions
{
    /// <summary>Throws away the updates that wait at the server.</summary>
    public static async Task DropPendingUpdates(this ITelegramBotClient botClient, CancellationToken cancellationToken = default)
    {
        var last = await botClient.GetUpdates(-1, 1, 0, allowedUpdates: null, cancellationToken).ConfigureAwait(false);
        if (last.Length > 0)
        {
            await botClient.GetUpdates(last[^1].Id + 1, 1, 0, allowedUpdates: null, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Receives in the background with a handler of the given type.</summary>
    public static void StartReceiving<TUpdateHandler>(
        this ITelegramBotClient botClient, ReceiverOptions? receiverOptions = default, CancellationToken cancellationToken = default)
        where TUpdateHandler : IUpdateHandler, new() =>
        StartReceiving(botClient, new TUpdateHandler(), receiverOptions, cancellationToken);

    /// <summary>Receives in the background.</summary>
    public static void StartReceiving(
        this ITelegramBotClient botClient, Func<ITelegramBotClient, Update, CancellationToken, Task> updateHandler,
        Func<ITelegramBotClient, Exception, HandleErrorSource, CancellationToken, Task> errorHandler,
        ReceiverOptions? receiverOptions = default, CancellationToken cancellationToken = default) =>
        StartReceiving(botClient, new DefaultUpdateHandler(updateHandler, errorHandler), receiverOptions, cancellationToken);

    /// <summary>Receives in the background.</summary>
    public static void StartReceiving(
        this ITelegramBotClient botClient, Func<ITelegramBotClient, Update, CancellationToken, Task> updateHandler,
        Func<ITelegramBotClient, Exception, CancellationToken, Task> errorHandler,
        ReceiverOptions? receiverOptions = default, CancellationToken cancellationToken = default) =>
        StartReceiving(botClient, new DefaultUpdateHandler(updateHandler, errorHandler), receiverOptions, cancellationToken);

    /// <summary>Receives in the background.</summary>
    public static void StartReceiving(
        this ITelegramBotClient botClient, Action<ITelegramBotClient, Update, CancellationToken> updateHandler,
        Action<ITelegramBotClient, Exception, CancellationToken> errorHandler,
        ReceiverOptions? receiverOptions = default, CancellationToken cancellationToken = default) =>
        StartReceiving(botClient, Handler(updateHandler, errorHandler), receiverOptions, cancellationToken);

    /// <summary>
    /// Receives in the background. What the handler of failures throws comes to it once more, as a fatal one, and then it ends.
    /// </summary>
    public static void StartReceiving(
        this ITelegramBotClient botClient, IUpdateHandler updateHandler, ReceiverOptions? receiverOptions = default,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(botClient);
        ArgumentNullException.ThrowIfNull(updateHandler);
        _ = Task.Run(() => ReceiveOrReport(botClient, updateHandler, receiverOptions, cancellationToken), cancellationToken);
    }

    /// <summary>Receives until cancelled, with a handler of the given type.</summary>
    public static Task ReceiveAsync<TUpdateHandler>(
        this ITelegramBotClient botClient, ReceiverOptions? receiverOptions = default, CancellationToken cancellationToken = default)
        where TUpdateHandler : IUpdateHandler, new() =>
        ReceiveAsync(botClient, new TUpdateHandler(), receiverOptions, cancellationToken);

    /// <summary>Receives until cancelled.</summary>
    public static Task ReceiveAsync(
        this ITelegramBotClient botClient, Func<ITelegramBotClient, Update, CancellationToken, Task> updateHandler,
        Func<ITelegramBotClient, Exception, CancellationToken, Task> errorHandler,
        ReceiverOptions? receiverOptions = default, CancellationToken cancellationToken = default) =>
        ReceiveAsync(botClient, new DefaultUpdateHandler(updateHandler, errorHandler), receiverOptions, cancellationToken);

    /// <summary>Receives until cancelled.</summary>
    public static Task ReceiveAsync(
        this ITelegramBotClient botClient, Action<ITelegramBotClient, Update, CancellationToken> updateHandler,
        Action<ITelegramBotClient, Exception, CancellationToken> errorHandler,
        ReceiverOptions? receiverOptions = default, CancellationToken cancellationToken = default) =>
        ReceiveAsync(botClient, Handler(updateHandler, errorHandler), receiverOptions, cancellationToken);

    /// <summary>Receives until cancelled. A failure of the handler of failures ends it earlier.</summary>
    public static Task ReceiveAsync(
        this ITelegramBotClient botClient, IUpdateHandler updateHandler, ReceiverOptions? receiverOptions = default,
        CancellationToken cancellationToken = default) =>
        new DefaultUpdateReceiver(botClient, receiverOptions).ReceiveAsync(updateHandler, cancellationToken);

    private static DefaultUpdateHandler Handler(
        Action<ITelegramBotClient, Update, CancellationToken> onUpdate, Action<ITelegramBotClient, Exception, CancellationToken> onError) =>
        new(
            (bot, update, cancellation) =>
            {
                onUpdate(bot, update, cancellation);
                return Task.CompletedTask;
            },
            (bot, exception, _, cancellation) =>
            {
                onError(bot, exception, cancellation);
                return Task.CompletedTask;
            });

    private static async Task ReceiveOrReport(
        ITelegramBotClient botClient, IUpdateHandler handler, ReceiverOptions? options, CancellationToken cancellationToken)
    {
        try
        {
            await ReceiveAsync(botClient, handler, options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            await handler.HandleErrorAsync(botClient, fault, HandleErrorSource.FatalError, cancellationToken).ConfigureAwait(false);
        }
    }
}
