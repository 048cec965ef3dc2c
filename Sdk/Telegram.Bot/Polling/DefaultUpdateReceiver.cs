using Telegram.Bot.Types;

namespace Telegram.Bot.Polling;

/// <summary>Handles updates one after the other; asks for more when all are handled.</summary>
public class DefaultUpdateReceiver(ITelegramBotClient botClient, ReceiverOptions? receiverOptions = default) : IUpdateReceiver
{
    /// <inheritdoc/>
    public async Task ReceiveAsync(IUpdateHandler updateHandler, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(updateHandler);
        try
        {
            await Loop(updateHandler, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // By this token or the client's own: either way it is the wanted end.
        }
    }

    private async Task Loop(IUpdateHandler handler, CancellationToken cancellationToken)
    {
        var cursor = new UpdateCursor(botClient, receiverOptions);
        await cursor.DropPending(cancellationToken).ConfigureAwait(false);
        while (!cancellationToken.IsCancellationRequested)
        {
            foreach (var update in await Poll(cursor, handler, cancellationToken).ConfigureAwait(false))
            {
                cursor.Pass(update);
                await Handle(handler, update, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task<Update[]> Poll(UpdateCursor cursor, IUpdateHandler handler, CancellationToken cancellationToken)
    {
        try
        {
            return await cursor.Next(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            await handler.HandleErrorAsync(botClient, fault, HandleErrorSource.PollingError, cancellationToken).ConfigureAwait(false);
            return [];
        }
    }

    private async Task Handle(IUpdateHandler handler, Update update, CancellationToken cancellationToken)
    {
        try
        {
            await handler.HandleUpdateAsync(botClient, update, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            await Tell(handler, fault, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task Tell(IUpdateHandler handler, Exception fault, CancellationToken cancellationToken)
    {
        try
        {
            await handler.HandleErrorAsync(botClient, fault, HandleErrorSource.HandleUpdateError, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The update was handled as far as it could be; whether to go on is the receiver's token to say.
        }
    }
}
