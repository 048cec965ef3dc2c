using Telegram.Bot.Types;

namespace Telegram.Bot.Polling;

/// <summary>Updates as a sequence; asks the server only when the caller wants the next one and none is left.</summary>
/// <param name="botClient">The bot.</param>
/// <param name="receiverOptions">What to ask for.</param>
/// <param name="pollingErrorHandler">Handles failures to ask; without it they end the sequence.</param>
public class BlockingUpdateReceiver(
    ITelegramBotClient botClient, ReceiverOptions? receiverOptions = default,
    Func<Exception, CancellationToken, Task>? pollingErrorHandler = default) : IAsyncEnumerable<Update>
{
    private readonly ITelegramBotClient _bot = botClient ?? throw new ArgumentNullException(nameof(botClient));
    private int _started;

    /// <summary>Starts the sequence.</summary>
    /// <exception cref="InvalidOperationException">It was started before.</exception>
    public IAsyncEnumerator<Update> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        if (Interlocked.Exchange(ref _started, 1) == 1)
        {
            throw new InvalidOperationException("The updates can be enumerated only once.");
        }

        return new Enumerator(new UpdateCursor(_bot, receiverOptions), pollingErrorHandler, cancellationToken);
    }

    private sealed class Enumerator(
        UpdateCursor cursor, Func<Exception, CancellationToken, Task>? onError, CancellationToken cancellationToken)
        : IAsyncEnumerator<Update>
    {
        private readonly CancellationTokenSource _disposal = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        private Update[] _updates = [];
        private int _index;

        public Update Current => _updates[_index];

        public async ValueTask<bool> MoveNextAsync()
        {
            _disposal.Token.ThrowIfCancellationRequested();
            _index++;
            while (_index >= _updates.Length)
            {
                _updates = await Poll().ConfigureAwait(false);
                _index = 0;
            }

            cursor.Pass(Current);
            return true;
        }

        public async ValueTask DisposeAsync() => await _disposal.CancelAsync().ConfigureAwait(false);

        private async Task<Update[]> Poll()
        {
            try
            {
                return await cursor.Next(_disposal.Token).ConfigureAwait(false);
            }
            catch (Exception fault) when (onError is not null && fault is not OperationCanceledException)
            {
                await onError(fault, _disposal.Token).ConfigureAwait(false);
                return [];
            }
        }
    }
}
