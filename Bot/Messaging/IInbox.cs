namespace Bot.Messaging;

/// <summary>Where platforms put what people did.</summary>
public interface IInbox
{
    /// <summary>
    /// Takes the messages in their order. Returns when they are stored for good (or were stored before: a second delivery is no
    /// error): only then may the platform be told "received". Waits while the inbox is full; nothing is dropped.
    /// </summary>
    Task AcceptAsync(IReadOnlyList<IncomingMessage> messages, CancellationToken cancellationToken);
}
