namespace Telegram.Bot.Polling;

/// <summary>Gets updates and hands them to a handler.</summary>
public interface IUpdateReceiver
{
    /// <summary>Receives until cancelled; then the task is completed, not cancelled.</summary>
    Task ReceiveAsync(IUpdateHandler updateHandler, CancellationToken cancellationToken = default);
}
