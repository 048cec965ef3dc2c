using System.Diagnostics;
using Telegram.Bot.Polling;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot;

// Receiving by events: the first handler starts a long poll, the last one removed stops it.
public partial class TelegramBotClient
{
    private readonly Lock _gate = new();
    private OnUpdateHandler? _onUpdate;
    private OnMessageHandler? _onMessage;
    private CancellationTokenSource? _receiving;

    /// <summary>Handles one update.</summary>
    public delegate Task OnUpdateHandler(Update update);

    /// <summary>Handles one message; <paramref name="type"/> tells new from edited, chat from channel.</summary>
    public delegate Task OnMessageHandler(Message message, UpdateType type);

    /// <summary>Handles a failure of polling or of a handler.</summary>
    public delegate Task OnErrorHandler(Exception exception, HandleErrorSource source);

    /// <summary>Every update, or, when there is an <see cref="OnMessage"/> handler, those that carry no message.</summary>
    public event OnUpdateHandler? OnUpdate
    {
        add => Subscribe(() => _onUpdate += value);
        remove => Unsubscribe(() => _onUpdate -= value);
    }

    /// <summary>Every message and post, new or edited.</summary>
    public event OnMessageHandler? OnMessage
    {
        add => Subscribe(() => _onMessage += value);
        remove => Unsubscribe(() => _onMessage -= value);
    }

    /// <summary>Failures; without a handler they are traced.</summary>
    public event OnErrorHandler? OnError;

    private void Subscribe(Action add)
    {
        CancellationToken stop;
        lock (_gate)
        {
            add();
            if (_receiving is not null)
            {
                return;
            }

            _receiving = new CancellationTokenSource();
            stop = _receiving.Token;
        }

        this.StartReceiving(
            (_, update, _) => Dispatch(update),
            (_, exception, source, _) => Report(exception, source),
            new ReceiverOptions { AllowedUpdates = Update.AllTypes }, stop);
    }

    private void Unsubscribe(Action remove)
    {
        lock (_gate)
        {
            remove();
            if (_onUpdate is not null || _onMessage is not null || _receiving is null)
            {
                return;
            }

            _receiving.Cancel();
            _receiving.Dispose();
            _receiving = null;
        }
    }

    private Task Dispatch(Update update)
    {
        var message = update.Message ?? update.EditedMessage ?? update.ChannelPost ?? update.EditedChannelPost
            ?? update.BusinessMessage ?? update.EditedBusinessMessage;
        var handled = _onMessage is { } onMessage && message is not null
            ? onMessage(message, update.Type)
            : _onUpdate?.Invoke(update);
        return handled ?? Task.CompletedTask;
    }

    private Task Report(Exception exception, HandleErrorSource source)
    {
        if (OnError is { } onError)
        {
            return onError(exception, source);
        }

        Trace.WriteLine(exception);
        return Task.CompletedTask;
    }
}
