using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;
using Telegram.Bot.Types;

namespace Telegram.Bot.Polling;

/// <summary>Updates as a sequence; asks the server in the background and keeps what the caller has not taken yet.</summary>
/// <param name="botClient">The bot.</param>
/// <param name="receiverOptions">What to ask for.</param>
/// <param name="pollingErrorHandler">Handles failures to ask; without it they end the sequence.</param>
public class QueuedUpdateReceiver(
    ITelegramBotClient botClient, ReceiverOptions? receiverOptions = default,
    Func<Exception, CancellationToken, Task>? pollingErrorHandler = default) : IAsyncEnumerable<Update>
{
    private readonly ITelegramBotClient _bot = botClient ?? throw new ArgumentNullException(nameof(botClient));
    private readonly Backlog _backlog = new();
    private int _started;

    /// <summary>How many updates wait to be taken.</summary>
    public int PendingUpdates => _backlog.Count;

    /// <summary>Starts to ask for updates.</summary>
    /// <exception cref="InvalidOperationException">It was started before.</exception>
    public IAsyncEnumerator<Update> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        if (Interlocked.Exchange(ref _started, 1) == 1)
        {
            throw new InvalidOperationException("The updates can be enumerated only once.");
        }

        return new Enumerator(_backlog, new UpdateCursor(_bot, receiverOptions), pollingErrorHandler, cancellationToken);
    }

    private sealed class Enumerator : IAsyncEnumerator<Update>
    {
        private readonly Backlog _backlog;
        private readonly UpdateCursor _cursor;
        private readonly Func<Exception, CancellationToken, Task>? _onError;
        private readonly CancellationTokenSource _disposal;
        private readonly CancellationToken _stop;
        private Exception? _fault;

        public Enumerator(
            Backlog backlog, UpdateCursor cursor, Func<Exception, CancellationToken, Task>? onError,
            CancellationToken cancellationToken)
        {
            (_backlog, _cursor, _onError) = (backlog, cursor, onError);
            _disposal = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            _stop = _disposal.Token;
            _ = Task.Run(Fill, CancellationToken.None);
        }

        public Update Current { get; private set; } = null!;

        public async ValueTask<bool> MoveNextAsync()
        {
            if (_fault is not null)
            {
                throw _fault;
            }

            _stop.ThrowIfCancellationRequested();
            Current = await _backlog.Take(_stop).ConfigureAwait(false);
            return true;
        }

        public async ValueTask DisposeAsync()
        {
            await _disposal.CancelAsync().ConfigureAwait(false);
            _disposal.Dispose();
        }

        private async Task Fill()
        {
            try
            {
                while (!_stop.IsCancellationRequested)
                {
                    var updates = await Poll().ConfigureAwait(false);
                    if (updates.Length > 0)
                    {
                        _cursor.Pass(updates[^1]);
                        _backlog.Add(updates);
                    }
                }
            }
            catch (OperationCanceledException)
            {
                // Disposed, or cancelled by the caller.
            }
            catch (Exception fault)
            {
                _fault = Unhandled(fault);
                await _disposal.CancelAsync().ConfigureAwait(false);
            }
        }

        private async Task<Update[]> Poll()
        {
            try
            {
                return await _cursor.Next(_stop).ConfigureAwait(false);
            }
            catch (Exception fault) when (_onError is not null && fault is not OperationCanceledException)
            {
                await Report(_onError, fault).ConfigureAwait(false);
                return [];
            }
        }

        private async Task Report(Func<Exception, CancellationToken, Task> onError, Exception fault)
        {
            try
            {
                await onError(fault, _stop).ConfigureAwait(false);
            }
            catch (Exception another)
            {
                throw new AggregateException("The handler of a failure failed.", fault, another);
            }
        }

        [SuppressMessage("Usage", "CA2201", Justification = "Callers of the published package see this very type.")]
        private static Exception Unhandled(Exception fault) => new("A failure to get updates was not handled.", fault);
    }

    private sealed class Backlog
    {
        private readonly Channel<Update> _channel = Channel.CreateUnbounded<Update>(new() { SingleReader = true, SingleWriter = true });
        private int _count;

        public int Count => Volatile.Read(ref _count);

        // Counted first: whoever takes the first of them sees how many are left.
        public void Add(Update[] updates)
        {
            Interlocked.Add(ref _count, updates.Length);
            Array.ForEach(updates, update => _channel.Writer.TryWrite(update));
        }

        public async Task<Update> Take(CancellationToken cancellationToken)
        {
            var update = await _channel.Reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            Interlocked.Decrement(ref _count);
            return update;
        }
    }
}
